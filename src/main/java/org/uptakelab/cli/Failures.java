package org.uptakelab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.store.StoreBroken;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in sentences, and which exit code that is. Stack traces are for {@code --debug} alone. */
final class Failures {
    private static final String NAME = "uptake: ";

    private final UptakeCommand root;

    Failures(UptakeCommand root) {
        this.root = root;
    }

    /** Wrong use of the command line. */
    int wrongUse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String message = failure.getMessage();
        err.println(NAME + sentence(message == null ? "the command line is not understood" : message));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Maybe look at: " + command.getCommandSpec().qualifiedName() + " --help");
        trace(failure, err);
        return CommandLine.ExitCode.USAGE;
    }

    /** What a command threw. */
    int tell(Throwable thrown, PrintWriter err) {
        Throwable failure = beginning(thrown);
        if (failure instanceof UserError error) {
            error.messages().forEach(message -> err.println(NAME + message));
            trace(failure, err);
            return CommandLine.ExitCode.USAGE;
        }
        if (failure instanceof StoreBroken) {
            err.println(NAME + failure.getMessage());
        } else if (failure instanceof IOException) {
            err.println(NAME + "a file could not be written or read (" + reason(failure)
                    + "). Maybe free some space on the disk and give the same command again.");
        } else if (failure instanceof OutOfMemoryError) {
            err.println(NAME
                    + "there was not enough memory. Maybe take fewer --threads, a smaller scenario, or give Java more"
                    + " with java -Xmx….");
        } else if (failure instanceof LinkageError || failure instanceof InternalError) {
            err.println(NAME + "a part of Java is missing or broken: " + sentence(reason(failure))
                    + " Maybe this Java has no graphics or fonts: install fontconfig, or a full JDK.");
        } else {
            err.println(NAME + "the lab failed: " + sentence(reason(failure))
                    + " Maybe run it again with --debug, and report" + " what it shows.");
        }
        trace(failure, err);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** A class that could not be set up says why in its cause. */
    private static Throwable beginning(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof ExceptionInInitializerError && cause != null ? cause : thrown;
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String type = failure.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    private void trace(Throwable failure, PrintWriter err) {
        if (root.debug()) {
            failure.printStackTrace(err);
        }
    }
}
