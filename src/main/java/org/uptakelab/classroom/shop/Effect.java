package org.uptakelab.classroom.shop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a class shows: steering (caused) and foresight (coincident), each with a 95 % interval.
 *
 * <p>Caused is the share of the filter half's purchases on the strip it saw, less the share of the random half's purchases on the
 * strip that the recommender computed for it and did not show. The purchases of one pupil hang together, so the pupil is the
 * unit: each share is a ratio of sums over pupils with the variance of its residuals (Cochran, Sampling Techniques, 1977,
 * section 6.4); the difference has Welch's interval with Satterthwaite's degrees of freedom (Welch 1947, Satterthwaite 1946).
 * Where everybody bought four, that is Welch's interval of the pupils' mean shares. Several classes are strata: each weighs by
 * its pupils.
 */
public final class Effect {
    private static final double CONFIDENCE = 0.95;

    private Effect() {}

    /**
     * Whether a class can be pooled with others: with a single pupil in a half nothing is known about the spread there, and the
     * interval of all classes would be lost.
     *
     * @param pupils the pupils of the class
     * @return true if both halves have two pupils or more
     */
    public static boolean isComparable(List<PupilCount> pupils) {
        return Share.of(pupils, Half.FILTER).pupils > 1 && Share.of(pupils, Half.RANDOM).pupils > 1;
    }

    /**
     * Steering in one class or several.
     *
     * @param classes the pupils of each class
     * @return the difference of the halves; without a mean if no class has a pupil in both, without an interval if a half of a
     *     class that counts has one pupil only or if all are alike
     */
    public static Interval caused(Collection<List<PupilCount>> classes) {
        List<List<Share>> halves = new ArrayList<>();
        for (List<PupilCount> pupils : classes) {
            Share filter = Share.of(pupils, Half.FILTER);
            Share random = Share.of(pupils, Half.RANDOM);
            if (filter.pupils > 0 && random.pupils > 0) {
                halves.add(List.of(filter, random.negated()));
            }
        }
        return weighed(halves);
    }

    /**
     * Foresight in one class or several: the random half's purchases on the strip it was not shown.
     *
     * @param classes the pupils of each class
     * @return their share
     */
    public static Interval coincident(Collection<List<PupilCount>> classes) {
        List<List<Share>> halves = new ArrayList<>();
        for (List<PupilCount> pupils : classes) {
            Share random = Share.of(pupils, Half.RANDOM);
            if (random.pupils > 0) {
                halves.add(List.of(random));
            }
        }
        return weighed(halves);
    }

    private static Interval weighed(List<List<Share>> classes) {
        int all = classes.stream()
                .flatMap(List::stream)
                .mapToInt(share -> share.pupils)
                .sum();
        if (all == 0) {
            return new Interval(null, null, null, 0);
        }
        double mean = 0;
        double variance = 0;
        double uncertainty = 0;
        boolean told = true;
        for (List<Share> shares : classes) {
            double weight = shares.stream().mapToInt(share -> share.pupils).sum() / (double) all;
            for (Share share : shares) {
                double part = weight * weight * share.variance;
                mean += weight * share.value;
                variance += part;
                told &= share.pupils > 1;
                uncertainty += share.pupils > 1 ? part * part / (share.pupils - 1) : 0;
            }
        }
        if (!told || variance == 0) {
            return new Interval(mean, null, null, all);
        }
        double freedom = variance * variance / uncertainty;
        double half = new TDistribution(null, freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2)
                * Math.sqrt(variance);
        return new Interval(mean, mean - half, mean + half, all);
    }

    /** Purchases on the recommender's strip over purchases, in one half. */
    private record Share(int pupils, double value, double variance) {
        static Share of(List<PupilCount> counts, Half half) {
            List<PupilCount> mine =
                    counts.stream().filter(count -> count.half() == half).toList();
            int pupils = mine.size();
            int bought = mine.stream().mapToInt(PupilCount::bought).sum();
            int coincident = mine.stream().mapToInt(PupilCount::coincident).sum();
            if (pupils == 0) {
                return new Share(0, 0, 0);
            }
            double value = (double) coincident / bought;
            double mean = (double) bought / pupils;
            double squares = 0;
            for (PupilCount count : mine) {
                double residual = (count.coincident() - value * count.bought()) / mean;
                squares += residual * residual;
            }
            double variance = pupils > 1 ? squares / (pupils - 1) / pupils : 0;
            return new Share(pupils, value, variance);
        }

        Share negated() {
            return new Share(pupils, -value, variance);
        }
    }
}
