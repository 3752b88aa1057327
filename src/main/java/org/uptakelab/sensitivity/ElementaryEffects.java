package org.uptakelab.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Elementary effects of one factor (Morris 1991): by how much a measure changes along the one step of each trajectory, per whole range of
 * the factor. Their mean, the mean of their sizes (Campolongo, Cariboni and Saltelli 2007), and their standard deviation, which is free of
 * the luck of the worlds on average. The mean of the sizes is not: luck makes sizes larger, by at most {@link #noise}.
 */
final class ElementaryEffects {
    private final double[][] worlds;

    /**
     * Prepares.
     *
     * @param worlds for each world the effect along each trajectory; at least two worlds and two trajectories
     */
    ElementaryEffects(double[][] worlds) {
        if (worlds.length < 2 || worlds[0].length < 2) {
            throw new IllegalArgumentException(
                    "worlds must hold at least two worlds of two effects, but hold " + worlds.length + ".");
        }
        this.worlds = Arrays.stream(worlds).map(double[]::clone).toArray(double[][]::new);
    }

    /** {@return the mean effect} */
    Index.Interval mean() {
        return Jackknife.interval(
                worlds, table -> Arrays.stream(means(table)).average().orElseThrow());
    }

    /** {@return the mean size of the effects; its interval does not go below 0, as no size does} */
    Index.Interval meanSize() {
        return fromZero(Jackknife.interval(
                worlds,
                table -> Arrays.stream(means(table)).map(Math::abs).average().orElseThrow()));
    }

    /** {@return the standard deviation of the effects from trajectory to trajectory; its interval does not go below 0} */
    Index.Interval deviation() {
        return fromZero(Jackknife.interval(worlds, ElementaryEffects::deviation));
    }

    private static Index.Interval fromZero(Index.Interval interval) {
        return new Index.Interval(interval.estimate(), Math.max(0, interval.low()), interval.high());
    }

    private static double deviation(double[][] table) {
        int trajectories = table[0].length;
        double[][] centred = Arrays.stream(table)
                .map(world -> {
                    double mean = Arrays.stream(world).sum() / trajectories;
                    return Arrays.stream(world).map(effect -> effect - mean).toArray();
                })
                .toArray(double[][]::new);
        double variance = table.length < 2 || trajectories < 2
                ? Double.NaN
                : Products.of(centred).estimate() * trajectories / (trajectories - 1);
        return variance < 0 ? 0 : StrictMath.sqrt(variance);
    }

    /**
     * How large the mean size would come out if there were no effect and the luck of the worlds were as large as it is: √(2/π) times the
     * standard error of an effect, for a normal one.
     */
    Index.Interval noise() {
        int n = worlds.length;
        double[] means = means(worlds);
        double error = IntStream.range(0, means.length)
                .mapToDouble(trajectory -> {
                    double squares = Arrays.stream(worlds)
                            .mapToDouble(world -> world[trajectory] - means[trajectory])
                            .map(deviation -> deviation * deviation)
                            .sum();
                    return StrictMath.sqrt(squares / (n - 1) / n);
                })
                .average()
                .orElseThrow();
        return new Index.Interval(StrictMath.sqrt(2 / Math.PI) * error, Double.NaN, Double.NaN);
    }

    /** For each trajectory the mean over the worlds. */
    private static double[] means(double[][] table) {
        return IntStream.range(0, table[0].length)
                .mapToDouble(trajectory -> Arrays.stream(table)
                                .mapToDouble(world -> world[trajectory])
                                .sum()
                        / table.length)
                .toArray();
    }
}
