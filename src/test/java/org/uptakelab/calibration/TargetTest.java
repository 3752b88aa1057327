package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.UserError;

class TargetTest {
    @Test
    void aValueIsInTheIntervalAndNearTheMean() {
        Target target = Target.parse("taken_share=0.35");
        assertTrue(target.isValue());
        assertTrue(target.isMet(Made.estimate(0.345, 0.01)));
        assertFalse(target.isMet(Made.estimate(0.345, 0.004)), "outside the interval");
        assertFalse(target.isMet(Made.estimate(0.30, 0.2)), "in an interval that says little");
        assertFalse(target.isMet(new Estimate(0.35, Double.NaN, Double.NaN, 1, 0)), "one world has no interval");
    }

    @Test
    void nearIsAHundredthOfLargeValues() {
        assertTrue(Target.parse("effective_catalog=200").isMet(Made.estimate(198.5, 5)));
        assertFalse(Target.parse("effective_catalog=200").isMet(Made.estimate(197, 5)));
    }

    @Test
    void ofARangeTheMeanCounts() {
        Target target = Target.parse("anyway_rate = 0.75 .. 1");
        assertFalse(target.isValue());
        assertTrue(target.isMet(Made.estimate(0.76, 0.05)));
        assertFalse(target.isMet(Made.estimate(0.74, 0.05)));
        assertEquals("anyway_rate=0.75..1", target.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "taken_share, must be measure=value or measure=low..high",
        "taken_share=much, must be measure=value or measure=low..high",
        "taken_share=1..2..3, must be measure=value or measure=low..high",
        "takenshare=0.3, Maybe you meant taken_share",
        "profit=0.3, uptake measures",
        "taken_share=0.5..0.4, Maybe swap the two",
    })
    void whatIsNoTargetIsRefused(String text, String told) {
        UserError error = assertThrows(UserError.class, () -> Target.parse(text));
        assertTrue(error.toString().contains(told), error::toString);
    }
}
