package org.uptakelab.recommender.item;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.SlateRequest;

/**
 * The similarities of all pairs of items that are not 0: for each item a list of the others, in ascending order of their ids.
 * It gives the same scores as a {@link SimilarityMatrix} and the same slates, without scoring all items. Immutable.
 *
 * <p>Memory: 12 bytes a similarity, and 4 bytes times {@link #HEADS} an item.
 */
final class SimilarityLists implements Scorer {
    /** The most owned items, whose scores are bounded for every visitor before the search for the best begins. */
    static final int HEADS = 128;

    private static final ThreadLocal<BestSums> SEARCH = ThreadLocal.withInitial(() -> new BestSums(0));

    private final int[][] others;
    private final double[][] similarities;
    private final double[] highest;
    private final int[] heads;
    private final float[] headSimilarities;

    /**
     * Lists of similarities.
     *
     * @param others the items of each list, ascending
     * @param similarities the similarity of each, greater than 0
     * @param heads up to {@link #HEADS} items that are often among the best
     */
    SimilarityLists(int[][] others, double[][] similarities, int[] heads) {
        this.others = others;
        this.similarities = similarities;
        this.heads = heads;
        this.highest = new double[others.length];
        Arrays.setAll(highest, item -> Arrays.stream(similarities[item]).max().orElse(0));
        this.headSimilarities = new float[Math.multiplyExact(others.length, heads.length)];
        IntStream.range(0, heads.length).parallel().forEach(this::enterHead);
    }

    private void enterHead(int head) {
        int[] list = others[heads[head]];
        for (int place = 0; place < list.length; place++) {
            headSimilarities[list[place] * heads.length + head] = (float) similarities[heads[head]][place];
        }
    }

    /** {@return the number of items} */
    int items() {
        return others.length;
    }

    /** {@return the items similar to an item, ascending; not to be changed} */
    int[] others(int item) {
        return others[item];
    }

    /** {@return their similarities, in the same order; not to be changed} */
    double[] similarities(int item) {
        return similarities[item];
    }

    /** {@return the highest similarity of an item; 0 if there is none} */
    double highest(int item) {
        return highest[item];
    }

    /** {@return the items that are often among the best; not to be changed} */
    int[] heads() {
        return heads;
    }

    /** Adds the similarities of an item to every head, rounded to floats. */
    void addHeads(int item, float[] sums) {
        int from = item * heads.length;
        for (int head = 0; head < heads.length; head++) {
            sums[head] += headSimilarities[from + head];
        }
    }

    /** Searches from where the id would be if ids were evenly spread, in steps that double. */
    @Override
    public double similarity(int item, int other) {
        int[] list = others[item];
        if (list.length == 0 || other < list[0] || other > list[list.length - 1]) {
            return 0;
        }
        int low = (int) ((long) list.length * other / others.length);
        int high = low;
        for (int step = 4; low > 0 && list[low] > other; step *= 4) {
            high = low;
            low = Math.max(0, low - step);
        }
        for (int step = 4; high < list.length - 1 && list[high] < other; step *= 4) {
            low = high;
            high = Math.min(list.length - 1, high + step);
        }
        int place = Arrays.binarySearch(list, low, high + 1, other);
        return place < 0 ? 0 : similarities[item][place];
    }

    /** {@return the score of an item: the sum of its similarities in ascending order of the owned ids, rounded to a float} */
    float score(ItemSet owned, int item) {
        double sum = 0;
        for (int index = 0; index < owned.size(); index++) {
            sum += similarity(owned.get(index), item);
        }
        return (float) sum;
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        Arrays.fill(scores, 0);
        for (int index = 0; index < owned.size(); index++) {
            int[] list = others[owned.get(index)];
            double[] values = similarities[owned.get(index)];
            for (int place = 0; place < list.length; place++) {
                scores[list[place]] += values[place];
            }
        }
        for (int item = 0; item < scores.length; item++) {
            scores[item] = (float) scores[item];
        }
    }

    @Override
    public int best(SlateRequest request, double[] room, int[] slate) {
        BestSums search = SEARCH.get();
        if (search.items() != items()) {
            search = new BestSums(items());
            SEARCH.set(search);
        }
        return search.select(this, request.owned(), request.excluded(), slate);
    }
}
