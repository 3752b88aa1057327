package org.uptakelab.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.EngineRequest;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

/** Spark inside one Java with one thread, the lab's jar on its class path: {@link Trials} runs there once and prints what it sees. */
@Needs(Need.SPARK)
class SparkEngineTest {
    private static final long LONGEST_SECONDS = 120;
    private static String printed = "";

    @BeforeAll
    static void runTrials(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        String jars = Path.of("target", "uptake-spark.jar").toAbsolutePath() + File.pathSeparator
                + Path.of("target", "test-classes").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(
                        Need.sparkHome().resolve("bin/spark-class").toString(),
                        "org.apache.spark.deploy.SparkSubmit",
                        "--conf",
                        "spark.ui.enabled=false",
                        "--driver-memory",
                        "512m",
                        "--driver-java-options",
                        "-XX:TieredStopAtLevel=1",
                        "--driver-class-path",
                        jars,
                        "--class",
                        Trials.class.getName(),
                        "spark-internal")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        Process process = builder.start();
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        printed = Files.readString(log, UTF_8);
        assertTrue(ended, printed);
    }

    @Test
    void pointsWithAsManyReplicationsAsPrecisionAsksForAreThoseOfOneMachine() {
        assertEquals("true", line("as local"), printed);
    }

    @Test
    void whatAPointIsRefusedForIsToldInItsOwnWords() {
        assertTrue(line("large").startsWith("UserError: The largest point of "), printed);
        assertTrue(line("large").contains("This was said on"), printed);
        assertTrue(line("large").contains("where a task has the memory of an executor."), printed);
    }

    @Test
    void anEngineGoesOnAfterAFailure() {
        assertEquals("done", line("after a failure"), printed);
    }

    @Test
    void aJobThatSparkAbortsIsToldAndNotWaitedForForEver() {
        assertTrue(line("aborted").startsWith("UserError: Spark refused what a task brought back: "), printed);
        assertTrue(line("aborted").endsWith("Maybe allow more with spark.driver.maxResultSize."), printed);
        assertFalse(printed.contains("\tat "), printed);
    }

    @Test
    void anEngineWhoseClusterWentAwaySaysSo() {
        assertTrue(line("gone").startsWith("UserError: The Spark cluster at local[1] went away"), printed);
    }

    @Test
    void aMasterThatSparkDoesNotKnowIsToldInASentence() {
        assertTrue(line("master").startsWith("UserError: Spark could not be started with master localhost: "), printed);
    }

    @Test
    void coresAreThoseOfTheExecutorsWhateverSparkIsToldAboutParallelism() {
        assertEquals("1", line("cores"), printed);
    }

    @Test
    void tasksOfOneExecutorShareItsMemory() {
        assertEquals(1, BatchTask.tasks(0, 1, 0));
        assertEquals(3, BatchTask.tasks(0, 1, 3));
        assertEquals(4, BatchTask.tasks(8, 2, 1));
        assertEquals(1, BatchTask.tasks(1, 2, 1));
    }

    private static String line(String name) {
        return printed.lines()
                .filter(line -> line.startsWith(name + "\t"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(printed))
                .substring(name.length() + 1);
    }

    /** What is tried; public for Spark, which starts it. */
    public static final class Trials {
        private static final String SMALL = """
                base: {world: {users: 60, items: 30}}
                vary: {shopper.attention: [0.2, 0.8]}
                recommenders: [popular]
                run: {rounds: 8, warmup: 2, seed: 5, replications: 2}
                measures: [taken_share]
                """;

        private Trials() {}

        public static void main(String[] arguments) {
            System.setProperty("spark.default.parallelism", "7");
            Sweep small = sweep(SMALL);
            try (Engine engine = spark("local[1]")) {
                Sweep precise = sweep(SMALL + "precision: {taken_share: 0.2}\nmost: 8\n");
                print("as local", String.valueOf(told(engine, precise).equals(told(local(), precise))));
                print("large", failure(engine, sweep(SMALL.replace("users: 60", "users: 9000000"))));
                print("after a failure", failure(engine, small));
                print("cores", String.valueOf(((SparkEngine) engine).cores()));
                engine.close();
                print("gone", failure(engine, small));
            }
            System.setProperty("spark.driver.maxResultSize", "1b");
            try (Engine engine = spark("local[1]")) {
                print("aborted", failure(engine, small));
            }
            try (Engine engine = spark("localhost")) {
                print("master", engine.toString());
            } catch (UserError e) {
                print("master", words(e));
            }
        }

        private static Engine local() {
            return new LocalEngine(1, (done, all, what) -> {}, Family.OF_THE_LAB);
        }

        private static Engine spark(String master) {
            return new SparkSource()
                    .open(new EngineRequest(
                            Optional.of(master),
                            List.of(),
                            (done, all, what) -> {},
                            notice -> print("notice", notice)));
        }

        private static Sweep sweep(String text) {
            return SweepFile.parse(Path.of("trial.yaml"), text, List.of(), Family.OF_THE_LAB);
        }

        private static String failure(Engine engine, Sweep sweep) {
            try {
                told(engine, sweep);
                return "done";
            } catch (RuntimeException e) {
                return words(e);
            }
        }

        private static String words(RuntimeException e) {
            return e.getClass().getSimpleName() + ": " + String.valueOf(e.getMessage()).replace("\n", " ");
        }

        /** All that the results say, points in their order. */
        private static List<String> told(Engine engine, Sweep sweep) {
            List<String> told = new ArrayList<>();
            engine.run(sweep, sweep.cells(), (cell, results) -> {
                for (CellResult result : results) {
                    told.add(cell.number() + " " + result.recommender() + " " + result.stopping() + " "
                            + result.estimate("taken_share") + " " + Arrays.toString(result.values("taken_share")));
                }
            });
            told.sort(null);
            return told;
        }

        private static void print(String name, String text) {
            System.out.println(name + "\t" + text);
        }
    }
}
