package org.uptakelab.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

/** A real cluster on this machine: a master, two workers with one core each, and the lab as people get it. Runs once its jars are made. */
@Needs(Need.SPARK)
class SparkClusterTest {
    private static final Path LAB = Path.of("target", "uptake.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private String master = "";

    @BeforeEach
    void aCluster() throws Exception {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(folder.resolve("conf/spark-defaults.conf"), """
                        spark.executor.memory 512m
                        spark.ui.enabled false
                        spark.uptake.taskSeconds 0.5
                        spark.driver.extraJavaOptions -XX:TieredStopAtLevel=1
                        spark.executor.extraJavaOptions -XX:TieredStopAtLevel=1
                        """);
        Files.writeString(folder.resolve("trial.yaml"), """
                        base: {world: {users: 300, items: 100}}
                        vary:
                          shopper.attention: {from: 0.1, to: 1.0, steps: 10}
                          shopper.search: [2, 4, 8]
                        recommenders: [random, item-llr]
                        run: {rounds: 20, warmup: 5, replications: 3, seed: 5}
                        measures: [taken_share, caused_share]
                        precision: {taken_share: 0.03}
                        most: 6
                        """);
        started.add(spark("master", "org.apache.spark.deploy.master.Master"));
        master = awaited("master", MASTER).group(1);
    }

    /** Kills what it started too, executors included, as if the machine were gone. */
    private static void kill(Process process) {
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    @AfterEach
    void endOfTheCluster() {
        started.forEach(SparkClusterTest::kill);
    }

    @Test
    void aSweepThatIsKilledGoesOnLosesAWorkerAndGivesTheBytesOfOneMachine() throws Exception {
        Process first = worker("first");
        worker("second");
        Process interrupted = lab("interrupted", "spark", "--engine", "spark", "--master", master);
        awaited("interrupted", Pattern.compile("points: [2-9]\\d %"));
        kill(interrupted);
        Process resumed = lab("resumed", "spark", "--engine", "spark", "--master", master);
        awaited("resumed", Pattern.compile("Going on with the other"));
        awaited("resumed", Pattern.compile("points: [5-9]\\d %"));
        kill(first);
        end("resumed", resumed);
        assertTrue(told("resumed").contains("uptake: Spark lost executor"), () -> told("resumed"));
        end("local", lab("local", "local"));
        List<String> files = files("local");
        assertTrue(files.containsAll(List.of("cells.csv", "provenance.json", "report.html")), files::toString);
        assertEquals(files, files("spark"));
        for (String file : files) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("local").resolve(file)),
                    Files.readAllBytes(folder.resolve("spark").resolve(file)),
                    file);
        }
    }

    private Process worker(String name) throws IOException {
        Process worker = spark(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--cores",
                "1",
                "--memory",
                "600m",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
        started.add(worker);
        return worker;
    }

    /** A program of Spark's, reachable from this machine alone. */
    private Process spark(String name, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Need.sparkHome().resolve("bin/spark-class").toString(), type));
        command.addAll(List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
        command.addAll(List.of(arguments));
        return start(name, command);
    }

    private Process lab(String name, String out, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", LAB.toString()));
        command.addAll(List.of("sweep", "trial.yaml", "--out", out, "--progress", "always"));
        command.addAll(List.of(options));
        Process lab = start(name, command);
        started.add(lab);
        return lab;
    }

    private Process start(String name, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().put("SPARK_HOME", Need.sparkHome().toString());
        builder.environment().put("SPARK_CONF_DIR", folder.resolve("conf").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_DAEMON_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        return builder.start();
    }

    private void end(String name, Process process) throws InterruptedException {
        assertTrue(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS), () -> told(name));
        assertEquals(0, process.exitValue(), () -> told(name));
    }

    private Matcher awaited(String name, Pattern words) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = words.matcher(told(name));
            if (found.find()) {
                return found;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Nobody said " + words + ": " + told(name));
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private String told(String name) {
        try {
            return new String(Files.readAllBytes(log(name)), UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** All but the lock, which says which process had it last. */
    private List<String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !file.equals(".lock"))
                    .sorted()
                    .toList();
        }
    }
}
