package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ValueAxisTest {
    @Test
    void sharesBeginAtZeroAndEndAtARoundNumber() {
        assertAxis(0, 0.5, ValueAxis.around(new double[] {0.17, 0.43, Double.NaN}, true));
        assertAxis(-0.05, 0.2, ValueAxis.around(new double[] {-0.01, 0.17}, true));
    }

    @Test
    void otherMeasuresShowZeroOnlyWhereItIsNotFar() {
        assertAxis(0.9, 1.15, ValueAxis.around(new double[] {0.93, 1.13}, false));
        assertAxis(0, 2, ValueAxis.around(new double[] {0.3, 1.7}, false));
    }

    @Test
    void withoutValuesOrWithOneThereIsAnAxisToo() {
        assertAxis(0, 1, ValueAxis.around(new double[] {Double.NaN}, false));
        ValueAxis one = ValueAxis.around(new double[] {3}, false);
        assertTrue(one.low() <= 3 && one.high() > 3, one::toString);
        ValueAxis zero = ValueAxis.around(new double[] {0}, true);
        assertTrue(zero.low() == 0 && zero.high() > 0, zero::toString);
    }

    @Property(tries = 300)
    void allValuesAreOnTheAxisAndFillAGoodPartOfIt(
            @ForAll @DoubleRange(min = -50, max = 50) double one,
            @ForAll @DoubleRange(min = -50, max = 50) double other) {
        ValueAxis axis = ValueAxis.around(new double[] {one, other}, false);
        double slack = 1e-8 * (axis.high() - axis.low());
        assertTrue(axis.low() - slack <= Math.min(one, other), axis::toString);
        assertTrue(axis.high() + slack >= Math.max(one, other), axis::toString);
        assertTrue(axis.high() > axis.low(), axis::toString);
    }

    private static void assertAxis(double low, double high, ValueAxis axis) {
        assertEquals(low, axis.low(), 1e-12);
        assertEquals(high, axis.high(), 1e-12);
    }

    @Test
    void knowsItsTicksFromWhatLiesBetweenThem() {
        ValueAxis axis = ValueAxis.around(new double[] {-0.02, 0.04}, false);
        for (double tick : axis.ticks()) {
            assertTrue(axis.isTick(tick), () -> tick + " on " + axis);
        }
        assertFalse(axis.isTick(-0.0125));
    }
}
