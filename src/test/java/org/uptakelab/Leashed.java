package org.uptakelab;

import java.io.IOException;
import java.io.OutputStream;
import org.uptakelab.cli.Main;

/** The program as a user starts it, except that it ends when its standard input does: it cannot outlive the test. */
public final class Leashed {
    private Leashed() {}

    /**
     * Runs the program.
     *
     * @param arguments those of the program
     */
    public static void main(String[] arguments) {
        Thread leash = new Thread(Leashed::hold, "leash");
        leash.setDaemon(true);
        leash.start();
        Main.main(arguments);
    }

    private static void hold() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Its other end is gone.
        }
        Runtime.getRuntime().halt(0);
    }
}
