package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SensitivityCommandTest extends CommandTest {
    private String experiment = "";

    @BeforeEach
    void aSmallExperiment() throws IOException {
        experiment = Files.writeString(folder.resolve("trial.yaml"), """
                        base: {world: {users: 60, items: 40, segments: 3}}
                        vary:
                          shopper.attention: [0.2, 0.9]
                          shopper.search: [5, 20]
                        recommenders: [random, item-llr]
                        run: {rounds: 8, warmup: 3, replications: 3, seed: 5}
                        measures: [taken_share]
                        """).toString();
    }

    /** Recorded from a run; a change of these numbers is a change of the model and is told in its commit. */
    @Test
    void aGridIsDecomposedWithTheRecommenderAsAFactor() throws IOException {
        assertEquals(0, uptake("sensitivity", experiment, "--out", folder + "/out"), err::toString);
        List<String> lines = Files.readAllLines(folder.resolve("out/sensitivity.csv"));
        assertEquals("recommender,measure,method,factor,index,estimate,ci_low,ci_high", lines.get(0));
        assertEquals(1 + (1 + 3 + 3 + 3 + 1) + 2 * (1 + 2 + 2 + 1), lines.size());
        assertTrue(lines.get(2).startsWith("all,taken_share,grid,shopper.attention,first,0."), lines.get(2));
        assertTrue(lines.get(4).startsWith("all,taken_share,grid,recommender,first,0."), lines.get(4));
        for (String file : List.of("cells.csv", "provenance.json", "sensitivity.html", "charts/sensitivity.svg")) {
            assertTrue(Files.exists(folder.resolve("out").resolve(file)), file);
        }
        assertTrue(out.toString().contains("shopper.attention"), out::toString);
    }

    @Test
    void whatASweepHasStoredIsNotRunAgain() throws IOException {
        assertEquals(0, uptake("sweep", experiment, "--out", folder + "/out"), err::toString);
        String cells = Files.readString(folder.resolve("out/cells.csv"));
        assertEquals(0, uptake("sensitivity", experiment, "--out", folder + "/out", "--lang", "de"), err::toString);
        assertTrue(err.toString().contains("Nothing is run again"), err::toString);
        assertEquals(cells, Files.readString(folder.resolve("out/cells.csv")));
        assertTrue(Files.exists(folder.resolve("out/report.html")), "the sweep's own report stays");
    }

    @Test
    void optionsTakeThePlaceOfTheDesign() throws IOException {
        String ranges = Files.writeString(folder.resolve("ranges.yaml"), """
                        base: {world: {users: 40, items: 30, segments: 3}}
                        vary:
                          shopper.attention: {from: 0.1, to: 1}
                          shopper.search: {from: 2, to: 20}
                        run: {rounds: 5, warmup: 2, replications: 2}
                        measures: [taken_share]
                        """).toString();
        assertEquals(0, uptake("sensitivity", ranges, "--morris", "4", "--out", folder + "/morris"), err::toString);
        List<String> morris = Files.readAllLines(folder.resolve("morris/sensitivity.csv"));
        assertEquals(1 + 4 * 2, morris.size());
        assertTrue(morris.get(1).startsWith("item-llr,taken_share,morris,shopper.attention,mu,0."), morris.get(1));
        assertEquals(13, Files.readAllLines(folder.resolve("morris/cells.csv")).size());
        assertEquals(0, uptake("sensitivity", ranges, "--sobol", "4", "--out", folder + "/sobol"), err::toString);
        assertTrue(Files.readString(folder.resolve("sobol/sensitivity.csv")).contains(",sobol,shopper.search,total,"));
    }

    @Test
    void mistakesAreToldBeforeAnythingRuns() throws IOException {
        assertWrong(
                "--morris and --sobol are two designs, but one is needed. Maybe leave one of them out.",
                experiment,
                "--morris",
                "4",
                "--sobol",
                "4");
        assertWrong("--morris must be a whole number from 2 to 100000, but is 1.", experiment, "--morris", "1");
        assertWrong(
                "run.replications must be at least 2 for a sensitivity analysis, which has to tell effects from luck, but is 1."
                        + " Maybe add --replications 10.",
                experiment,
                "--replications",
                "1");
        String one = Files.writeString(folder.resolve("one.yaml"), "base: {}\nvary: {shopper.search: [2, 5]}")
                .toString();
        assertWrong(
                "a sensitivity analysis must have at least two factors, but one has 1. Maybe vary another key, or list several"
                        + " recommenders.",
                one);
        String spread = Files.writeString(
                        folder.resolve("spread.yaml"), "base: {}\nvary: {shopper.search: [2, 5]}\ndesign: {sobol: 8}")
                .toString();
        assertWrong(
                "the design for a sensitivity analysis must be grid, morris or saltelli, but is {sobol: 8}. Maybe add --morris"
                        + " 20 for a first look, or --sobol 128.",
                spread);
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    private void assertWrong(String message, String... arguments) {
        err.getBuffer().setLength(0);
        String[] all = new String[arguments.length + 3];
        all[0] = "sensitivity";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--out";
        all[all.length - 1] = folder + "/out";
        assertEquals(2, uptake(all));
        assertEquals("uptake: " + message, err.toString().strip());
    }
}
