package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RampTest {
    @Test
    void moreIsDarkerWithoutColourToo() {
        Ramp ramp = new Ramp(2, 7);
        for (double value = 2; value < 6.9; value += 0.1) {
            assertTrue(luminance(ramp, value) > luminance(ramp, value + 0.1), "at " + value);
        }
        assertEquals(ramp.colour(7), ramp.colour(8));
    }

    @Test
    void equalDistancesFromZeroAreNearlyEquallyDark() {
        Ramp ramp = new Ramp(-1, 3);
        assertEquals(luminance(ramp, 1), luminance(ramp, -1), 0.1);
        assertTrue(ramp.colour(-1).getRed() > ramp.colour(-1).getBlue(), "below zero is red");
        assertTrue(ramp.colour(1).getBlue() > ramp.colour(1).getRed(), "above zero is blue");
    }

    private static double luminance(Ramp ramp, double value) {
        return Ramp.luminance(ramp.colour(value));
    }

    /** The contrast that the Web Content Accessibility Guidelines ask of text. */
    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1"})
    void textCanBeReadOnEveryColour(double low, double high) {
        Ramp ramp = new Ramp(low, high);
        for (double value = low; value <= high; value += 0.01) {
            double ground = luminance(ramp, value);
            double text = Ramp.luminance(ramp.textOn(value));
            double contrast = (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05);
            assertTrue(contrast >= 4.5, "contrast " + contrast + " at " + value);
        }
        assertEquals(1, Ramp.luminance(Color.WHITE), 1e-9);
    }
}
