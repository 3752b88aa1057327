package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;

class ScenarioDraftTest {
    private static final String BLOCK = """
            # My shop.

            shopper:
              search: 20     # twenty
              attention: 0.5 # half
            """;

    /** A result whose only setting is search 20 with attention 0.4. */
    private static CalibrationResult result(String text) {
        Calibration calibration = new Calibration(
                over -> ScenarioFile.parse("shop.yaml", text, List.of(over)),
                List.of(Axis.parse("search=20")),
                List.of(),
                1,
                List.of(Made.key("attention")),
                List.of(Target.parse("taken_share=0.35")),
                3);
        Attempt attempt = Made.attempt(
                Made.value("0.4"),
                Map.of("taken_share", Made.estimate(0.3502, 0.01), "caused_share", Made.estimate(0.2, 0.01)));
        SolvedSetting setting = new SolvedSetting(1, List.of("20"), Optional.of(attempt), List.of(attempt));
        return new CalibrationResult(
                calibration,
                List.of(setting),
                Pick.MIDDLE,
                "caused_share",
                Optional.of(new CalibrationResult.Chosen(
                        setting, calibration.full(setting.values(), attempt.solution()), attempt)),
                Provenance.of(Map.of()));
    }

    private static String draft(String text) {
        CalibrationResult result = result(text);
        Scenario start = ScenarioFile.parse("shop.yaml", text, List.of());
        return ScenarioDraft.of(
                result, result.chosen().orElseThrow(), text, start, List.of("uptake", "calibrate", "shop.yaml"));
    }

    @Test
    void theFileKeepsItsCommentsBesideWhatDidNotChange() {
        assertEquals("""
                # My shop.
                #
                # CALIBRATED: set so that taken_share is 0.35. That proves nothing; what came out beside it may surprise.
                # COMMAND: uptake calibrate shop.yaml
                # SEARCHED: 1 setting, 3 worlds each: search 20.
                # SOLVED: attention from 0 to 1; of the setting chosen once more, in all worlds of this file.
                # FOUND: it is the only setting searched.
                #
                # CAME OUT, mean over the 20 worlds of this file:
                #   taken_share       0.350  (set)
                #   caused_share      0.200

                shopper:
                  search: 20     # twenty
                  attention: 0.4 # solved for
                """, draft(BLOCK));
    }

    @Test
    void doneAgainItIsTheSame() {
        String once = draft(BLOCK);
        assertEquals(once, draft(once));
    }

    @Test
    void aFileLaidOutInAnotherWayIsWrittenAnew() {
        String drafted = draft("shopper: {search: 20, attention: 0.5}");
        assertTrue(drafted.startsWith("# CALIBRATED"), drafted);
        assertTrue(drafted.contains("\n  attention: 0.4\n"), drafted);
        assertTrue(drafted.contains("\n  items: 500\n"), drafted);
    }
}
