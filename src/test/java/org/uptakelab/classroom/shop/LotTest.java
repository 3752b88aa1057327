package org.uptakelab.classroom.shop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class LotTest {
    private static final double FALSE_ALARM = 0.001;

    @Test
    void anOrderHoldsEveryNumberOnceAndBelongsToItsKey() {
        Keys keys = new Keys(3, 1);
        int[] order = Lot.order(keys, Purpose.SHELF, 5, 0, 24);
        assertArrayEquals(
                IntStream.range(0, 24).toArray(), Arrays.stream(order).sorted().toArray());
        assertArrayEquals(order, Lot.order(keys, Purpose.SHELF, 5, 0, 24));
    }

    /** All 24 orders of four are alike; fails once in 1,000 seeds. */
    @Test
    void everyOrderIsAsLikely() {
        long[] counts = new long[256];
        Keys keys = new Keys(8, 1);
        for (int draw = 0; draw < 24_000; draw++) {
            int[] order = Lot.order(keys, Purpose.SHELF, draw, 0, 4);
            counts[order[0] * 64 + order[1] * 16 + order[2] * 4 + order[3]]++;
        }
        long[] found = Arrays.stream(counts).filter(count -> count > 0).toArray();
        assertEquals(24, found.length);
        double[] expected = new double[24];
        Arrays.fill(expected, 1000);
        assertTrue(new ChiSquareTest().chiSquareTest(expected, found) > FALSE_ALARM);
    }

    /** Everybody is as often in one half as in the other, and the odd one out too; each check fails once in 1,000 seeds. */
    @Test
    void halvesAreEvenAndFair() {
        Keys keys = new Keys(11, 1);
        int lots = 4000;
        double[] expected = {lots / 2.0, lots / 2.0};
        long larger = 0;
        long first = 0;
        for (int lot = 1; lot <= lots; lot++) {
            Half[] halves = Lot.halves(keys, lot, 9);
            long filter =
                    Arrays.stream(halves).filter(half -> half == Half.FILTER).count();
            assertTrue(filter == 4 || filter == 5);
            larger += filter == 5 ? 1 : 0;
            first += halves[0] == Half.FILTER ? 1 : 0;
        }
        ChiSquareTest test = new ChiSquareTest();
        assertTrue(test.chiSquareTest(expected, new long[] {larger, lots - larger}) > FALSE_ALARM);
        assertTrue(test.chiSquareTest(expected, new long[] {first, lots - first}) > FALSE_ALARM);
    }
}
