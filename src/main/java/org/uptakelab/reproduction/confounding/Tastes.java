package org.uptakelab.reproduction.confounding;

import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * What users and items are: preferences and attributes, each a point of a simplex, and what every item is worth to every user.
 *
 * @param preferences of each user
 * @param attributes of each item
 * @param utility what an item is worth to a user, from 0 to 1
 * @param known the part of it that she knows before she chooses
 */
record Tastes(double[][] preferences, double[][] attributes, double[][] utility, double[][] known) {
    private static final int DRAWS = 1 << 10;

    static Tastes draw(LoopSpec spec, Keys keys) {
        int k = spec.attributes();
        double[] userBase = dirichlet(keys, 0, 0, filled(k, spec.userSpread()));
        double[] itemBase = dirichlet(keys, 1, 0, filled(k, spec.itemSpread()));
        double[][] preferences = new double[spec.users()][];
        for (int user = 0; user < spec.users(); user++) {
            preferences[user] = dirichlet(keys, 2, user, scaled(userBase, spec.userSize()));
        }
        double[][] attributes = new double[spec.items()][];
        for (int item = 0; item < spec.items(); item++) {
            attributes[item] = dirichlet(keys, 3, item, scaled(itemBase, spec.itemSize()));
        }
        double[][] utility = new double[spec.users()][spec.items()];
        double[][] known = new double[spec.users()][spec.items()];
        for (int user = 0; user < spec.users(); user++) {
            for (int item = 0; item < spec.items(); item++) {
                double mean = product(preferences[user], attributes[item]);
                utility[user][item] = about(mean, spec.noise(), keys, user, 0, item);
                known[user][item] = utility[user][item] * about(spec.known(), spec.noise(), keys, user, 1, item);
            }
        }
        return new Tastes(preferences, attributes, utility, known);
    }

    /** A draw from a Dirichlet distribution, by gamma draws taken as logarithms, for most shapes are far below 1. */
    private static double[] dirichlet(Keys keys, int kind, int number, double[] shapes) {
        double[] logs = new double[shapes.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shapes.length; i++) {
            // A gamma draw of shape a is one of shape a + 1 times the a-th root of a uniform one.
            double larger = new GammaDistribution(null, shapes[i] + 1, 1)
                    .inverseCumulativeProbability(keys.uniform(Purpose.LOOP_TASTE, kind, number, 2L * i));
            double root = StrictMath.log(keys.uniform(Purpose.LOOP_TASTE, kind, number, 2L * i + 1)) / shapes[i];
            logs[i] = StrictMath.log(larger) + root;
            most = Math.max(most, logs[i]);
        }
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.exp(logs[i] - most);
            sum += logs[i];
        }
        return scaled(logs, 1 / sum);
    }

    private static double[] filled(int length, double value) {
        double[] filled = new double[length];
        Arrays.fill(filled, value);
        return filled;
    }

    private static double[] scaled(double[] vector, double factor) {
        double[] scaled = vector.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Beta distributed around a mean; the mean itself where it is so small that there is no such distribution. */
    private static double about(double mean, double deviation, Keys keys, int user, int part, int item) {
        if (!Beta.exists(mean, deviation)) {
            return mean;
        }
        long draws = (long) item * DRAWS;
        return Beta.of(mean, deviation)
                .draw(
                        place -> keys.normal(Purpose.LOOP_UTILITY, user, part, draws + 2L * place),
                        place -> keys.uniform(Purpose.LOOP_UTILITY, user, part, draws + 2L * place + 1));
    }
}
