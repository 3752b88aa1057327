package org.uptakelab.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.uptakelab.recommender.RecommenderParameters;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

/**
 * The files with code of others that results depend on: plugins, and the files that the command of an external program names.
 *
 * @param plugins jars, or folders of classes, with recommenders of others
 * @param programs files that commands of external programs name
 */
public record ForeignCode(Set<Path> plugins, Set<Path> programs) {
    private static final String EXTERNAL = "external";

    /** Programs that run a file, which is their first argument that is no option. */
    private static final Set<String> INTERPRETERS =
            Set.of("python", "python3", "node", "ruby", "perl", "Rscript", "julia", "php", "bash", "sh");

    /**
     * The foreign code of some arms.
     *
     * @param scenarios the scenarios
     * @param recommenders the recommenders that each of them runs; none for its own
     * @param plugins jars, or folders of classes, with recommenders of others
     * @return it
     * @throws UserError if a program names a file that is not there, so that it is told before anything runs
     */
    public static ForeignCode of(Collection<Scenario> scenarios, List<String> recommenders, List<Path> plugins) {
        Set<Path> programs = new LinkedHashSet<>();
        Set<String> problems = new LinkedHashSet<>();
        scenarios.stream()
                .map(Scenario::recommender)
                .filter(own -> recommenders.isEmpty() ? own.name().equals(EXTERNAL) : recommenders.contains(EXTERNAL))
                .map(RecommenderSpec::parameters)
                .distinct()
                .forEach(parameters -> {
                    programs.addAll(files(parameters));
                    missing(parameters).ifPresent(problems::add);
                });
        if (!problems.isEmpty()) {
            throw new UserError(List.copyOf(problems));
        }
        return new ForeignCode(new LinkedHashSet<>(plugins), programs);
    }

    private static List<Path> files(Values parameters) {
        List<Path> files = new ArrayList<>();
        for (String word : parameters.words(RecommenderParameters.COMMAND)) {
            inFolder(parameters, word).filter(Files::isRegularFile).ifPresent(files::add);
        }
        return files;
    }

    /** The file of that name, wherever the command runs; nothing for a word that cannot be the name of a file. */
    private static Optional<Path> inFolder(Values parameters, String word) {
        try {
            return Optional.of(Path.of(parameters.text(RecommenderParameters.FOLDER))
                    .resolve(word)
                    .normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> missing(Values parameters) {
        List<String> command = parameters.words(RecommenderParameters.COMMAND);
        String program = command.get(0).replaceFirst("^.*[/\\\\]", "").replaceFirst("[.]exe$", "");
        if (!INTERPRETERS.contains(program)
                || command.size() < 2
                || command.get(1).startsWith("-")) {
            return Optional.empty();
        }
        return inFolder(parameters, command.get(1))
                .filter(Files::notExists)
                .map(file ->
                        "recommender.command must name a file for " + command.get(0) + " to run, but there is no file "
                                + file + ". Maybe the name is another, or recommender.folder.");
    }

    /**
     * The hash of every file.
     *
     * @return SHA-256 in hexadecimal digits by name of the file, sorted; several files of one name have their hashes side by side
     * @throws UserError if a file cannot be read
     */
    public SortedMap<String, String> hashes() {
        Set<Path> all = new LinkedHashSet<>(plugins);
        all.addAll(programs);
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : all) {
            hashes.merge(String.valueOf(file.getFileName()), hash(file), (first, second) -> first + ' ' + second);
        }
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return FileHash.of(file);
        } catch (IOException e) {
            throw new UserError(
                    "The file " + file + " must be readable, since results depend on it, but is not. Maybe check its"
                            + " permissions.",
                    e);
        }
    }
}
