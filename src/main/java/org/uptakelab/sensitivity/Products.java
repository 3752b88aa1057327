package org.uptakelab.sensitivity;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * A number made of mean products of two different worlds, and the same number without each one of the worlds.
 *
 * @param estimate the number
 * @param without the number without the first world, without the second, …; NaN with fewer than three worlds
 */
record Products(double estimate, double[] without) {
    /**
     * The mean square of several numbers, free of the luck of the worlds: the mean product over all pairs of different worlds.
     *
     * @param worlds for each world the numbers; at least two worlds
     */
    static Products of(double[][] worlds) {
        return of(worlds, worlds);
    }

    /**
     * The mean product of several pairs of numbers, the first of one world, the second of another.
     *
     * @param first for each world the first numbers; at least two worlds
     * @param second for each world the second numbers
     */
    static Products of(double[][] first, double[][] second) {
        int size = first[0].length;
        double[] firstSum = sum(first);
        double[] secondSum = sum(second);
        int n = first.length;
        double[] own = new double[n];
        double[] cross = new double[n];
        double all = 0;
        for (int i = 0; i < size; i++) {
            all += firstSum[i] * secondSum[i];
            for (int world = 0; world < n; world++) {
                double one = first[world][i];
                double other = second[world][i];
                own[world] += one * other;
                cross[world] += one * secondSum[i] + firstSum[i] * other;
            }
        }
        double sameWorld =
                IntStream.range(0, n).mapToDouble(world -> own[world]).sum();
        double pairs = all - sameWorld;
        double[] without = IntStream.range(0, n)
                .mapToDouble(world -> (pairs - cross[world] + 2 * own[world]) / size / ((n - 1.0) * (n - 2.0)))
                .map(number -> n < 3 ? Double.NaN : number)
                .toArray();
        return new Products(pairs / size / (n * (n - 1.0)), without);
    }

    /**
     * What each pair of numbers adds to the mean product.
     *
     * @param first for each world the first numbers; at least two worlds
     * @param second for each world the second numbers
     * @return as many numbers as there are pairs, whose mean is the estimate
     */
    static double[] parts(double[][] first, double[][] second) {
        double[] firstSum = sum(first);
        double[] secondSum = sum(second);
        int n = first.length;
        return IntStream.range(0, firstSum.length)
                .mapToDouble(i -> {
                    double sameWorld = IntStream.range(0, n)
                            .mapToDouble(world -> first[world][i] * second[world][i])
                            .sum();
                    return (firstSum[i] * secondSum[i] - sameWorld) / (n * (n - 1.0));
                })
                .toArray();
    }

    private static double[] sum(double[][] worlds) {
        double[] sum = new double[worlds[0].length];
        for (double[] world : worlds) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += world[i];
            }
        }
        return sum;
    }

    /** {@return the difference} */
    Products minus(Products other) {
        return with(other, (one, two) -> one - two);
    }

    /** {@return the quotient; NaN where there is nothing above 0 to divide by} */
    Products per(Products whole) {
        return with(whole, (part, all) -> all > 0 ? part / all : Double.NaN);
    }

    private Products with(Products other, DoubleBinaryOperator operator) {
        return new Products(
                operator.applyAsDouble(estimate, other.estimate),
                IntStream.range(0, without.length)
                        .mapToDouble(world -> operator.applyAsDouble(without[world], other.without[world]))
                        .toArray());
    }

    /** {@return the number with its interval over the worlds} */
    Index.Interval interval() {
        return Jackknife.interval(estimate, without);
    }
}
