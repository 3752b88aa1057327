package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final Target TARGET = Target.parse("taken_share=0.35");

    private static Attempt attempt(String value, double taken, double halfWidth) {
        return Made.attempt(Made.value(value), Map.of("taken_share", Made.estimate(taken, halfWidth)));
    }

    private static SolvedSetting setting(Attempt solution, Attempt... others) {
        return new SolvedSetting(
                1,
                List.of(),
                Optional.of(solution),
                Stream.concat(Stream.of(solution), Stream.of(others)).toList());
    }

    /** On the straight line taken = attention, with an interval of 0.05 to each side, the target is in it from 0.3 to 0.4. */
    @Test
    void endsWhereTheIntervalLeavesTheTarget() {
        SolvedSetting setting = setting(
                attempt("0.35", 0.35, 0.05), attempt("1", 1, 0.05), attempt("0", 0, 0.05), attempt("0.37", 0.37, 0.05));
        assertEquals(Optional.of(new Stretch(0.3, 0.4)), Stretch.of(setting, TARGET));
    }

    @Test
    void aFallingMeasureGivesTheSame() {
        SolvedSetting setting = setting(attempt("0.65", 0.35, 0.05), attempt("1", 0, 0.05), attempt("0", 1, 0.05));
        assertEquals(Optional.of(new Stretch(0.6, 0.7)), Stretch.of(setting, TARGET));
    }

    @Test
    void theStretchMayReachTheEndOfTheRange() {
        SolvedSetting setting =
                setting(attempt("0.95", 0.35, 0.05), attempt("1", 0.36, 0.05), attempt("0.5", 0.1, 0.05));
        assertEquals(1, Stretch.of(setting, TARGET).orElseThrow().to());
    }

    @Test
    void withoutTheTargetInTheIntervalThereIsNone() {
        assertTrue(Stretch.of(setting(attempt("0.4", 0.36, 0.005)), TARGET).isEmpty());
        assertTrue(Stretch.of(new SolvedSetting(1, List.of(), Optional.empty(), List.of()), TARGET)
                .isEmpty());
    }
}
