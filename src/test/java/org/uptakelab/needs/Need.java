package org.uptakelab.needs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Something a test may need that a newcomer's machine may not have. */
public enum Need {
    /** A folder with real purchase logs, named by the environment variable {@code UPTAKE_DATA}. */
    REAL_LOGS(
            "real logs",
            "set UPTAKE_DATA to their folder",
            environment -> Files.isDirectory(Path.of(environment.getOrDefault("UPTAKE_DATA", "missing folder")))),
    /** The command {@code jupyter}. */
    JUPYTER("Jupyter", "put jupyter on the PATH", environment -> isOnPath("jupyter", environment)),
    /** The command {@code chromium}. */
    BROWSER("a browser", "put chromium on the PATH", environment -> isOnPath("chromium", environment)),
    /** The command {@code python3}. */
    PYTHON("Python", "put python3 on the PATH", environment -> isOnPath("python3", environment)),
    /** A native LAPACK, for example OpenBLAS, where Debian keeps it. */
    LAPACK(
            "a native LAPACK",
            "install one, for example the Debian package libopenblas0-pthread",
            environment -> Stream.concat(
                            Stream.of(environment
                                    .getOrDefault("LD_LIBRARY_PATH", "")
                                    .split(File.pathSeparator)),
                            Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"))
                    .anyMatch(folder -> Files.exists(Path.of(folder, "liblapack.so.3")))),
    /** An Apache Spark, in the folder that {@code SPARK_HOME} names or made by {@code src/spark/home}, and the lab's jar for it. */
    SPARK(
            "Apache Spark",
            "make one by mvn -q -f src/spark/home package, or set SPARK_HOME, and run mvn -Pspark verify",
            environment -> Files.isExecutable(sparkHome(environment).resolve("bin/spark-class"))
                    && Files.exists(Path.of("target", "uptake-spark.jar"))),
    /** The driver of DuckDB, where the build puts it. */
    DUCKDB(
            "DuckDB",
            "run mvn dependency:copy@duckdb",
            environment -> Files.exists(Path.of("target", "duckdb_jdbc.jar"))),
    /** Minutes, for what every build tries once and a build that must be sure tries many times. */
    PATIENCE(
            "minutes of time",
            "set UPTAKE_PATIENCE=true",
            environment ->
                    SkippedTests.allRequired(environment) || Boolean.parseBoolean(environment.get("UPTAKE_PATIENCE"))),
    /** Leave to make networks of its own ({@link NetworkSpace}). */
    NETWORKS(
            "networks of its own",
            "on Linux, put ip and nft on the PATH (packages iproute2 and nftables) and be root, or allow user name spaces",
            environment -> NetworkSpace.canBeMade());

    private final String words;
    private final String advice;
    private final Predicate<Map<String, String>> isMet;

    Need(String words, String advice, Predicate<Map<String, String>> isMet) {
        this.words = words;
        this.advice = advice;
        this.isMet = isMet;
    }

    /**
     * Whether the thing is there.
     *
     * @param environment the environment variables to go by
     * @return true if a test that needs it can run
     */
    boolean isMet(Map<String, String> environment) {
        return isMet.test(environment);
    }

    /** {@return what is needed and how to supply it, in one line} */
    String reason() {
        return "needs " + words + ": " + advice;
    }

    /**
     * A file or folder of the real logs, for tests that need {@link #REAL_LOGS}.
     *
     * @param path its path in the folder that {@code UPTAKE_DATA} names
     * @return the full path
     * @throws IllegalStateException if the variable is not set, because the test forgot to say that it needs it
     */
    public static Path realLog(String path) {
        String folder = System.getenv("UPTAKE_DATA");
        if (folder == null) {
            throw new IllegalStateException("A test that reads real logs must say @Needs(Need.REAL_LOGS).");
        }
        return Path.of(folder).resolve(path);
    }

    /** {@return the folder of Apache Spark, for tests that need {@link #SPARK}} */
    public static Path sparkHome() {
        return sparkHome(System.getenv());
    }

    private static Path sparkHome(Map<String, String> environment) {
        String made = Path.of("target", "spark").toAbsolutePath().toString();
        return Path.of(environment.getOrDefault("SPARK_HOME", made));
    }

    private static boolean isOnPath(String command, Map<String, String> environment) {
        String folders = environment.getOrDefault("PATH", "");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(folders)
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
