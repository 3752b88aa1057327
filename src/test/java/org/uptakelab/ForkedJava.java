package org.uptakelab;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Programs of ours in a Java of their own, for tests that kill them. */
public final class ForkedJava {
    private ForkedJava() {}

    /**
     * Starts a program with the tests' class path.
     *
     * @param type its class
     * @param options options of Java, for example {@code -Xmx256m}
     * @param arguments arguments of the program
     * @return the builder, ready to start
     * @throws IOException never, but starting does
     */
    public static ProcessBuilder of(Class<?> type, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), type.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static String classPath() {
        return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
