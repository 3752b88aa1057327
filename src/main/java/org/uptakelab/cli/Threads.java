package org.uptakelab.cli;

import org.uptakelab.setting.UserError;
import picocli.CommandLine.Option;

/** The option of commands that work on several threads. */
final class Threads {
    private static final int MOST = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads; changes no result. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * How many threads to work on.
     *
     * @return at least 1
     * @throws UserError if the user asked for a number that cannot be
     */
    int count() {
        if (threads < 1 || threads > MOST) {
            throw new UserError("--threads must be a whole number from 1 to " + MOST + ", but is " + threads + ".");
        }
        return threads;
    }
}
