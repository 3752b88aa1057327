package org.uptakelab.recommender.external;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.ForkedJava;
import org.uptakelab.Leashed;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Training;
import org.uptakelab.setting.UserError;

/** A program in Python makes the slates of a shop with four items and two users; or fails to. */
@Needs(Need.PYTHON)
class ExternalTrainerTest {
    private static final Shop SHOP = new Shop(new Catalog(new double[] {1, 2, 3, 4}), 2, false, new Keys(1, 1));
    private static final String EACH_LINE = """
            import json, os, subprocess, sys, time
            def answer(slates): print(json.dumps({"slates": slates}))
            for line in sys.stdin:
                message = json.loads(line)
                asked = message["type"] == "slates"
                round = message.get("round")
            """;

    private final PrintStream console = System.err;
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @TempDir
    private Path scratch = Path.of("");

    @BeforeEach
    void catchNotes() {
        System.setErr(new PrintStream(notes, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void letNotesGo() {
        System.setErr(console);
    }

    /** A program that does something for each line it is told. */
    private List<String> program(String body) {
        Path script = scratch.resolve("my program.py");
        try {
            Files.writeString(script, EACH_LINE + body.indent(4));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return List.of("python3", script.toString());
    }

    private Training begin(List<String> command, double seconds) {
        return new ExternalTrainer(command, scratch.toString(), Duration.ofMillis((long) (1000 * seconds))).begin(SHOP);
    }

    /** Asks for the slates of two visitors in round 1, of whom the second owns item 2, and for that of one in round 2. */
    private int[][] ask(List<String> command, double seconds) {
        try (Training training = begin(command, seconds)) {
            Recommender recommender = training.train(new Ledger(2, 0, 0), 0);
            int[][] both =
                    recommender.recommendAll(new int[] {0, 1}, new ItemSet[] {new ItemSet(), ItemSet.of(2)}, 1, 2);
            return new int[][] {both[0], both[1], recommender.recommend(0, new ItemSet(), 2, 2)};
        }
    }

    private String complaint(List<String> command, double seconds) {
        return assertThrows(UserError.class, () -> ask(command, seconds))
                .messages()
                .get(0);
    }

    @Test
    void slatesComeInTheOrderOfTheVisitors() {
        assertArrayEquals(
                new int[][] {{0, 3}, {1}, {0, 3}},
                ask(program("if asked: answer([[0, 3] if v['user'] == 0 else [1] for v in message['visitors']])"), 60));
    }

    @Test
    void nobodyIsAskedForNobody() {
        try (Training training = begin(program("if asked: answer('never')"), 60)) {
            assertEquals(
                    0, training.train(new Ledger(2, 0, 0), 0).recommendAll(new int[0], new ItemSet[0], 1, 2).length);
        }
    }

    @Test
    void theProgramRunsInItsFolderAndNeedsNoFlush() throws IOException {
        ask(program("open('told.txt', 'a').write(line)\nif asked: answer([[] for v in message['visitors']])"), 60);
        List<String> told = Files.readAllLines(scratch.resolve("told.txt"));
        assertEquals(4, told.size());
        assertTrue(told.get(0).startsWith("{\"type\":\"start\",\"protocol\":1,"));
        assertEquals("{\"type\":\"train\",\"round\":0,\"purchases\":[]}", told.get(1));
        assertTrue(told.get(3).contains("\"round\":2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    if asked: sys.exit(3) | ended with exit code 3 instead of answering line 3 of its input (the slates of 2 visitors in round 1).
                    import nonumpy | The last line of its standard error: ModuleNotFoundError: No module named 'nonumpy'
                    raise ValueError('grün') | The last line of its standard error: ValueError: grün
                    print('ready') | line 1 of its output (the answer to line 3 of its input) must be one JSON object such as
                    if asked: answer([[0], [2]]) | slates[1], for user 1 in round 1, holds item 2 at rank 1, which user 1 owns already
                    if asked: answer([[0], [1]]) | line 2 of its output (the answer to line 4 of its input) must hold a slate for each visitor
                    if asked: answer([[]] * (3 - round)); answer([[]]) | line 2 of its output (the answer to line 4 of its input) must hold
                    """)
    void whatGoesWrongIsToldWithItsLine(String body, String expected) {
        String complaint =
                complaint(program(body.replace("answer([[]])", "answer([[]] if round == 2 else [[], []])")), 60);
        assertTrue(complaint.startsWith("The program python3 ") && complaint.contains(expected), complaint);
    }

    @Test
    void whatTheProgramWritesToStandardErrorIsPassedOnWhole() {
        complaint(program("if asked: raise ValueError('grün')\nprint('learning', file=sys.stderr)"), 60);
        String passedOn = notes.toString(StandardCharsets.UTF_8);
        assertTrue(
                passedOn.startsWith("learning" + System.lineSeparator() + "learning" + System.lineSeparator()),
                passedOn);
        assertTrue(
                passedOn.contains("Traceback (most recent call last):") && passedOn.contains("ValueError: grün"),
                passedOn);
    }

    @Test
    void whoSaysMoreThanAskedIsFoundOutInTheEnd() {
        String twice = "if asked: answer([[] for v in message['visitors']])\nif round == 2: answer([[]])";
        String complaint = complaint(program(twice), 60);
        assertTrue(
                complaint.contains("said more than it was asked: line 3 of its output is {\"slates\": [[]]}."),
                complaint);
    }

    @Test
    @Timeout(60)
    void whoHangsIsEndedWithAllItStarted() throws IOException {
        String complaint = complaint(program("""
                        if asked:
                            child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(1000)'])
                            open('pids.txt', 'w').write(f'{os.getpid()} {child.pid} ')
                            time.sleep(1000)
                        """), 1.5);
        assertTrue(
                complaint.contains(
                        "did not answer line 3 of its input (the slates of 2 visitors in round 1) within 1500 ms"
                                + " (recommender.timeout)"),
                complaint);
        assertAllEnd("pids.txt");
    }

    @Test
    @Timeout(60)
    void aCancelledRunEndsTheProgramAtOnce() throws Exception {
        List<String> hanging = program("open('pids.txt', 'w').write(f'{os.getpid()} ')\nif asked: time.sleep(1000)");
        List<Throwable> thrown = new ArrayList<>();
        Thread run = new Thread(() -> thrown.add(assertThrows(UserError.class, () -> ask(hanging, 1000))));
        run.start();
        awaitFile("pids.txt");
        run.interrupt();
        run.join();
        assertTrue(thrown.toString().contains("its run was cancelled"), thrown::toString);
        assertAllEnd("pids.txt");
    }

    /** The lab as a user starts it, told to end while a program is working: nothing of it is left. */
    @Test
    @Timeout(60)
    void theProgramDoesNotOutliveTheLab() throws Exception {
        List<String> hanging = program("open('pids.txt', 'w').write(f'{os.getpid()} ')\nif asked: time.sleep(1000)");
        Path scenario = scratch.resolve("shop.yaml");
        Files.writeString(scenario, """
                world: {users: 20, items: 20}
                run: {rounds: 3, warmup: 1, replications: 1}
                recommender: {name: external, command: [python3, my program.py], timeout: 1000}
                """);
        assertEquals("my program.py", Path.of(hanging.get(1)).getFileName().toString());
        Process lab = ForkedJava.of(
                        Leashed.class,
                        List.of("-Xmx256m"),
                        "run",
                        scenario.toString(),
                        "--out",
                        scratch.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        try {
            awaitFile("pids.txt");
            lab.toHandle().destroy();
            lab.waitFor();
            assertAllEnd("pids.txt");
        } finally {
            lab.destroyForcibly();
        }
    }

    private void awaitFile(String name) throws InterruptedException, IOException {
        Path file = scratch.resolve(name);
        while (!Files.exists(file) || !Files.readString(file).endsWith(" ")) {
            Thread.sleep(20);
        }
    }

    /** Waits until every process in a file has ended; the time-out of the test fails it. */
    private void assertAllEnd(String name) throws IOException {
        String[] pids = Files.readString(scratch.resolve(name)).strip().split(" ");
        for (String pid : pids) {
            Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
            left.ifPresent(process -> process.onExit().join());
        }
    }

    @Test
    void whatCannotBeStartedIsToldWithAdvice() {
        String missing = complaint(List.of("no-such-program", "my.py"), 60);
        assertTrue(
                missing.contains("no-such-program my.py cannot be started in the folder " + scratch)
                        && missing.contains("Maybe no-such-program is not installed"),
                missing);
        String oneWord = complaint(List.of("python3 my.py"), 60);
        assertTrue(oneWord.endsWith("Maybe write it as a list of words: [python3, my.py]."), oneWord);
        UserError nowhere = assertThrows(
                UserError.class,
                () -> new ExternalTrainer(List.of("python3"), "no folder", Duration.ofSeconds(1)).begin(SHOP));
        assertEquals(
                List.of("recommender.folder must be a folder for python3 to run in, but there is no folder no folder."),
                nowhere.messages());
    }
}
