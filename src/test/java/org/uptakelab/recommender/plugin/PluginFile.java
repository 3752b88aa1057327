package org.uptakelab.recommender.plugin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.uptakelab.recommender.Trainer;

/** Plugins for tests, compiled from source as their authors would. */
public final class PluginFile {
    /** The example that the documentation shows. */
    public static final Path EXAMPLE = Path.of("src/examples/plugin");

    private PluginFile() {}

    /**
     * Compiles the source files of a folder into a jar with the folder's META-INF.
     *
     * @param source the folder
     * @param scratch an empty folder to work in
     * @return the jar
     */
    public static Path jar(Path source, Path scratch) throws IOException {
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        compile(sources(source), classes);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        String service = "org.uptakelab.recommender.Trainer";
        Files.copy(source.resolve("META-INF/services").resolve(service), services.resolve(service));
        Path jar = scratch.resolve("plugin.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /**
     * Compiles one class into a folder that is a plugin.
     *
     * @param scratch an empty folder to work in
     * @param className the name of the class, without a package
     * @param body the source that follows the imports
     * @return the folder
     */
    public static Path folder(Path scratch, String className, String body) throws IOException {
        Path file = scratch.resolve(className + ".java");
        Files.writeString(file, "import org.uptakelab.recommender.*;\n" + body);
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        compile(List.of(file), classes);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.uptakelab.recommender.Trainer"), className + "\n");
        return classes;
    }

    /** Where the classes of the lab are: all that a plugin needs. */
    private static String lab() {
        try {
            return Path.of(Trainer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-proc:none", "-nowarn", "--release", "17", "-d", classes.toString(), "-cp", lab());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertTrue(compiled, said::toString);
        }
    }
}
