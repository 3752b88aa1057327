package org.uptakelab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the program: 0 done, 2 wrong use or bad input, 1 failure.
     *
     * @param arguments the command and what it needs
     */
    public static void main(String[] arguments) {
        int code = run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /**
     * Runs a command.
     *
     * @param out where results go
     * @param err where errors and progress go
     * @param arguments the command and what it needs
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        UptakeCommand root = new UptakeCommand();
        Failures failures = new Failures(root);
        int code;
        try {
            code = new CommandLine(root)
                    .setOut(out)
                    .setErr(err)
                    .setUsageHelpWidth(100)
                    .setUsageHelpLongOptionsMaxWidth(34)
                    .setAbbreviatedSubcommandsAllowed(false)
                    .setParameterExceptionHandler(failures::wrongUse)
                    .setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure, err))
                    .execute(arguments);
        } catch (Error error) {
            code = failures.tell(error, err);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** Terminals speak UTF-8 today, whatever the locale says; those of Windows speak what Java found out about them. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        PrintStream found = descriptor == FileDescriptor.out ? System.out : System.err;
        PrintStream stream =
                windows ? found : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
        return new PrintWriter(
                stream, true, windows ? java.nio.charset.Charset.defaultCharset() : StandardCharsets.UTF_8);
    }
}
