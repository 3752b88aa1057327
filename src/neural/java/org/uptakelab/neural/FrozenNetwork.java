package org.uptakelab.neural;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;

/**
 * A network that has learned. The score of an item is its chance: with x the items owned, each with weight 1/√n for n items, the
 * hidden layer is h = tanh(Wx + b) and the chances are softmax(Vh + c). All arithmetic is that of Java and {@link StrictMath}, so
 * equal weights give equal scores on every machine.
 *
 * @param into W, a row an item
 * @param hiddenBias b
 * @param out V, a row a hidden unit
 * @param itemBias c
 */
record FrozenNetwork(double[][] into, double[] hiddenBias, double[][] out, double[] itemBias) implements Scorer {
    /** The weight of each of some items in the input, so that the input has length 1. */
    static double signal(int items) {
        return items == 0 ? 0 : 1 / Math.sqrt(items);
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        System.arraycopy(itemBias, 0, scores, 0, scores.length);
        double[] hidden = hidden(owned);
        for (int unit = 0; unit < hidden.length; unit++) {
            double level = hidden[unit];
            double[] weights = out[unit];
            for (int item = 0; item < scores.length; item++) {
                scores[item] += level * weights[item];
            }
        }
        toChances(scores);
    }

    private double[] hidden(ItemSet owned) {
        double[] hidden = new double[hiddenBias.length];
        for (int index = 0; index < owned.size(); index++) {
            double[] weights = into[owned.get(index)];
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += weights[unit];
            }
        }
        double signal = signal(owned.size());
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = StrictMath.tanh(hidden[unit] * signal + hiddenBias[unit]);
        }
        return hidden;
    }

    private static void toChances(double[] levels) {
        double highest = Arrays.stream(levels).max().orElse(0);
        double sum = 0;
        for (int item = 0; item < levels.length; item++) {
            levels[item] = StrictMath.exp(levels[item] - highest);
            sum += levels[item];
        }
        for (int item = 0; item < levels.length; item++) {
            levels[item] /= sum;
        }
    }

    /** {@return whether every weight is a finite number: whether learning has not run away} */
    boolean isFinite() {
        return Arrays.stream(into).allMatch(FrozenNetwork::isFinite)
                && Arrays.stream(out).allMatch(FrozenNetwork::isFinite)
                && isFinite(hiddenBias)
                && isFinite(itemBias);
    }

    private static boolean isFinite(double[] weights) {
        return Arrays.stream(weights).allMatch(Double::isFinite);
    }
}
