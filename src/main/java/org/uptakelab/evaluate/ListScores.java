package org.uptakelab.evaluate;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * The metrics of one list.
 *
 * @param list the list, top first
 * @param relevant the items to be found, ascending, at least one
 */
record ListScores(int[] list, int[] relevant) {
    private static final double LN_2 = StrictMath.log(2);

    /** {@return the base 2 logarithm} */
    static double log2(double value) {
        return StrictMath.log(value) / LN_2;
    }

    private boolean isHit(int index) {
        return Arrays.binarySearch(relevant, list[index]) >= 0;
    }

    private int length(int n) {
        return Math.min(n, list.length);
    }

    /** {@return the number of items to be found among the first n} */
    int hits(int n) {
        int hits = 0;
        for (int index = 0; index < length(n); index++) {
            hits += isHit(index) ? 1 : 0;
        }
        return hits;
    }

    /** {@return hits among the first n / n} */
    double precision(int n) {
        return (double) hits(n) / n;
    }

    /** {@return hits among the first n / items to be found} */
    double recall(int n) {
        return (double) hits(n) / relevant.length;
    }

    /** {@return 1 if there is a hit among the first n, else 0} */
    double hitRate(int n) {
        return hits(n) > 0 ? 1 : 0;
    }

    /** {@return discounted gain of the first n / the largest possible} */
    double ndcg(int n) {
        double gain = 0;
        double ideal = 0;
        for (int index = 0; index < n; index++) {
            double discounted = 1 / log2(index + 2.0);
            gain += index < list.length && isHit(index) ? discounted : 0;
            ideal += index < relevant.length ? discounted : 0;
        }
        return gain / ideal;
    }

    /** {@return precision at the rank of each hit among the first n, summed / min(n, items to be found)} */
    double averagePrecision(int n) {
        int hits = 0;
        double sum = 0;
        for (int index = 0; index < length(n); index++) {
            if (isHit(index)) {
                hits++;
                sum += (double) hits / (index + 1);
            }
        }
        return sum / Math.min(n, relevant.length);
    }

    /**
     * The mean self-information of the first n.
     *
     * @param bits the self-information of each item
     * @return their mean; NaN for an empty list
     */
    double novelty(int n, double[] bits) {
        double sum = 0;
        for (int index = 0; index < length(n); index++) {
            sum += bits[list[index]];
        }
        return sum / length(n);
    }

    /**
     * Spearman's correlation between place and popularity of the first n.
     *
     * @param owners the number of owners of each item
     * @return the correlation; NaN where it is undefined
     */
    double popularityCorrelation(int n, int[] owners) {
        int length = length(n);
        if (length < 2) {
            return Double.NaN;
        }
        double[] height = new double[length];
        double[] popularity = new double[length];
        for (int index = 0; index < length; index++) {
            height[index] = -index;
            popularity[index] = owners[list[index]];
        }
        return new SpearmansCorrelation().correlation(height, popularity);
    }

    /** {@return the value of a mean metric for the first n; NaN where it is undefined} */
    double of(Metric metric, int n, Popular popular) {
        return switch (metric) {
            case PRECISION -> precision(n);
            case RECALL -> recall(n);
            case NDCG -> ndcg(n);
            case MAP -> averagePrecision(n);
            case HIT_RATE -> hitRate(n);
            case NOVELTY -> novelty(n, popular.bits());
            case POPULARITY_CORRELATION -> popularityCorrelation(n, popular.owners());
            case COVERAGE, GINI -> throw new IllegalArgumentException(metric + " must be asked of all lists together.");
        };
    }

    /**
     * How popular the items are in the training part.
     *
     * @param owners the number of owners of each item, at least 1
     * @param bits -log of the share of users who own it
     */
    record Popular(int[] owners, double[] bits) {
        /** Counts the owners in a split. */
        static Popular in(Split split) {
            int[] owners = new int[split.items().length];
            for (int user = 0; user < split.owned().length; user++) {
                for (int item : split.owned()[user].toArray()) {
                    owners[item]++;
                }
            }
            double[] bits = new double[owners.length];
            Arrays.setAll(bits, item -> -log2((double) owners[item] / split.users().length));
            return new Popular(owners, bits);
        }
    }
}
