package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;

class SparkSubmissionTest {
    @TempDir
    private Path folder;

    @Test
    void sparkIsTakenFromItsHomeBeforeThePath() throws IOException {
        Path home = program("home/bin");
        Path other = program("other");
        Files.createFile(folder.resolve("uptake-spark.jar"));
        Map<String, String> both = Map.of("SPARK_HOME", folder.resolve("home").toString(), "PATH", parent(other));
        assertEquals(home, SparkSubmission.found(both, folder).program());
        assertEquals(
                other,
                SparkSubmission.found(Map.of("PATH", parent(other)), folder).program());
    }

    @Test
    void allThatIsMissingIsToldWithWhereToGetIt() {
        UserError error =
                assertThrows(UserError.class, () -> SparkSubmission.found(Map.of("PATH", folder.toString()), folder));
        assertEquals(2, error.messages().size());
        assertTrue(error.messages().get(0).contains("set SPARK_HOME"), error::getMessage);
        assertTrue(error.messages().get(1).contains("mvn -q -Pspark"), error::getMessage);
    }

    @Test
    void theCommandIsHandedOnAsItWasGiven() {
        SparkSubmission submission = new SparkSubmission(Path.of("spark-submit"), Path.of("uptake-spark.jar"));
        assertEquals(
                List.of(
                        "spark-submit",
                        "--master",
                        "yarn",
                        "--class",
                        "org.uptakelab.cluster.Main",
                        "uptake-spark.jar",
                        "sweep",
                        "my file.yaml"),
                submission.command(Optional.of("yarn"), List.of("sweep", "my file.yaml")));
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertRefused("--engine must be local or spark, but is sprak. Maybe you meant spark.", "--engine", "sprak");
        assertRefused("--master is for --engine spark, but the engine is local.", "--master", "yarn");
        assertRefused("--master must be local[N], spark://HOST:PORT", "--engine", "spark", "--master", "spork://x");
        assertRefused("--master must be local[N], spark://HOST:PORT", "--engine", "spark", "--master", "spark://host");
        assertRefused("--threads is for --engine local", "--engine", "spark", "--threads", "2");
    }

    @Test
    void aMasterMayBeAnAddressOfDigits() {
        for (String master : List.of("spark://[::1]:7077", "spark://[2001:db8::7]:7077,10.0.0.7:7077")) {
            assertRefused("--threads is for --engine local", "--engine", "spark", "--master", master, "--threads", "2");
        }
        assertRefused("--master must be", "--engine", "spark", "--master", "spark://::1:7077");
    }

    private static void assertRefused(String message, String... options) {
        StringWriter err = new StringWriter();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "sweep";
        arguments[1] = "seeds/experiments/ladder.yaml";
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertEquals(2, Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments));
        assertTrue(err.toString().contains(message), err::toString);
    }

    private Path program(String name) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Path program = Files.createFile(bin.resolve(windows ? "spark-submit.cmd" : "spark-submit"));
        assertTrue(program.toFile().setExecutable(true));
        return program;
    }

    private static String parent(Path file) {
        return String.valueOf(file.getParent());
    }
}
