package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void dividesWhereThereIsSomethingToDivideBy() {
        assertEquals(0.25, new Ratio(1, 4).value());
        assertEquals(0, new Ratio(0, 4).value());
        assertEquals(-0.5, new Ratio(-2, 4).value());
        assertTrue(new Ratio(0, 4).isDefined());
    }

    @Test
    void isUndefinedAndNotZeroOverZero() {
        assertFalse(new Ratio(0, 0).isDefined());
        assertTrue(Double.isNaN(new Ratio(0, 0).value()));
        assertTrue(Double.isNaN(new Ratio(3, 0).value()));
    }
}
