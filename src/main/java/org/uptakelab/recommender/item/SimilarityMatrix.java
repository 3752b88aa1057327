package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;

/**
 * The similarities of all pairs of items, symmetric, 0 on the diagonal. As a scorer, it scores every item by the
 * sum of its similarities to what the visitor owns. Immutable.
 */
public final class SimilarityMatrix implements Scorer {
    private final double[][] rows;

    SimilarityMatrix(double[][] rows) {
        this.rows = rows;
    }

    /** {@return the similarities of an item to all; not to be changed} */
    double[] row(int item) {
        return rows[item];
    }

    /** {@return the number of items} */
    public int items() {
        return rows.length;
    }

    /**
     * The similarity of two items.
     *
     * @param item an item
     * @param other another item
     * @return their similarity, at least 0
     */
    public double of(int item, int other) {
        return rows[item][other];
    }

    @Override
    public double similarity(int item, int other) {
        return of(item, other);
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        score(owned, scores);
    }

    /**
     * Scores every item by the sum of its similarities to a set of items, summed in ascending order of their ids and then
     * rounded to the precision of a float, as Mahout Taste returns it.
     *
     * @param owned the items to be similar to
     * @param scores where the score of each item is put
     */
    public void score(ItemSet owned, double[] scores) {
        int size = owned.size();
        int index = 0;
        Arrays.fill(scores, 0);
        // Four rows at a time: the sum is loaded and stored once, its order of additions stays the same.
        for (; index + 4 <= size; index += 4) {
            addFour(
                    rows[owned.get(index)],
                    rows[owned.get(index + 1)],
                    rows[owned.get(index + 2)],
                    rows[owned.get(index + 3)],
                    scores);
        }
        for (; index < size; index++) {
            addOne(rows[owned.get(index)], scores);
        }
        for (int item = 0; item < scores.length; item++) {
            scores[item] = (float) scores[item];
        }
    }

    /** The score of one item: what {@link #score(ItemSet, double[])} gives it. */
    float score(ItemSet owned, int item) {
        double[] row = rows[item];
        double sum = 0;
        for (int index = 0; index < owned.size(); index++) {
            sum += row[owned.get(index)];
        }
        return (float) sum;
    }

    private static void addFour(double[] a, double[] b, double[] c, double[] d, double[] sum) {
        for (int item = 0; item < sum.length; item++) {
            sum[item] = sum[item] + a[item] + b[item] + c[item] + d[item];
        }
    }

    private static void addOne(double[] row, double[] sum) {
        for (int item = 0; item < sum.length; item++) {
            sum[item] += row[item];
        }
    }
}
