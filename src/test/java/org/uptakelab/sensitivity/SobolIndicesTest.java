package org.uptakelab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.uptakelab.sweep.Saltelli;

class SobolIndicesTest {
    private static double[] ishigami(int pairs, long seed) {
        return new Saltelli(pairs)
                .points(List.of(1, 1, 1), seed).stream()
                        .mapToDouble(point -> Ishigami.at(point[0], point[1], point[2]))
                        .toArray();
    }

    @Test
    void findsTheKnownIndicesOfIshigami() {
        double[] values = ishigami(4096, 1);
        SobolIndices indices = new SobolIndices(3, new double[][] {values, values, values});
        assertEquals(Ishigami.VARIANCE, indices.variance().estimate(), 0.05);
        for (int factor = 0; factor < 3; factor++) {
            assertEquals(Ishigami.FIRST[factor], indices.first(factor).estimate(), 0.005);
            assertEquals(Ishigami.TOTAL[factor], indices.total(factor).estimate(), 0.005);
        }
    }

    /** Sixty experiments of 128 pairs with luck as large as the effects: nearly all intervals hold the truth, since they are rather too wide. */
    @Test
    void intervalsHoldTheKnownIndicesUnderLuck() {
        Random random = new Random(1);
        int held = 0;
        SummaryStatistics third = new SummaryStatistics();
        for (int trial = 0; trial < 60; trial++) {
            double[] values = ishigami(128, trial);
            double[][] worlds = new double[6][];
            for (int world = 0; world < 6; world++) {
                double ofWorld = 10 * random.nextGaussian();
                worlds[world] = Arrays.stream(values)
                        .map(value -> value + ofWorld + 3 * random.nextGaussian())
                        .toArray();
            }
            SobolIndices indices = new SobolIndices(3, worlds);
            third.addValue(indices.first(2).estimate());
            for (int factor = 0; factor < 3; factor++) {
                held += holds(indices.first(factor), Ishigami.FIRST[factor]) ? 1 : 0;
                held += holds(indices.total(factor), Ishigami.TOTAL[factor]) ? 1 : 0;
            }
        }
        assertTrue(held >= 0.93 * 360, held + " of 360 intervals hold the truth");
        // Five standard errors: by chance less than once in a million times.
        assertEquals(0, third.getMean(), 5 * third.getStandardDeviation() / Math.sqrt(60));
    }

    private static boolean holds(Index.Interval interval, double truth) {
        return interval.low() <= truth && truth <= interval.high();
    }

    @Test
    void aSumOfTwoFactorsHasNoMore() {
        double[] values = new Saltelli(256)
                .points(List.of(1, 1), 1).stream()
                        .mapToDouble(point -> point[0] + 2 * point[1])
                        .toArray();
        SobolIndices indices = new SobolIndices(2, new double[][] {values, values});
        assertEquals(5 / 12.0, indices.variance().estimate(), 0.01);
        assertEquals(0.2, indices.first(0).estimate(), 0.02);
        assertEquals(0.2, indices.total(0).estimate(), 0.02);
        assertEquals(0.8, indices.total(1).estimate(), 0.02);
        assertTrue(!indices.first(0).hasEnds(), "two worlds are too few for intervals");
    }

    @Test
    void oneWorldIsNotEnough() {
        assertThrows(IllegalArgumentException.class, () -> new SobolIndices(3, new double[][] {ishigami(4, 1)}));
    }
}
