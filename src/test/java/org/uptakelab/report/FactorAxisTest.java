package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.sweep.Factor;

class FactorAxisTest {
    private static FactorAxis of(String... values) {
        return FactorAxis.of(new Factor("group.key", List.of(values)));
    }

    @Test
    void numbersAtEqualStepsStandWhereTheyBelong() {
        FactorAxis axis = of("0.1", "0.2", "0.3", "0.4");
        assertTrue(axis.isNumeric() && axis.isEven());
        assertEquals(0.3, axis.x(2));
        assertEquals(0.1, axis.low());
        assertEquals(0.4, axis.high());
        assertEquals("0.3", axis.label(0.1 + 2 * 0.1));
        assertEquals("", axis.label(0.25));
        assertArrayEquals(new double[] {0.1, 0.2, 0.3, 0.4}, axis.ticks(8), 1e-12);
    }

    @Test
    void otherNumbersStandSideBySide() {
        FactorAxis axis = of("500", "1000", "2000", "4000");
        assertTrue(axis.isNumeric());
        assertFalse(axis.isEven());
        assertEquals(3, axis.x(3));
        assertEquals("2000", axis.label(2));
    }

    @Test
    void manyValuesAreNotAllWrittenOut() {
        FactorAxis axis = of("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertArrayEquals(new double[] {1, 3, 5, 7, 9}, axis.ticks(8), 1e-12);
    }

    @Test
    void wordsAreNoNumbers() {
        FactorAxis axis = of("false", "true");
        assertFalse(axis.isNumeric());
        assertEquals(1, axis.x(1));
    }

    @Test
    void oneValueHasRoomAroundIt() {
        FactorAxis axis = of("7");
        assertTrue(axis.low() < axis.x(0) && axis.x(0) < axis.high());
        assertEquals("7", axis.label(axis.x(0)));
    }
}
