package org.uptakelab.cluster;

/** Where {@code spark-submit} starts the lab: the same commands with the same options, on Spark unless {@code --engine} says otherwise. */
public final class Main {
    /** The system property that says which engine is meant where a command line does not. */
    private static final String ENGINE = "uptake.engine";

    private Main() {}

    /**
     * Runs a command and ends the program: 0 done, 2 wrong use or bad input, 1 failure.
     *
     * @param arguments the command and what it needs
     */
    public static void main(String[] arguments) {
        System.setProperty(ENGINE, SparkSource.NAME);
        org.uptakelab.cli.Main.main(arguments);
    }
}
