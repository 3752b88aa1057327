package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.Family;

class CalibratorTest {
    private static final String SHOP = """
            world: {users: 200, items: 50, segments: 3}
            shopper: {positionDecay: 0.0}
            run: {rounds: 10, warmup: 4, replications: 4}
            """;

    private static Calibration calibration(String target, String... grid) {
        return new Calibration(
                over -> ScenarioFile.parse("shop.yaml", SHOP, List.of(over)),
                List.of(grid).stream().map(Axis::parse).toList(),
                List.of(),
                1,
                List.of(Made.key("attention")),
                List.of(Target.parse(target)),
                3);
    }

    private static CalibrationResult run(Calibration calibration, int threads) {
        return new Calibrator(threads, ProgressListener.SILENT, Family.OF_THE_LAB)
                .run(calibration, Pick.MIDDLE, "caused_share");
    }

    @Test
    void theSetGivesTheTargetAndOneOfItIsSolvedInAllWorlds() {
        CalibrationResult result = run(calibration("taken_share=0.3", "search=3,6"), 2);
        assertEquals(2, result.set().size());
        for (SolvedSetting setting : result.set()) {
            Estimate taken = setting.solution().orElseThrow().estimate("taken_share");
            assertTrue(taken.contains(0.3), taken::toString);
            assertEquals(3, taken.replications());
        }
        double three = value(result.settings().get(0));
        double six = value(result.settings().get(1));
        assertTrue(three < six, "whoever finds more needs more attention for the same share");
        CalibrationResult.Chosen chosen = result.chosen().orElseThrow();
        assertEquals(4, chosen.attempt().estimate("taken_share").replications());
        assertEquals(4, chosen.scenario().run().replications());
        assertEquals(
                chosen.attempt().solution().get(0).doubleValue(),
                chosen.scenario().shopper().attention());
        assertTrue(chosen.attempt().meets(result.calibration().targets()));
    }

    private static double value(SolvedSetting setting) {
        return setting.solution().orElseThrow().solution().get(0).doubleValue();
    }

    @Test
    void threadsChangeNothing() {
        Calibration calibration = calibration("taken_share=0.3", "search=3,6");
        CalibrationResult one = run(calibration, 1);
        CalibrationResult three = run(calibration, 3);
        assertEquals(one.settings(), three.settings());
        assertEquals(one.chosen(), three.chosen());
        assertEquals(one.provenance(), three.provenance());
    }

    @Test
    void aTargetOutOfReachLeavesTheSetEmpty() {
        List<String> told = new ArrayList<>();
        CalibrationResult result = new Calibrator(
                        1, (done, total, what) -> told.add(done + " of " + total), Family.OF_THE_LAB)
                .run(calibration("taken_share=0.999", "search=3"), Pick.MIDDLE, "caused_share");
        assertEquals(List.of(), result.set());
        assertTrue(result.chosen().isEmpty());
        assertEquals(List.of("1 of 2", "2 of 2"), told);
    }

    @Test
    void ofASingleKeyTheWholeCurveIsTried() {
        List<Double> tried = run(calibration("taken_share=0.3"), 2).settings().get(0).tried().stream()
                .map(attempt -> attempt.solution().get(0).doubleValue())
                .toList();
        assertTrue(tried.containsAll(List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)), tried::toString);
    }
}
