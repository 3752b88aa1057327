package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void endsAreIncluded() {
        Range range = Range.between(-1, 1);
        assertTrue(range.contains(-1));
        assertTrue(range.contains(1));
        assertFalse(range.contains(Math.nextUp(1.0)));
        assertFalse(range.contains(Math.nextDown(-1.0)));
        assertTrue(Range.atLeast(1).contains(1));
        assertFalse(Range.atLeast(1).contains(0));
    }

    @Test
    void onlyFiniteNumbersAreInAnyRange() {
        for (Range range : new Range[] {Range.ANY, Range.atLeast(0), Range.between(0, 1)}) {
            assertFalse(range.contains(Double.NaN));
            assertFalse(range.contains(Double.POSITIVE_INFINITY));
            assertFalse(range.contains(Double.NEGATIVE_INFINITY));
        }
        assertTrue(Range.ANY.contains(-Double.MAX_VALUE));
    }

    @Test
    void saysItsRule() {
        assertEquals("a finite number", Range.ANY.rule());
        assertEquals("at least 1", Range.atLeast(1).rule());
        assertEquals("in [-1, 1]", Range.between(-1, 1).rule());
        assertEquals("in [0, 0.5]", Range.between(0, 0.5).rule());
        assertEquals("at most 2", Range.between(Double.NEGATIVE_INFINITY, 2).rule());
    }
}
