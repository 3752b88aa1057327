package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1, 3", "46, 10000", "9999, 10000", "500000, 1000000"})
    void isThatOfTheLibraryForWholeNumbers(int hits, int trials) {
        ConfidenceInterval library = new WilsonScoreInterval().createInterval(trials, hits, 0.95);
        Wilson wilson = Wilson.of((double) hits / trials, trials);
        assertEquals(library.getLowerBound(), wilson.low(), 1e-12);
        assertEquals(library.getUpperBound(), wilson.high(), 1e-12);
    }

    @Test
    void staysWithinItsRangeAndHasAWidth() {
        for (double share : new double[] {0, 1e-9, 0.5, 1 - 1e-9, 1}) {
            Wilson wilson = Wilson.of(share, 2.5);
            assertTrue(0 <= wilson.low() && wilson.low() <= share, wilson::toString);
            assertTrue(share <= wilson.high() && wilson.high() <= 1, wilson::toString);
            assertTrue(wilson.low() < wilson.high(), wilson::toString);
        }
    }
}
