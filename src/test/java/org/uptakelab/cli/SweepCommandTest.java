package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepCommandTest extends CommandTest {
    private String experiment = "";

    @BeforeEach
    void aSmallExperiment() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), "world: {users: 60, items: 40, segments: 3}");
        experiment = Files.writeString(folder.resolve("trial.yaml"), """
                        base: shop.yaml
                        vary:
                          shopper.attention: {from: 0.3, to: 0.9, steps: 2}
                        recommenders: [none, item-llr]
                        run: {rounds: 8, warmup: 3, replications: 3, seed: 5}
                        measures: [taken_share, anyway_rate]
                        """).toString();
    }

    /** Recorded from a run; a change of these numbers is a change of the model and is told in its commit. */
    @Test
    void theCellsAreThoseRecorded() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out"), err::toString);
        assertEquals("""
                cell,shopper.attention,recommender,measure,mean,ci_low,ci_high,replications
                1,0.3,none,taken_share,0.0,0.0,0.0,3
                1,0.3,none,anyway_rate,,,,0
                1,0.3,item-llr,taken_share,0.16781610054153268,0.02369518714517327,0.3119370139378921,3
                1,0.3,item-llr,anyway_rate,0.3529100529100529,0.04961771712906177,0.656202388691044,3
                2,0.9,none,taken_share,0.0,0.0,0.0,3
                2,0.9,none,anyway_rate,,,,0
                2,0.9,item-llr,taken_share,0.5093327050446347,0.4290479978641828,0.5896174122250866,3
                2,0.9,item-llr,anyway_rate,0.3694046066927423,0.1674201796037924,0.5713890337816921,3
                """, Files.readString(folder.resolve("out/cells.csv")));
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        for (String threads : List.of("1", "3")) {
            assertEquals(
                    0,
                    uptake("sweep", experiment, "--out", folder + "/" + threads, "--threads", threads),
                    err::toString);
        }
        List<String> files = files("1");
        assertTrue(files.containsAll(List.of("cells.csv", "provenance.json")), files::toString);
        assertEquals(files, files("3"));
        for (String file : files) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("1").resolve(file)),
                    Files.readAllBytes(folder.resolve("3").resolve(file)),
                    file);
        }
    }

    @Test
    void theExperimentInTheProvenanceCanBeRunAgain() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out", "--replications", "2"), err::toString);
        String provenance = Files.readString(folder.resolve("out/provenance.json"));
        String text = provenance.substring(provenance.indexOf("base:"), provenance.indexOf("anyway_rate]") + 12);
        Path again = Files.writeString(folder.resolve("again.yaml"), text.replace("\\n", "\n"));
        assertEquals(0, uptake("sweep", again.toString(), "--out", folder + "/again"), err::toString);
        assertEquals(
                Files.readString(folder.resolve("out/cells.csv")), Files.readString(folder.resolve("again/cells.csv")));
    }

    @Test
    void mistakesAreToldWithoutAStackTrace() throws IOException {
        Files.writeString(folder.resolve("trial.yaml"), "base: shop.yaml\nvary: {shopper.serch: [1]}\n");
        assertEquals(2, uptake("sweep", experiment, "--out", folder + "/out"));
        assertEquals(
                "uptake: " + experiment
                        + ", line 2, column 8: shopper.serch is not a key of a scenario; the keys of shopper are visitRate, taste, appeal, priceSensitivity,"
                        + " outside, search, tilt, attention, positionDecay, salience, repeatPurchases, habit. Maybe you meant"
                        + " shopper.search.",
                err.toString().strip());
    }

    @Test
    void aFinishedFolderIsReportedAnewInAnotherLanguageButNotRunAgain() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out"), err::toString);
        String cells = Files.readString(folder.resolve("out/cells.csv"));
        Files.delete(folder.resolve("out/cells.csv"));
        assertEquals("", err.toString());
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out", "--lang", "de"), err::toString);
        assertEquals(
                folder
                        + "/out: all 2 points are stored there. Nothing is run again; tables and report are written anew.",
                err.toString().strip());
        assertEquals(cells, Files.readString(folder.resolve("out/cells.csv")));
        assertTrue(Files.readString(folder.resolve("out/report.html")).contains("lang=\"de\""));
    }

    @Test
    void aFolderOfAnotherExperimentIsRefusedUntilItIsGivenUp() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out"), err::toString);
        assertEquals(2, uptake("sweep", experiment, "--out", folder + "/out", "--seed", "6"));
        assertEquals(
                "uptake: " + folder
                        + "/out must be for one experiment, but holds points of another: run.seed was 5 there"
                        + " and is 6 here. Maybe name another folder with --out, or begin anew with --fresh, which deletes"
                        + " those points.",
                err.toString().strip());
        Path old = Files.writeString(folder.resolve("out/charts/heat-gini-narrow.png"), "PNG");
        Path mine = Files.writeString(folder.resolve("out/charts/mine.png"), "PNG");
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out", "--seed", "6", "--fresh"), err::toString);
        assertTrue(Files.notExists(old), "a picture of the other experiment");
        assertTrue(Files.exists(mine), "a file that the lab did not write");
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/other", "--seed", "6"), err::toString);
        assertEquals(
                Files.readString(folder.resolve("other/cells.jsonl")),
                Files.readString(folder.resolve("out/cells.jsonl")));
    }

    /** Whatever a killed run has left, the folder ends as that of a run nobody disturbed. */
    @Test
    void whatAKilledRunLeavesIsClearedAway() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/whole"), err::toString);
        String stored = Files.readString(folder.resolve("whole/cells.jsonl"));
        Path killed = Files.createDirectories(folder.resolve("killed/charts"))
                .resolve("..")
                .normalize();
        Files.writeString(killed.resolve("cells.jsonl"), stored.substring(0, stored.length() - 10));
        Files.writeString(killed.resolve(".cells.jsonl.part"), stored);
        Files.writeString(killed.resolve(".lock"), "123456");
        Files.writeString(killed.resolve(".cells.csv.123456.part"), "cell");
        Files.writeString(killed.resolve(".uptake1234567890.part"), "");
        Files.writeString(killed.resolve("charts/.lines.png.123456.part"), "PNG");
        assertEquals(0, uptake("sweep", experiment, "--out", killed.toString()), err::toString);
        assertEquals(
                List.of(
                        killed + ": 1 point was not stored to the end and will be run again.",
                        killed + ": 1 of 2 points are stored there. Going on with the other one."),
                err.toString().lines().toList());
        assertEquals(files("whole"), files("killed"));
        for (String file : files("whole")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("whole").resolve(file)),
                    Files.readAllBytes(killed.resolve(file)),
                    file);
        }
    }

    private List<String> files(String name) throws IOException {
        Path root = folder.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
