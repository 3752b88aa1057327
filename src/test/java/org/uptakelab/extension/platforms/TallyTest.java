package org.uptakelab.extension.platforms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Ratio;

class TallyTest {
    /** A warm-up of one round, then eight rounds, of which the last two are looked at. */
    private static Tally tally(long[] seventh, long[] eighth) {
        long[][] visits = new long[9][];
        for (int round = 0; round < 7; round++) {
            visits[round] = new long[] {5, 5};
        }
        visits[7] = seventh;
        visits[8] = eighth;
        double[] surplus = {100, 1, 2, 3, 4, 5, 6, 7, 8};
        return new Tally(visits, surplus, 1);
    }

    @Test
    void looksAtTheLastQuarter() {
        Tally tally = tally(new long[] {2, 8}, new long[] {1, 9});
        assertArrayEquals(new long[] {3, 17}, tally.late());
        assertEquals(new Ratio(17, 20), tally.leaderShare());
        assertEquals(new Ratio(3, 20), tally.firstShare());
        assertEquals(new Ratio(9 + 289, 400), tally.concentration());
    }

    @Test
    void hasTippedFromFourFifthsOn() {
        assertEquals(1, tally(new long[] {2, 8}, new long[] {2, 8}).tipped().value());
        assertEquals(0, tally(new long[] {2, 8}, new long[] {3, 7}).tipped().value());
    }

    @Test
    void countsWhatVisitsWereWorthFromTheFirstSlateOn() {
        assertEquals(
                new Ratio(36, 80), tally(new long[] {2, 8}, new long[] {1, 9}).surplusPerVisit());
    }

    @Test
    void withoutVisitsNothingIsDefined() {
        Tally nobody = tally(new long[] {0, 0}, new long[] {0, 0});
        assertFalse(nobody.leaderShare().isDefined());
        assertFalse(nobody.concentration().isDefined());
        assertFalse(nobody.tipped().isDefined());
    }
}
