package org.uptakelab.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.ForkedJava;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.sweep.store.CellStore;

/** Sweeps in processes of their own that are killed in the middle, and go on with the same command. */
class KilledSweepTest {
    private static final int KILLED = 128 + 9;

    @TempDir
    static Path undisturbed;

    private static String experiment = "";
    private static Path whole = Path.of("");

    @TempDir
    Path folder;

    private Path out = Path.of("");

    @BeforeAll
    static void aRunThatNobodyDisturbs() throws IOException {
        experiment = Files.writeString(undisturbed.resolve("trial.yaml"), """
                        base: {world: {users: 200, items: 40}, run: {rounds: 10, warmup: 3}}
                        vary:
                          shopper.search: {from: 1, to: 12, steps: 12}
                          shopper.attention: [0.2, 0.4, 0.6, 0.8]
                        recommenders: [item-llr, random]
                        run: {replications: 3, seed: 7}
                        measures: [taken_share, gini]
                        """).toString();
        whole = undisturbed.resolve("whole");
        StringWriter err = new StringWriter();
        assertEquals(0, here(err, whole), err::toString);
    }

    @BeforeEach
    void nameTheFolder() {
        out = folder.resolve("out");
    }

    private static int here(StringWriter err, Path to) {
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), command(to, 2));
    }

    private static String[] command(Path to, int threads) {
        return new String[] {
            "sweep", experiment, "--out", to.toString(), "--threads", "" + threads, "--progress", "never"
        };
    }

    private ProcessBuilder program(int threads) throws IOException {
        return ForkedJava.of(
                        Main.class,
                        List.of("-Xmx300m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"),
                        command(out, threads))
                .redirectOutput(folder.resolve("said.txt").toFile())
                .redirectErrorStream(true);
    }

    @Test
    void killedTwiceAndTheSameBytes() throws Exception {
        kill(2, new Random(1), 2);
    }

    /** More than fifty kills in all. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    @Needs(Need.PATIENCE)
    void killedAtManyMomentsAndTheSameBytes(int threads) throws Exception {
        kill(threads, new Random(threads), 18);
    }

    private void kill(int threads, Random random, int times) throws Exception {
        int killed = 0;
        while (killed < times) {
            long stored = stored();
            Process process = program(threads).start();
            waitForAMoment(process, random);
            int code = process.destroyForcibly().waitFor();
            assertTrue(stored() >= stored, "a point that was stored is gone");
            if (code == KILLED) {
                killed++;
            } else {
                compare(code);
                delete(out);
            }
        }
        compare(program(threads).start().waitFor());
    }

    /** Most kills come while points are stored, the others at the start of the program or while it writes the report. */
    private void waitForAMoment(Process process, Random random) throws Exception {
        Path file = out.resolve(CellStore.FILE);
        long all = Files.size(whole.resolve(CellStore.FILE));
        long there = Files.exists(file) ? Files.size(file) : 0;
        int kind = random.nextInt(8);
        if (kind == 0) {
            process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
            return;
        }
        long until = kind == 1 ? all : there + (long) (random.nextDouble() * Math.min(all / 5, all - there));
        while (process.isAlive() && (Files.notExists(file) || Files.size(file) < until)) {
            Thread.sleep(1);
        }
        process.waitFor(random.nextInt(kind == 1 ? 800 : 4), TimeUnit.MILLISECONDS);
    }

    /** How many whole lines there are. */
    private long stored() throws IOException {
        Path file = out.resolve(CellStore.FILE);
        return Files.exists(file)
                ? Files.readString(file)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                : 0;
    }

    private void compare(int code) throws IOException {
        assertEquals(0, code, Files.readString(folder.resolve("said.txt")));
        sameBytes();
    }

    private void sameBytes() throws IOException {
        assertEquals(files(whole), files(out));
        for (String file : files(whole)) {
            assertArrayEquals(Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aSecondProcessIsToldOfTheFirst() throws Exception {
        Process first = program(1).start();
        try {
            Path lock = out.resolve(".lock");
            while (first.isAlive() && (Files.notExists(lock) || Files.size(lock) == 0)) {
                Thread.sleep(1);
            }
            StringWriter err = new StringWriter();
            assertEquals(2, here(err, out));
            assertEquals(
                    "uptake: " + out + " must be the folder of one process at a time, but process " + first.pid()
                            + " works in it. Maybe wait for its end, or name another folder with --out.",
                    err.toString().strip());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    /** A limit to the size of files stands for a full disk: a point is written in part, then the system refuses. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFullDiskIsToldAndTheSameCommandGoesOn() throws Exception {
        ProcessBuilder limited = program(2);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 20; exec \"$@\"", "sh"));
        command.addAll(limited.command());
        Process process = limited.command(command)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(1, process.waitFor(), said);
        long points = stored() - 1;
        assertTrue(points > 0 && points < 48, said);
        assertEquals(
                "uptake: " + out.resolve(CellStore.FILE) + " could not be written (File too large). The " + points
                        + " points before it are stored. Maybe free some space on the disk and give the same command"
                        + " again: it goes on from there.",
                said.strip());
        StringWriter err = new StringWriter();
        assertEquals(0, here(err, out), err::toString);
        assertEquals(
                out + ": " + points + " of 48 points are stored there. Going on with the other "
                        + (points == 47 ? "one" : 48 - points) + ".",
                err.toString().strip());
        sameBytes();
    }
}
