package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.UserError;

class CalibrationTest {
    private static final String SHOP = """
            world: {users: 300, items: 60, segments: 3}
            shopper: {positionDecay: 0.0}
            run: {rounds: 12, warmup: 4, replications: 3}
            """;

    private static Calibration calibration(double target, Calibration.Axis... grid) {
        return new Calibration(
                over -> ScenarioFile.parse("shop.yaml", SHOP, List.of(over)),
                List.of(grid),
                "shopper.attention",
                0,
                1,
                "taken_share",
                target);
    }

    @Test
    void theSolutionGivesTheTarget() {
        List<Calibration.Cell> cells = calibration(0.3, new Calibration.Axis("shopper.search", List.of("3", "6")))
                .solve(2, ProgressListener.SILENT);
        assertEquals(2, cells.size());
        for (Calibration.Cell cell : cells) {
            assertTrue(cell.gives("taken_share", 0.3));
            Estimate taken = cell.result().orElseThrow().estimate("taken_share");
            assertEquals(0.3, taken.mean(), 0.01);
            assertEquals(
                    cell.solution().orElseThrow(),
                    cell.result().orElseThrow().scenario().shopper().attention());
        }
        assertTrue(
                cells.get(0).solution().orElseThrow() < cells.get(1).solution().orElseThrow(),
                "whoever finds more needs more attention for the same share");
    }

    @Test
    void aTargetOutOfReachHasNoSolution() {
        Calibration.Cell cell =
                calibration(0.999).solve(1, ProgressListener.SILENT).get(0);
        assertTrue(cell.solution().isEmpty());
        assertTrue(cell.result().isEmpty());
        assertFalse(cell.gives("taken_share", 0.999));
    }

    @Test
    void theLastKeyOfTheGridChangesFastest() {
        List<Scenario> scenarios = calibration(
                        0.3,
                        new Calibration.Axis("shopper.search", List.of("3", "6")),
                        new Calibration.Axis("shopper.salience", List.of("0", "1", "2")))
                .scenarios();
        List<String> order = scenarios.stream()
                .map(scenario -> scenario.shopper().search() + "/"
                        + (int) scenario.shopper().salience())
                .toList();
        assertEquals(List.of("3/0", "3/1", "3/2", "6/0", "6/1", "6/2"), order);
    }

    @Test
    void aWrongKeyIsToldBeforeAnythingRuns() {
        Calibration wrong = calibration(0.3, new Calibration.Axis("shopper.serach", List.of("3")));
        UserError error = assertThrows(UserError.class, wrong::scenarios);
        assertTrue(error.toString().contains("shopper.search"), error::toString);
    }

    @Test
    void progressCountsCells() {
        List<Long> done = new ArrayList<>();
        calibration(0.999, new Calibration.Axis("shopper.search", List.of("3", "6")))
                .solve(1, (units, total, what) -> done.add(units * 100 + total));
        assertEquals(List.of(102L, 202L), done);
    }
}
