package org.uptakelab.sweep.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepRunner;

class CellStoreTest {
    private static final Sweep SWEEP = Trial.SWEEP;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve(CellStore.FILE);
    }

    private CellStore open() {
        return CellStore.open(folder, SWEEP, Trial.fingerprint(), false);
    }

    /** Runs the experiment in the folder. */
    private List<Integer> run() {
        List<Integer> run = new ArrayList<>();
        try (CellStore store = open()) {
            List<CellResult> results = new SweepRunner(new StoringEngine(Trial.engine(run), store))
                    .run(SWEEP)
                    .results();
            assertEquals(12, results.size());
            for (CellResult result : results) {
                CellResult made = Trial.results(SWEEP, result.cell())
                        .get(SWEEP.recommenders().indexOf(result.recommender()));
                SWEEP.measures()
                        .forEach(measure -> assertArrayEquals(
                                made.values().get(measure), result.values().get(measure)));
            }
        }
        return run;
    }

    @Test
    void aLineAPointInTheirOrder() throws IOException {
        assertEquals(List.of(6, 5, 4, 3, 2, 1), run());
        List<String> lines = Files.readAllLines(file);
        assertEquals(7, lines.size());
        assertTrue(lines.get(0).startsWith("{\"format\":1,\"version\":\""), lines.get(0));
        assertTrue(
                lines.get(6)
                        .startsWith("{\"cell\":6,\"at\":{\"shopper.search\":\"4\",\"shopper.attention\":\"0.5\"},"
                                + "\"results\":{\"popular\":{\"gini\":["),
                lines.get(6));
        assertEquals(List.of(), run(), "nothing is run a second time");
    }

    /** A killed process leaves the file cut off anywhere behind its first line, which is moved in its place as a whole. */
    @Test
    void goesOnFromWhereverTheFileIsCutOff() throws IOException {
        run();
        byte[] whole = Files.readAllBytes(file);
        int header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int length = header; length < whole.length; length += 31) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertFalse(run().isEmpty());
            assertArrayEquals(whole, Files.readAllBytes(file), "cut off at " + length);
        }
    }

    @Test
    void aDamagedLineIsFoundAndItsPointRunAgain() throws IOException {
        run();
        byte[] whole = Files.readAllBytes(file);
        int header = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int place = header; place < whole.length; place += 61) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file, damaged);
            int runAgain = run().size();
            assertTrue(runAgain == 1 || runAgain == 2 && whole[place] == '\n', "damaged at " + place);
            assertArrayEquals(whole, Files.readAllBytes(file), "damaged at " + place);
        }
    }

    @Test
    void aKilledRunHasItsPointsInTheOrderInWhichTheyEnded() throws IOException {
        try (CellStore store = open()) {
            for (int number : List.of(5, 2)) {
                store.keep(
                        SWEEP.cells().get(number - 1),
                        Trial.results(SWEEP, SWEEP.cells().get(number - 1)));
            }
        }
        assertTrue(Files.readAllLines(file).get(1).startsWith("{\"cell\":5,"));
        try (CellStore store = open()) {
            assertEquals(2, store.size());
            assertEquals(0, store.damaged());
            assertTrue(store.found(SWEEP.cells().get(4)).isPresent());
            assertTrue(store.found(SWEEP.cells().get(0)).isEmpty());
        }
        assertEquals(List.of(6, 4, 3, 1), run());
        assertTrue(Files.readAllLines(file).get(1).startsWith("{\"cell\":1,"));
    }

    @Test
    void anotherExperimentIsRefusedByNameAndNothingIsTouched() throws IOException {
        run();
        byte[] whole = Files.readAllBytes(file);
        Sweep other = Trial.sweep(5);
        UserError error = assertThrows(
                UserError.class, () -> CellStore.open(folder, other, Fingerprint.of(other, Map.of()), false));
        assertEquals(
                folder + " must be for one experiment, but holds points of another: run.seed was 4 there and is 5 here."
                        + " Maybe name another folder with --out, or begin anew with --fresh, which deletes those"
                        + " points.",
                error.getMessage());
        assertArrayEquals(whole, Files.readAllBytes(file));
        CellStore.open(folder, other, Fingerprint.of(other, Map.of()), true).close();
        assertEquals(1, Files.readAllLines(file).size());
    }

    @Test
    void aFileOfSomethingElseIsRefused() throws IOException {
        Files.writeString(file, "{\"cell\":1}\n");
        UserError error = assertThrows(UserError.class, this::open);
        assertTrue(String.valueOf(error.getMessage()).contains("written by another program"), error::getMessage);
        assertEquals("{\"cell\":1}\n", Files.readString(file));
    }

    @Test
    void twoAtOnceAreTooMany() throws IOException {
        try (CellStore store = open()) {
            UserError error = assertThrows(UserError.class, this::open);
            assertEquals(
                    folder + " must be the folder of one process at a time, but process "
                            + ProcessHandle.current().pid()
                            + " works in it. Maybe wait for its end, or name another folder with --out.",
                    error.getMessage());
            assertEquals(0, store.size());
        }
        open().close();
        assertEquals("", Files.readString(folder.resolve(".lock")), "the file that is locked does not tell who did it");
    }
}
