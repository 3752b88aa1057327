package org.uptakelab.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * 95 % intervals by leaving out one unit at a time (Tukey 1958; for what is computed here, functions of U-statistics: Arvesen, Jackknifing
 * U-statistics, Annals of Mathematical Statistics 40, 1969). Where both points and worlds are random, the two variances are added, which
 * counts twice what is random in both and makes the interval rather too wide; the degrees of freedom are Satterthwaite's (1946).
 */
final class Jackknife {
    private static final double CONFIDENCE = 0.95;

    private Jackknife() {}

    /**
     * The interval of a number.
     *
     * @param estimate the number
     * @param without for each kind of unit, the numbers without one unit
     * @return estimate ± t · standard error; without ends if a number is not defined or a kind has fewer than two units
     */
    static Index.Interval interval(double estimate, double[]... without) {
        double variance = 0;
        double overFreedom = 0;
        for (double[] numbers : without) {
            int n = numbers.length;
            double mean = DoubleStream.of(numbers).sum() / n;
            double squares = DoubleStream.of(numbers)
                    .map(number -> (number - mean) * (number - mean))
                    .sum();
            double part = n < 2 ? Double.NaN : squares * (n - 1) / n;
            variance += part;
            overFreedom += part * part / (n - 1);
        }
        if (Double.isNaN(variance)) {
            return new Index.Interval(estimate, Double.NaN, Double.NaN);
        }
        double reach = variance == 0 ? 0 : quantile(variance * variance / overFreedom) * StrictMath.sqrt(variance);
        return new Index.Interval(estimate, estimate - reach, estimate + reach);
    }

    /**
     * The interval of a number made of a table of worlds and rows, both of them random.
     *
     * @param table for each world a number for each row
     * @param number makes the number of such a table
     * @return the number with its interval
     */
    static Index.Interval interval(double[][] table, ToDoubleFunction<double[][]> number) {
        int rows = table[0].length;
        double[] withoutWorld = IntStream.range(0, table.length)
                .mapToDouble(world -> number.applyAsDouble(IntStream.range(0, table.length)
                        .filter(other -> other != world)
                        .mapToObj(other -> table[other])
                        .toArray(double[][]::new)))
                .toArray();
        double[] withoutRow = IntStream.range(0, rows)
                .mapToDouble(row -> number.applyAsDouble(
                        Arrays.stream(table).map(world -> without(world, row)).toArray(double[][]::new)))
                .toArray();
        return interval(number.applyAsDouble(table), withoutWorld, withoutRow);
    }

    private static double[] without(double[] numbers, int index) {
        return IntStream.range(0, numbers.length)
                .filter(other -> other != index)
                .mapToDouble(other -> numbers[other])
                .toArray();
    }

    private static double quantile(double freedom) {
        return new TDistribution(null, freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }
}
