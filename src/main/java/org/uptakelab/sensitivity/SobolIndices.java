package org.uptakelab.sensitivity;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Sobol's indices over the points of {@link org.uptakelab.sweep.Saltelli}'s design: first order by the estimator of Saltelli and others
 * (2010), total by that of Jansen (1999). As in {@link GridDecomposition} every product is one of two different worlds, so that the luck of
 * the worlds adds nothing on average. The intervals take the pairs of points for independent draws; they are drawn more evenly than
 * that, so the intervals are rather too wide.
 */
final class SobolIndices {
    private final int block;
    private final double[][] worlds;
    private final double[][] first;
    private final double[][] second;
    private final Whole variance;

    /**
     * Prepares.
     *
     * @param factors how many factors there are
     * @param worlds for each world the value at every point of the design; at least two worlds
     */
    SobolIndices(int factors, double[][] worlds) {
        this.block = factors + 2;
        if (worlds.length < 2 || worlds[0].length % block != 0) {
            throw new IllegalArgumentException("worlds must be at least two, with " + block
                    + " values a pair of points, but are " + worlds.length + ".");
        }
        this.worlds = Arrays.stream(worlds).map(this::centred).toArray(double[][]::new);
        this.first = column(0);
        this.second = column(1);
        this.variance = variance(first, second);
    }

    /** Centred at the mean over both points of all pairs. */
    private double[] centred(double[] world) {
        double mean = IntStream.range(0, world.length)
                .filter(point -> point % block < 2)
                .mapToDouble(point -> world[point])
                .average()
                .orElseThrow();
        return Arrays.stream(world).map(value -> value - mean).toArray();
    }

    private double[][] column(int place) {
        return Arrays.stream(worlds)
                .map(world -> IntStream.range(0, world.length / block)
                        .mapToDouble(pair -> world[pair * block + place])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] minus(double[][] one, double[][] other) {
        return IntStream.range(0, one.length)
                .mapToObj(world -> IntStream.range(0, one[world].length)
                        .mapToDouble(pair -> one[world][pair] - other[world][pair])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Whole variance(double[][] first, double[][] second) {
        double[][] both = IntStream.range(0, first.length)
                .mapToObj(world -> DoubleStream.concat(Arrays.stream(first[world]), Arrays.stream(second[world]))
                        .toArray())
                .toArray(double[][]::new);
        double[] ofFirst = Products.parts(first, first);
        double[] ofSecond = Products.parts(second, second);
        return new Whole(
                Products.of(both),
                IntStream.range(0, ofFirst.length)
                        .mapToDouble(pair -> (ofFirst[pair] + ofSecond[pair]) / 2)
                        .toArray());
    }

    /** {@return the variance over the space of the factors} */
    Index.Interval variance() {
        return Jackknife.interval(
                variance.products().estimate(), variance.products().without(), variance.withoutPairs());
    }

    /** {@return the share of the variance that goes with one factor alone} */
    Index.Interval first(int factor) {
        double[][] change = minus(column(2 + factor), first);
        return share(new Whole(Products.of(second, change), Products.parts(second, change)), 1);
    }

    /** {@return the share of the variance that goes with one factor, alone and together with others} */
    Index.Interval total(int factor) {
        double[][] change = minus(column(2 + factor), first);
        return share(new Whole(Products.of(change), Products.parts(change, change)), 0.5);
    }

    private Index.Interval share(Whole part, double weight) {
        Products shares = part.products().per(variance.products());
        double[] withoutPair = part.withoutPairs();
        double[] all = variance.withoutPairs();
        return Jackknife.interval(
                weight * shares.estimate(),
                Arrays.stream(shares.without()).map(share -> weight * share).toArray(),
                IntStream.range(0, all.length)
                        .mapToDouble(pair -> all[pair] > 0 ? weight * withoutPair[pair] / all[pair] : Double.NaN)
                        .toArray());
    }

    /** A mean over the pairs of points, without each world and without each pair. */
    private record Whole(Products products, double[] parts) {
        double[] withoutPairs() {
            double sum = Arrays.stream(parts).sum();
            return Arrays.stream(parts)
                    .map(part -> (sum - part) / (parts.length - 1))
                    .toArray();
        }
    }
}
