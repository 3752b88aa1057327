package org.uptakelab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

class GridDecompositionTest {
    private static final double TINY = 1e-12;

    private static GridDecomposition sure(int[] levels, double... values) {
        return new GridDecomposition(levels, new double[][] {values, values, values});
    }

    @Test
    void twoByTwoByHand() {
        // Means of the rows 0.5 and 4.5, of the columns 1 and 4, of all 2.5; what is left is 1 in every cell.
        GridDecomposition grid = sure(new int[] {2, 2}, 0, 1, 2, 7);
        assertEquals(7.25, grid.variance().estimate(), TINY);
        assertEquals(4 / 7.25, grid.first(0).estimate(), TINY);
        assertEquals(2.25 / 7.25, grid.first(1).estimate(), TINY);
        assertEquals(1 / 7.25, grid.interaction(0, 1).estimate(), TINY);
        assertEquals(5 / 7.25, grid.total(0).estimate(), TINY);
        assertEquals(3.25 / 7.25, grid.total(1).estimate(), TINY);
        assertEquals(0, grid.higher().estimate(), TINY);
        assertEquals(grid.first(0).estimate(), grid.first(0).low(), TINY, "no luck, no interval");
    }

    @Test
    void aProductOfThreeSignsIsInteractionOfThree() {
        GridDecomposition grid = sure(new int[] {2, 2, 2}, -1, 1, 1, -1, 1, -1, -1, 1);
        assertEquals(1, grid.higher().estimate(), TINY);
        assertEquals(0, grid.first(1).estimate(), TINY);
        assertEquals(0, grid.interaction(0, 2).estimate(), TINY);
        assertEquals(1, grid.total(2).estimate(), TINY);
    }

    @Test
    void theSharesAddUpWhateverTheLuck() {
        Random random = new Random(1);
        double[][] worlds = new double[4][24];
        for (double[] world : worlds) {
            for (int i = 0; i < world.length; i++) {
                world[i] = i % 3 + random.nextGaussian();
            }
        }
        GridDecomposition grid = new GridDecomposition(new int[] {2, 4, 3}, worlds);
        double sum = grid.higher().estimate();
        for (int i = 0; i < 3; i++) {
            sum += grid.first(i).estimate();
            for (int j = i + 1; j < 3; j++) {
                sum += grid.interaction(i, j).estimate();
            }
        }
        assertEquals(1, sum, TINY);
    }

    @Test
    void onAFineGridTheSharesAreSobolsIndices() {
        int n = 30;
        double[] values = IntStream.range(0, n * n * n)
                .mapToDouble(i -> Ishigami.at((i / n / n + 0.5) / n, (i / n % n + 0.5) / n, (i % n + 0.5) / n))
                .toArray();
        GridDecomposition grid = sure(new int[] {n, n, n}, values);
        for (int factor = 0; factor < 3; factor++) {
            assertEquals(Ishigami.FIRST[factor], grid.first(factor).estimate(), 0.004);
            assertEquals(Ishigami.TOTAL[factor], grid.total(factor).estimate(), 0.004);
        }
        assertEquals(Ishigami.TOTAL[2], grid.interaction(0, 2).estimate(), 0.004);
    }

    /** Effects of rows 0, 1, 2 and of columns 0, 1; each world adds its own luck to every row as well as to every point. */
    private static double[][] drawn(Random random, int worlds, double luck) {
        double[][] drawn = new double[worlds][6];
        for (double[] world : drawn) {
            double[] ofRow = random.doubles(3).map(u -> luck * (u - 0.5)).toArray();
            double ofWorld = 5 * random.nextGaussian();
            for (int i = 0; i < 6; i++) {
                world[i] = i / 2 + i % 2 + ofRow[i / 2] + ofWorld + luck * random.nextGaussian();
            }
        }
        return drawn;
    }

    /** 400 experiments; the mean lies outside of 4.5 standard errors by chance less than once in 100,000 times. */
    @Test
    void theLuckOfTheWorldsAddsNothingOnAverage() {
        Random random = new Random(2);
        SummaryStatistics variance = new SummaryStatistics();
        SummaryStatistics interaction = new SummaryStatistics();
        for (int trial = 0; trial < 400; trial++) {
            GridDecomposition grid = new GridDecomposition(new int[] {3, 2}, drawn(random, 5, 1));
            variance.addValue(grid.variance().estimate());
            interaction.addValue(
                    grid.interaction(0, 1).estimate() * grid.variance().estimate());
        }
        assertEquals(2 / 3.0 + 0.25, variance.getMean(), 4.5 * variance.getStandardDeviation() / 20);
        assertEquals(0, interaction.getMean(), 4.5 * interaction.getStandardDeviation() / 20);
    }

    /**
     * 1,000 experiments with ten worlds each. An interval that held the truth in 95 % would pass unless it did so in fewer than 92 % (once
     * in 20,000 times by chance) or in more than 98 %.
     */
    @Test
    void theIntervalsHoldTheTruthAsOftenAsTheySay() {
        Random random = new Random(3);
        int held = 0;
        for (int trial = 0; trial < 1000; trial++) {
            Index.Interval rows = new GridDecomposition(new int[] {3, 2}, drawn(random, 10, 0.3)).first(0);
            double truth = 2 / 3.0 / (2 / 3.0 + 0.25);
            held += rows.low() <= truth && truth <= rows.high() ? 1 : 0;
        }
        assertTrue(held >= 920 && held <= 980, held + " of 1,000 intervals hold the truth");
    }

    @Test
    void twoWorldsGiveNumbersWithoutIntervals() {
        GridDecomposition grid = new GridDecomposition(new int[] {2, 2}, new double[][] {{0, 1, 2, 7}, {0, 1, 3, 7}});
        assertTrue(grid.first(0).isDefined());
        assertTrue(!grid.first(0).hasEnds());
    }

    @Test
    void whereNothingVariesSharesAreNotDefined() {
        GridDecomposition grid = sure(new int[] {2, 2}, 3, 3, 3, 3);
        assertEquals(0, grid.variance().estimate());
        assertTrue(!grid.first(0).isDefined());
    }

    @Test
    void oneWorldIsNotEnough() {
        List<double[]> one = new ArrayList<>(List.of(new double[] {1, 2, 3, 4}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GridDecomposition(new int[] {2, 2}, one.toArray(double[][]::new)));
        one.add(new double[] {1, 2, 3});
        assertThrows(
                IllegalArgumentException.class,
                () -> new GridDecomposition(new int[] {2, 2}, one.toArray(double[][]::new)));
    }

    /** y = 2a + b + 4ab over a, b in {-1, 1}: variances 4, 1 and 16. */
    @Test
    void knownValuesAreDecomposedExactly() {
        GridDecomposition known = GridDecomposition.ofKnown(new int[] {2, 2}, new double[] {1, -5, -3, 7});
        assertEquals(21, known.variance().estimate(), 1e-12);
        assertEquals(4 / 21.0, known.first(0).estimate(), 1e-12);
        assertEquals(1 / 21.0, known.first(1).estimate(), 1e-12);
        assertEquals(16 / 21.0, known.interaction(0, 1).estimate(), 1e-12);
    }
}
