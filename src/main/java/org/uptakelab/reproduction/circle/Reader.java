package org.uptakelab.reproduction.circle;

import java.util.Arrays;

/**
 * A user who tries one item a step, never one twice, and learns its value exactly; as values of neighbours on the circle vary
 * together, she learns of those around it too. She takes the item with the largest expected value less half her caution times its
 * variance, both by Bayes' rule on a normal prior (Aridor, Goncalves and Sikdar, arXiv:1904.10527).
 */
final class Reader {
    private final CircleSpec spec;
    private final double[] covariances;
    private final double[] mean;
    private final double[] variance;
    /** For each item tried, its covariances with all items given the ones before, divided by its standard deviation then. */
    private final double[][] learned;

    private int tried;

    /**
     * A reader before her first step.
     *
     * @param spec the circle
     * @param covariances of an item's value with those 0, 1, 2 … steps further round, as she believes them
     * @param mean what she expects of each item
     */
    Reader(CircleSpec spec, double[] covariances, double[] mean) {
        this.spec = spec;
        this.covariances = covariances;
        this.mean = mean.clone();
        variance = new double[spec.items()];
        Arrays.fill(variance, covariances[0]);
        learned = new double[spec.steps()][spec.items()];
    }

    /** {@return what she expects of an item} */
    double mean(int item) {
        return mean[item];
    }

    /** {@return how unsure she is of an item} */
    double variance(int item) {
        return variance[item];
    }

    /**
     * Learns the value of an item.
     *
     * @param item which
     * @param value its value
     */
    void learn(int item, double value) {
        double deviation = Math.sqrt(variance[item]);
        double surprise = (value - mean[item]) / deviation;
        double[] row = learned[tried];
        for (int other = 0; other < row.length; other++) {
            double covariance = covariances[spec.distance(item, other)];
            for (int earlier = 0; earlier < tried; earlier++) {
                covariance -= learned[earlier][item] * learned[earlier][other];
            }
            row[other] = covariance / deviation;
        }
        for (int other = 0; other < row.length; other++) {
            mean[other] += row[other] * surprise;
            variance[other] = Math.max(0, variance[other] - row[other] * row[other]);
        }
        tried++;
    }

    /**
     * The items she takes, in their order.
     *
     * @param known what is known to her for certain of each item's value beside her own beliefs, added to them
     * @param own the values she learns when she tries
     * @return the items, one a step
     */
    int[] read(double[] known, double[] own) {
        int[] taken = new int[spec.steps()];
        boolean[] had = new boolean[spec.items()];
        for (int step = 0; step < spec.steps(); step++) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int item = 0; item < spec.items(); item++) {
                double worth = mean[item] + known[item] - 0.5 * spec.caution() * variance[item];
                if (!had[item] && worth > most) {
                    most = worth;
                    best = item;
                }
            }
            taken[step] = best;
            had[best] = true;
            if (step + 1 < spec.steps()) {
                learn(best, own[best]);
            }
        }
        return taken;
    }

    /** {@return the items of largest value, in falling order: what somebody takes who knows all values} */
    static int[] best(CircleSpec spec, double[] values) {
        int[] taken = new int[spec.steps()];
        boolean[] had = new boolean[spec.items()];
        for (int step = 0; step < spec.steps(); step++) {
            int best = -1;
            for (int item = 0; item < values.length; item++) {
                if (!had[item] && (best < 0 || values[item] > values[best])) {
                    best = item;
                }
            }
            taken[step] = best;
            had[best] = true;
        }
        return taken;
    }
}
