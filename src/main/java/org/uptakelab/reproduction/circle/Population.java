package org.uptakelab.reproduction.circle;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** A population of readers in the same circle, under each regime with the same values. */
final class Population {
    private Population() {}

    /** What readers know. */
    enum Regime {
        /** Nothing but their beliefs. */
        NONE,
        /** A recommender tells what each item is worth to everybody. */
        RECOMMENDER,
        /** Every value. */
        ORACLE
    }

    /**
     * What became of a population under a regime.
     *
     * @param distance mean distance around the circle from each item taken to the next one, a value a step from the second on
     * @param jaccard mean over pairs of users of the share of items both took, of those either took
     * @param welfare mean value of the items taken
     */
    record Fate(double[] distance, double jaccard, double welfare) {}

    /**
     * Draws a population and lets it read under every regime.
     *
     * @param spec the circle
     * @param keys its luck
     * @return its fate under each regime
     */
    static Map<Regime, Fate> live(CircleSpec spec, Keys keys) {
        double[] covariances = spec.covariances();
        CircularNormal normal = new CircularNormal(covariances);
        double[] common = normal.of(standard(keys, 0, 0, spec.items()));
        double[] shared = scaled(common, spec.common());
        double[] both = scaled(covariances, 1 + spec.common() * spec.common());
        double[] nothing = new double[spec.items()];
        Map<Regime, int[][]> taken = new EnumMap<>(Regime.class);
        Arrays.stream(Regime.values()).forEach(regime -> taken.put(regime, new int[spec.users()][]));
        double[][] values = new double[spec.users()][];
        for (int user = 0; user < spec.users(); user++) {
            double[] expected = scaled(standard(keys, user + 1, 1, spec.items()), Math.sqrt(spec.priorVariance()));
            double[] own = sum(expected, normal.of(standard(keys, user + 1, 0, spec.items())));
            values[user] = sum(own, shared);
            put(taken, Regime.NONE, user, new Reader(spec, both, expected).read(nothing, values[user]));
            put(taken, Regime.RECOMMENDER, user, new Reader(spec, covariances, expected).read(shared, own));
            put(taken, Regime.ORACLE, user, Reader.best(spec, values[user]));
        }
        Map<Regime, Fate> fates = new EnumMap<>(Regime.class);
        taken.forEach((regime, items) -> fates.put(regime, fate(spec, items, values)));
        return fates;
    }

    private static void put(Map<Regime, int[][]> taken, Regime regime, int user, int[] items) {
        taken.getOrDefault(regime, new int[0][])[user] = items;
    }

    private static double[] standard(Keys keys, int user, int kind, int items) {
        double[] draws = new double[items];
        for (int item = 0; item < items; item++) {
            draws[item] = keys.normal(Purpose.CIRCLE_VALUE, user, kind, item);
        }
        return draws;
    }

    private static double[] scaled(double[] vector, double factor) {
        return Arrays.stream(vector).map(value -> factor * value).toArray();
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    static Fate fate(CircleSpec spec, int[][] taken, double[][] values) {
        double[] distance = new double[spec.steps() - 1];
        double welfare = 0;
        for (int user = 0; user < taken.length; user++) {
            for (int step = 0; step < spec.steps(); step++) {
                welfare += values[user][taken[user][step]] / ((double) taken.length * spec.steps());
                if (step > 0) {
                    distance[step - 1] +=
                            (double) spec.distance(taken[user][step - 1], taken[user][step]) / taken.length;
                }
            }
        }
        return new Fate(distance, jaccard(taken), welfare);
    }

    private static double jaccard(int[][] taken) {
        BitSet[] sets = Arrays.stream(taken)
                .map(items -> {
                    BitSet set = new BitSet();
                    Arrays.stream(items).forEach(set::set);
                    return set;
                })
                .toArray(BitSet[]::new);
        double sum = 0;
        for (int user = 0; user < sets.length; user++) {
            for (int other = 0; other < user; other++) {
                BitSet common = (BitSet) sets[user].clone();
                common.and(sets[other]);
                int shared = common.cardinality();
                sum += (double) shared / (sets[user].cardinality() + sets[other].cardinality() - shared);
            }
        }
        return sum / (sets.length * (sets.length - 1) / 2.0);
    }
}
