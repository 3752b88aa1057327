package org.uptakelab.recommender.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.UserError;

/**
 * Recommenders from jars, or from folders of classes, found by {@link ServiceLoader}. What stands on the class path beside the
 * lab is found too. The code of a plugin is trusted: it may do whatever the lab may.
 */
public final class Plugins implements AutoCloseable {
    private static final String SERVICE = "META-INF/services/" + Trainer.class.getName();

    private final URLClassLoader classes;
    private final Family family;

    private Plugins(URLClassLoader classes) {
        this.classes = classes;
        this.family = new Family(trainers(classes));
    }

    /**
     * Loads plugins.
     *
     * @param files the jars, or folders of classes; they see each other
     * @return their recommenders, to be closed after the last run
     * @throws UserError if a file is no plugin, or a recommender cannot be made or has a name that cannot be
     */
    public static Plugins load(List<Path> files) {
        List<String> problems = new ArrayList<>();
        URL[] urls = files.stream().map(file -> url(file, problems)).toArray(URL[]::new);
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        URLClassLoader classes = new URLClassLoader("plugins", urls, Plugins.class.getClassLoader());
        try {
            return new Plugins(classes);
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            close(classes);
            throw e instanceof UserError known ? known : new UserError(unusable(files, e), e);
        }
    }

    /** {@return the recommenders of the lab and of the plugins} */
    public Family family() {
        return family;
    }

    @Override
    public void close() {
        close(classes);
    }

    private static List<Trainer> trainers(ClassLoader classes) {
        return ServiceLoader.load(Trainer.class, classes).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static URL url(Path file, List<String> problems) {
        try {
            if (!Files.exists(file)) {
                problems.add("--plugin must name a jar, but there is no file " + file + ".");
            } else if (!offersTrainer(file)) {
                problems.add("--plugin must name a jar with a recommender, but " + file + " has no file " + SERVICE
                        + ". Maybe add it: one line with the name of the class that implements Trainer.");
            }
        } catch (IOException e) {
            problems.add("--plugin must name a jar, but " + file + " cannot be read as one (" + e.getMessage() + ").");
        }
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every file has a URL, but " + file + " has not.", e);
        }
    }

    private static boolean offersTrainer(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve(SERVICE));
        }
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.getEntry(SERVICE) != null;
        }
    }

    private static String unusable(List<Path> files, Throwable failure) {
        String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        String where = files.isEmpty() ? "A recommender on the class path" : "The plugin " + names;
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return where + " cannot be used: " + why.replaceFirst("^" + Trainer.class.getName() + ": ", "")
                + because(failure)
                + " Maybe the class is not public, has no public constructor without parameters, or was compiled for a"
                + " newer Java than " + Runtime.version().feature() + ".";
    }

    private static String because(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? "." : " (" + cause + ").";
    }

    private static void close(URLClassLoader classes) {
        try {
            classes.close();
        } catch (IOException e) {
            throw new UserError("A plugin could not be closed (" + e.getMessage() + ").", e);
        }
    }
}
