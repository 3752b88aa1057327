package org.uptakelab.sensitivity;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The exact decomposition of a variance over a full grid, every point weighing the same (functional analysis of variance: Hoeffding 1948,
 * Efron and Stein 1981; as shares of the variance: Sobol 1993).
 *
 * <p>What is decomposed is the mean over all possible worlds, of which only some were drawn. Squares of means over n worlds are too large by
 * what luck adds to them; so each square is replaced by the mean of products of two <em>different</em> worlds, which is right on average
 * whatever the luck and however much of it the points share. Hence a share that is zero comes out near zero, on either side.
 */
public final class GridDecomposition {
    private final int[] levels;
    private final double[][] worlds;
    private final Products all;

    /**
     * Decomposes.
     *
     * @param levels how many values each factor has, the last factor changing fastest
     * @param worlds for each world the value at every point; at least two worlds
     */
    GridDecomposition(int[] levels, double[][] worlds) {
        int points = Arrays.stream(levels).reduce(1, Math::multiplyExact);
        if (worlds.length < 2 || Arrays.stream(worlds).anyMatch(world -> world.length != points)) {
            throw new IllegalArgumentException("A grid of " + Arrays.toString(levels) + " must have " + points
                    + " values in each of at least two worlds, but has " + worlds.length + " worlds.");
        }
        this.levels = levels.clone();
        this.worlds = Arrays.stream(worlds).map(GridDecomposition::centred).toArray(double[][]::new);
        this.all = closed(except(-1));
    }

    /**
     * Decomposes values that are known without error.
     *
     * @param levels how many values each factor has, the last factor changing fastest
     * @param values the value at every point
     * @return the exact shares; their intervals are without meaning
     */
    public static GridDecomposition ofKnown(int[] levels, double[] values) {
        // In two equal worlds the products of different worlds are squares.
        return new GridDecomposition(levels, new double[][] {values, values});
    }

    private static double[] centred(double[] world) {
        double mean = Arrays.stream(world).sum() / world.length;
        return Arrays.stream(world).map(value -> value - mean).toArray();
    }

    /** {@return the variance over the points} */
    public Index.Interval variance() {
        return all.interval();
    }

    /**
     * The share of the variance that goes with one factor alone.
     *
     * @param factor the place of the factor, from 0
     * @return the share, with its interval over the worlds
     */
    public Index.Interval first(int factor) {
        return closed(only(factor)).per(all).interval();
    }

    /** {@return the share of the variance that goes with one factor, alone and together with others} */
    Index.Interval total(int factor) {
        return all.minus(closed(except(factor))).per(all).interval();
    }

    /** {@return the share of the variance that goes with two factors together and with neither alone} */
    Index.Interval interaction(int first, int second) {
        return pair(first, second).per(all).interval();
    }

    /** {@return the share of the variance that goes with three or more factors together} */
    Index.Interval higher() {
        Products rest = all;
        for (int i = 0; i < levels.length; i++) {
            rest = rest.minus(closed(only(i)));
            for (int j = i + 1; j < levels.length; j++) {
                rest = rest.minus(pair(i, j));
            }
        }
        return rest.per(all).interval();
    }

    private Products pair(int first, int second) {
        BitSet both = only(first);
        both.set(second);
        return closed(both).minus(closed(only(first))).minus(closed(only(second)));
    }

    private static BitSet only(int factor) {
        BitSet one = new BitSet();
        one.set(factor);
        return one;
    }

    private BitSet except(int factor) {
        BitSet others = new BitSet();
        others.set(0, levels.length);
        if (factor >= 0) {
            others.clear(factor);
        }
        return others;
    }

    /** The variance of the means over all factors but some. */
    private Products closed(BitSet kept) {
        int size = kept.stream().map(factor -> levels[factor]).reduce(1, (a, b) -> a * b);
        int[] places = places(kept);
        double[][] means = new double[worlds.length][size];
        for (int world = 0; world < worlds.length; world++) {
            for (int point = 0; point < places.length; point++) {
                means[world][places[point]] += worlds[world][point] * size / places.length;
            }
        }
        return Products.of(means);
    }

    /** For each point its place among the combinations of some factors. */
    private int[] places(BitSet kept) {
        int[] places = new int[worlds[0].length];
        for (int point = 0; point < places.length; point++) {
            int rest = point;
            int stride = 1;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                if (kept.get(factor)) {
                    places[point] += rest % levels[factor] * stride;
                    stride *= levels[factor];
                }
                rest /= levels[factor];
            }
        }
        return places;
    }
}
