package org.uptakelab.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;

/**
 * A command given once more through {@code spark-submit}, which brings Spark with it: the lab's own jar has no Spark in it.
 *
 * @param program the program {@code spark-submit}
 * @param jar the lab for Spark
 */
record SparkSubmission(Path program, Path jar) {
    private static final String JAR = "uptake-spark.jar";
    private static final String MAIN = "org.uptakelab.cluster.Main";
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final String PROGRAM = WINDOWS ? "spark-submit.cmd" : "spark-submit";

    /**
     * Looks for Spark where it says it is, then among the programs, and for the lab's jar for Spark beside the lab.
     *
     * @param environment the environment variables to go by
     * @return both
     * @throws UserError that tells all that is missing, and where to get it
     */
    static SparkSubmission found(Map<String, String> environment) {
        return found(environment, folderOfTheLab());
    }

    /** The same for a lab that stands in a folder. */
    static SparkSubmission found(Map<String, String> environment, Path lab) {
        List<String> problems = new ArrayList<>();
        Optional<Path> program = program(environment);
        Path jar = lab.resolve(JAR);
        if (program.isEmpty()) {
            problems.add("--engine spark needs Apache Spark 4, but neither SPARK_HOME nor PATH leads to " + PROGRAM
                    + ". Maybe install it from https://spark.apache.org/downloads.html and set SPARK_HOME to its folder; a small one for trials is"
                    + " made by mvn -q -f src/spark/home package, and is then target/spark.");
        }
        if (!Files.exists(jar)) {
            problems.add("--engine spark needs the lab's jar for Spark beside the lab, but there is no file " + jar
                    + ". Maybe make it: mvn -q -Pspark -DskipTests package.");
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return new SparkSubmission(program.orElseThrow(), jar);
    }

    private static Optional<Path> program(Map<String, String> environment) {
        Stream<String> home =
                Optional.ofNullable(environment.get("SPARK_HOME")).filter(folder -> !folder.isBlank()).stream()
                        .map(folder -> folder + File.separator + "bin");
        Stream<String> path = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(environment.getOrDefault("PATH", ""));
        return Stream.concat(home, path)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path folderOfTheLab() {
        try {
            Path lab = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return lab.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The lab's own place must be a file.", e);
        }
    }

    /**
     * Gives the command to Spark and waits until it has ended. It reads and writes where this program does.
     *
     * @param master the cluster; that of Spark's own configuration if empty
     * @param arguments the command and what it needs
     * @return its exit code
     */
    int run(Optional<String> master, List<String> arguments) throws IOException {
        Process process =
                new ProcessBuilder(command(master, arguments)).inheritIO().start();
        Thread ending = new Thread(process::destroy, "end of spark-submit");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(ending);
            return code;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for spark-submit was interrupted.", e);
        }
    }

    /** The command line of {@code spark-submit}. */
    List<String> command(Optional<String> master, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        master.ifPresent(url -> command.addAll(List.of("--master", url)));
        command.addAll(List.of("--class", MAIN, jar.toString()));
        command.addAll(arguments);
        return command;
    }
}
