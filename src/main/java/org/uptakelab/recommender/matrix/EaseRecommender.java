package org.uptakelab.recommender.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.TopItems;

/**
 * Ranks by the weights between items, in steps of the exact score. Doubles decide wherever they can; the few scores whose step
 * they leave open, and on which the slate depends, are computed with twice the digits.
 */
final class EaseRecommender implements Recommender {
    /** Scores change by at most one step when they are computed exactly, so two of them may change places within two. */
    private static final int NEAR = 2;

    private static final ThreadLocal<double[][]> SCRATCH = ThreadLocal.withInitial(() -> new double[2][0]);

    private final ItemWeights weights;
    private final Popularity popularity;
    private final boolean repeatPurchases;

    EaseRecommender(ItemWeights weights, Popularity popularity, boolean repeatPurchases) {
        this.weights = weights;
        this.popularity = popularity;
        this.repeatPurchases = repeatPurchases;
    }

    @Override
    public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
        double[][] scratch = scratch();
        double[] scores = scratch[0];
        double[] steps = scratch[1];
        weights.scores(owned, scores);
        for (int item = 0; item < scores.length; item++) {
            steps[item] = ItemWeights.steps(scores[item]);
        }
        ItemSet excluded = repeatPurchases ? new ItemSet() : owned;
        for (int index = 0; index < excluded.size(); index++) {
            steps[excluded.get(index)] = 0;
            scores[excluded.get(index)] = 0;
        }
        int[] slate = new int[slateSize];
        int size = TopItems.select(steps, slate);
        if (settle(owned, scores, steps, size < slateSize ? Double.NEGATIVE_INFINITY : last(steps, slate))) {
            size = TopItems.select(steps, slate);
        }
        size = popularity.fillUp(slate, size, excluded);
        return size == slateSize ? slate : Arrays.copyOf(slate, size);
    }

    private double[][] scratch() {
        double[][] scratch = SCRATCH.get();
        if (scratch[0].length != weights.items()) {
            scratch = new double[2][weights.items()];
            SCRATCH.set(scratch);
        }
        return scratch;
    }

    private static double last(double[] steps, int[] slate) {
        return slate.length == 0 ? Double.POSITIVE_INFINITY : steps[slate[slate.length - 1]];
    }

    /** Computes exactly what the slate depends on and doubles leave open; whether there was any such score. */
    private boolean settle(ItemSet owned, double[] scores, double[] steps, double last) {
        boolean settled = false;
        for (int item = 0; item < steps.length; item++) {
            if (steps[item] >= last - NEAR
                    && scores[item] != 0
                    && ItemWeights.isOpen(scores[item], weights.error(owned.size(), item, scores[item]))
                    && (Math.abs(steps[item]) <= 1 || hasNeighbour(steps, item))) {
                steps[item] = weights.exactSteps(owned, item);
                settled = true;
            }
        }
        return settled;
    }

    private static boolean hasNeighbour(double[] steps, int item) {
        for (int other = 0; other < steps.length; other++) {
            if (other != item && steps[other] != 0 && Math.abs(steps[other] - steps[item]) <= NEAR) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reason reason(int user, ItemSet owned, int round, int item) {
        List<Reason.Part> parts = new ArrayList<>();
        for (int index = 0; index < owned.size(); index++) {
            int from = owned.get(index);
            double weight = from == item ? 0 : exact(ItemSet.of(from), item);
            if (weight > 0) {
                parts.add(new Reason.Part(from, weight));
            }
        }
        parts.sort(Comparator.comparingDouble((Reason.Part part) -> -part.similarity()));
        return new Reason(exact(owned, item), parts);
    }

    /** An exact score, with twice the digits only where they are needed. */
    private double exact(ItemSet owned, int item) {
        double sum = 0;
        for (int index = 0; index < owned.size(); index++) {
            sum += weights.weight(owned.get(index), item);
        }
        boolean open = sum != 0 && ItemWeights.isOpen(sum, weights.error(owned.size(), item, sum));
        return (open ? weights.exactSteps(owned, item) : ItemWeights.steps(sum)) / ItemWeights.STEPS;
    }
}
