package org.uptakelab.extension.payment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The Shapley value of a game (Shapley, A value for n-person games, 1953): what each player adds to those who came before, averaged
 * over orders in which the players join. Orders are drawn in pairs, each with its reverse, so that whoever comes early in one comes
 * late in the other (Mitchell, Cooper, Frank and Holmes, Sampling permutations for Shapley value estimation, JMLR 2022,
 * <em>recalled</em>). A coalition's worth is asked for once.
 */
final class Shapley {
    private final double[] values;
    private final double[] errors;

    private Shapley(double[] values, double[] errors) {
        this.values = values;
        this.errors = errors;
    }

    /**
     * Estimates the values of a game.
     *
     * @param players number of players, who are 0 … players - 1
     * @param orders orders to draw, at least 2; an odd number is rounded up
     * @param worth what a coalition is worth; it must not change the coalition
     * @param keys the luck of the orders
     * @return values and their errors
     */
    static Shapley of(int players, int orders, ToDoubleFunction<BitSet> worth, Keys keys) {
        Map<BitSet, Double> known = new HashMap<>();
        int pairs = (orders + 1) / 2;
        SummaryStatistics[] added = new SummaryStatistics[players];
        for (int player = 0; player < players; player++) {
            added[player] = new SummaryStatistics();
        }
        for (int pair = 0; pair < pairs; pair++) {
            List<Integer> order = order(players, keys, pair);
            double[] one = additions(order, worth, known);
            Collections.reverse(order);
            double[] other = additions(order, worth, known);
            for (int player = 0; player < players; player++) {
                added[player].addValue((one[player] + other[player]) / 2);
            }
        }
        double[] values = new double[players];
        double[] errors = new double[players];
        for (int player = 0; player < players; player++) {
            values[player] = added[player].getMean();
            errors[player] = added[player].getStandardDeviation() / Math.sqrt(pairs);
        }
        return new Shapley(values, errors);
    }

    private static List<Integer> order(int players, Keys keys, int pair) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, players).boxed().toList());
        order.sort(Comparator.comparingDouble(player -> keys.uniform(Purpose.PLAYER, pair + 1L, 0, player)));
        return order;
    }

    private static double[] additions(List<Integer> order, ToDoubleFunction<BitSet> worth, Map<BitSet, Double> known) {
        double[] additions = new double[order.size()];
        BitSet coalition = new BitSet();
        double before = known.computeIfAbsent((BitSet) coalition.clone(), worth::applyAsDouble);
        for (int player : order) {
            coalition.set(player);
            double after = known.computeIfAbsent((BitSet) coalition.clone(), worth::applyAsDouble);
            additions[player] = after - before;
            before = after;
        }
        return additions;
    }

    /** {@return what each player adds on average; they add up to what all are worth more than none} */
    double[] values() {
        return values.clone();
    }

    /** {@return the standard error of each value; NaN with a single pair of orders} */
    double[] errors() {
        return errors.clone();
    }
}
