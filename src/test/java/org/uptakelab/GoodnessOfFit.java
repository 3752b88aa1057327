package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Tests of fit that state their false-alarm rate: the share of seeds under which a right program would fail. Seeds are fixed,
 * so a test that has passed goes on passing until draws change.
 */
public final class GoodnessOfFit {
    private GoodnessOfFit() {}

    /** Pearson's chi-square; neighbouring cells, in order of size, are pooled until each expects at least 5. */
    public static void assertFrequencies(double[] probabilities, long[] counts, double falseAlarmRate) {
        assertEquals(1, Arrays.stream(probabilities).sum(), 1e-9, "probabilities must add up to 1");
        double all = Arrays.stream(counts).sum();
        double[] expected = new double[counts.length];
        long[] observed = new long[counts.length];
        int cells = 0;
        int[] order = IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(cell -> probabilities[cell]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int cell : order) {
            expected[cells] += probabilities[cell] * all;
            observed[cells] += counts[cell];
            if (expected[cells] >= 5) {
                cells++;
            }
        }
        assertTrue(cells > 1, "too few observations for a test");
        double p = new ChiSquareTest().chiSquareTest(Arrays.copyOf(expected, cells), Arrays.copyOf(observed, cells));
        assertTrue(
                p >= falseAlarmRate,
                () -> "p = " + p + ", expected " + Arrays.toString(expected) + ", observed "
                        + Arrays.toString(observed));
    }

    /** Kolmogorov and Smirnov's test of a sample against a continuous distribution. */
    public static void assertDistribution(RealDistribution distribution, double[] sample, double falseAlarmRate) {
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(distribution, sample, false);
        assertTrue(p >= falseAlarmRate, () -> "p = " + p);
    }

    /** A count of successes against a binomial distribution with many trials, by the normal approximation. */
    public static void assertChance(double probability, long successes, long trials, double falseAlarmRate) {
        assertFrequencies(
                new double[] {probability, 1 - probability},
                new long[] {successes, trials - successes},
                falseAlarmRate);
    }
}
