package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Precision;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.Family;
import org.uptakelab.simulation.RunSpec;

class SweepRunnerTest {
    private static final Sweep SWEEP = SweepFile.parse(Path.of("trial.yaml"), """
                    base: {world: {users: 40, items: 25}, run: {rounds: 6, warmup: 2}}
                    vary: {shopper.search: [1, 6], shopper.attention: [0, 1]}
                    recommenders: [popular, none]
                    run: {replications: 3, seed: 4}
                    measures: [gini, take_rate]
                    """, List.of(), Family.OF_THE_LAB);

    private static SweepResult run(int threads) {
        return new SweepRunner(new LocalEngine(threads, ProgressListener.SILENT, Family.OF_THE_LAB)).run(SWEEP);
    }

    @Test
    void resultsComeByPointAndThenByRecommender() {
        SweepResult result = run(3);
        assertEquals(
                List.of(1, 1, 2, 2, 3, 3, 4, 4),
                result.results().stream().map(cell -> cell.cell().number()).toList());
        assertEquals(
                List.of("popular", "none", "popular", "none", "popular", "none", "popular", "none"),
                result.results().stream().map(CellResult::recommender).toList());
        assertEquals(
                List.of("1", "1", "6", "6"),
                result.of("none").stream()
                        .map(cell -> cell.cell().values().get(0))
                        .toList());
    }

    @Test
    void everyPointIsWhatARunOfItsScenarioGives() {
        CellResult last = run(2).results().get(7);
        ArmResult alone = new Runner(1, ProgressListener.SILENT)
                .run(List.of(SWEEP.cells().get(3).scenario()), List.of("none"))
                .get(0);
        assertArrayEquals(
                alone.values("gini"), Objects.requireNonNull(last.values().get("gini")));
        assertEquals(alone.estimate("take_rate"), last.estimate("take_rate"));
        assertEquals(List.of("gini", "take_rate"), List.copyOf(last.values().keySet()));
        assertThrows(IllegalArgumentException.class, () -> last.estimate("coverage"));
    }

    @Test
    void theNumberOfThreadsChangesNoValue() {
        List<CellResult> one = run(1).results();
        List<CellResult> seven = run(7).results();
        for (int i = 0; i < one.size(); i++) {
            for (String measure : SWEEP.measures()) {
                assertArrayEquals(
                        one.get(i).values().get(measure), seven.get(i).values().get(measure));
            }
        }
    }

    private static final Sweep PRECISE = SweepFile.parse(Path.of("trial.yaml"), """
                    base: {world: {users: 40, items: 25}, run: {rounds: 6, warmup: 2}}
                    vary: {shopper.attention: [0, 1]}
                    recommenders: [popular, none]
                    run: {replications: 4, seed: 4}
                    measures: [gini, take_rate]
                    precision: {take_rate: 0.006}
                    most: 200
                    """, List.of(), Family.OF_THE_LAB);

    /** Nothing is taken where nobody looks, so there the pilot is all. */
    @Test
    void aPrecisionAddsReplicationsPointByPoint() {
        SweepResult result =
                new SweepRunner(new LocalEngine(3, ProgressListener.SILENT, Family.OF_THE_LAB)).run(PRECISE);
        assertEquals(4, result.results().get(0).replications());
        CellResult popular = result.results().get(2);
        int all = popular.replications();
        assertTrue(all > 4 && all < 200, "replications " + all);
        assertEquals(all, result.results().get(3).replications());
        assertTrue(popular.estimate("take_rate").width() <= 0.006);
        Scenario scenario = PRECISE.cells().get(1).scenario();
        RunSpec run = scenario.run();
        ArmResult alone = new Runner(1, ProgressListener.SILENT)
                .run(
                        List.of(scenario.withRun(new RunSpec(run.rounds(), run.warmup(), all, run.seed()))),
                        List.of("popular"))
                .get(0);
        assertArrayEquals(alone.values("gini"), popular.values().get("gini"));
        SweepResult again =
                new SweepRunner(new LocalEngine(1, ProgressListener.SILENT, Family.OF_THE_LAB)).run(PRECISE);
        assertArrayEquals(
                again.results().get(2).values().get("take_rate"),
                popular.values().get("take_rate"));
    }

    @Test
    void resultsUnderAnotherStoppingRuleAreRefused() {
        List<CellResult> results = run(1).results().stream()
                .map(cell -> new CellResult(
                        cell.cell(), cell.recommender(), cell.values(), new Precision(Map.of("gini", 0.1), 9)))
                .toList();
        SweepResult good = run(1);
        assertThrows(IllegalArgumentException.class, () -> new SweepResult(SWEEP, results, good.provenance()));
    }

    @Test
    void provenanceHoldsTheExperimentWithItsBase() {
        assertEquals(SweepText.of(SWEEP), run(1).provenance().scenarios().get("trial"));
    }
}
