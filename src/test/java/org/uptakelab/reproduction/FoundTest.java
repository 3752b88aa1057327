package org.uptakelab.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoundTest {
    @Test
    void aShareOfRunsHasAnIntervalEvenWhereAllAreAlike() {
        Found all = Found.share("up", new double[] {1, 1, 1, 1});
        assertEquals(1, all.here());
        assertEquals(1, all.high());
        // Wilson's lower end for n of n is n / (n + z²)
        assertEquals(4 / (4 + 1.959964 * 1.959964), all.low(), 1e-6);
        assertFalse(all.isExact());
    }

    @Test
    void whatWasDrawnIsNotExactEvenWhereAllRunsAreAlike() {
        assertFalse(Found.of("x", new double[] {2, 2, 2}).isExact());
        assertTrue(Found.exact("x", 2).isExact());
    }

    @Test
    void aCurveHasTheIntervalOfWhatWasFound() {
        assertEquals(new Curve.Point(3, 1, 0.5, 2), Curve.Point.of(3, new Found("x", 1, 0.5, 2, false)));
        assertEquals(new Curve.Point(3, 1, Double.NaN, Double.NaN), Curve.Point.exact(3, 1));
    }

    @Test
    void anExactQuantityWithAnIntervalIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Found("x", 1, 0, 2, true));
    }
}
