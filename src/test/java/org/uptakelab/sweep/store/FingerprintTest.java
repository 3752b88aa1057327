package org.uptakelab.sweep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.experiment.ForeignCode;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

class FingerprintTest {
    private static final String TEXT = "base:\n  run:\n    seed: 7\nvary:\n  shopper.search: [1, 2]\ndesign: grid\n";
    private static final Fingerprint NOW = new Fingerprint("1.0", "abc", Map.of("x.jar", "aa"), TEXT);

    @TempDir
    Path folder;

    private static String difference(Fingerprint stored) {
        return NOW.difference(stored).orElseThrow();
    }

    @Test
    void theSameIsTheSame() {
        assertEquals(Optional.empty(), NOW.difference(new Fingerprint("1.0", "abc", Map.of("x.jar", "aa"), TEXT)));
    }

    @Test
    void theFirstDifferenceIsNamed() {
        assertEquals(
                "run.seed was 8 there and is 7 here",
                difference(new Fingerprint("0.9", "abd", Map.of(), TEXT.replace("seed: 7", "seed: 8"))));
        assertEquals(
                "vary shopper.search was not given there and is [1, 2] here",
                difference(new Fingerprint(
                        "1.0", "abc", Map.of(), TEXT.replace("vary:\n  shopper.search: [1, 2]\n", ""))));
        assertEquals(
                "x.jar is not the file used there",
                difference(new Fingerprint("0.9", "abc", Map.of("x.jar", "ab"), TEXT)));
        assertEquals(
                "the version of the lab was 0.9 there and is 1.0 here",
                difference(new Fingerprint("0.9", "abc", Map.of("x.jar", "aa"), TEXT)));
        assertEquals(
                "the commit of the lab was unknown there and is abc here",
                difference(new Fingerprint("1.0", "unknown", Map.of("x.jar", "aa"), TEXT)));
    }

    @Test
    void longValuesAreShortened() {
        String many = "[" + "1, ".repeat(100) + "2]";
        assertEquals(
                "vary shopper.search was " + many.substring(0, 60) + "… there and is [1, 2] here",
                difference(new Fingerprint("1.0", "abc", Map.of(), TEXT.replace("[1, 2]", many))));
    }

    @Test
    void pluginsAndProgramsAreLookedInto() throws IOException {
        Path jar = Files.writeString(folder.resolve("mine.jar"), "one");
        Files.writeString(folder.resolve("slates.py"), "print()");
        Sweep sweep = SweepFile.parse(folder.resolve("trial.yaml"), """
                base: {recommender: {name: external, command: [python3, slates.py, --fast]}}
                recommenders: [external, none]
                """, List.of(), Family.OF_THE_LAB);
        Fingerprint before = fingerprint(sweep, jar);
        assertEquals(
                List.of("mine.jar", "slates.py"), List.copyOf(before.files().keySet()));
        assertEquals(Optional.empty(), fingerprint(sweep, jar).difference(before));
        Files.writeString(folder.resolve("slates.py"), "print(1)");
        assertEquals(
                Optional.of("slates.py is not the file used there"),
                fingerprint(sweep, jar).difference(before));
    }

    private static Fingerprint fingerprint(Sweep sweep, Path plugin) {
        List<Scenario> scenarios = sweep.cells().stream().map(Cell::scenario).toList();
        return Fingerprint.of(
                sweep,
                ForeignCode.of(scenarios, sweep.recommenders(), List.of(plugin)).hashes());
    }
}
