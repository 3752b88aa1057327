package org.uptakelab.recommender.item;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.SlateRequest;

/**
 * A matrix of similarities beside its copy in whole numbers, which takes half the memory to sum. Slates are those of the matrix
 * to the last item. Immutable.
 */
final class RoundedMatrix implements Scorer {
    /** A slate with more than one item in so many leaves too much in doubt for rounded sums to be worth their while. */
    private static final int LONG = 4;

    private static final ThreadLocal<RoundedSums> SUMS = ThreadLocal.withInitial(() -> new RoundedSums(0));

    private final SimilarityMatrix exact;
    private final int[][] rows;
    private final int mostOwned;

    /**
     * A matrix and its copy.
     *
     * @param exact the matrix, of similarities up to 1
     * @param mostOwned the most items that anybody owned at the training
     */
    RoundedMatrix(SimilarityMatrix exact, int mostOwned) {
        this.exact = exact;
        // Who buys more before the next training still has sums that fit; whoever outgrows them is served from the
        // matrix.
        this.mostOwned = mostOwned + mostOwned / 4 + 8;
        int largest = Integer.MAX_VALUE / this.mostOwned;
        rows = new int[exact.items()][];
        for (int item = 0; item < rows.length; item++) {
            rows[item] = rounded(exact.row(item), largest);
        }
    }

    private static int[] rounded(double[] similarities, int largest) {
        int[] row = new int[similarities.length];
        for (int item = 0; item < row.length; item++) {
            row[item] = RoundedSums.rounded(similarities[item], largest);
        }
        return row;
    }

    @Override
    public void score(int user, ItemSet owned, int round, double[] scores) {
        exact.score(owned, scores);
    }

    @Override
    public double similarity(int item, int other) {
        return exact.of(item, other);
    }

    @Override
    public int best(SlateRequest request, double[] room, int[] slate) {
        ItemSet owned = request.owned();
        if (owned.size() > mostOwned || (long) slate.length * LONG > rows.length) {
            return Scorer.super.best(request, room, slate);
        }
        RoundedSums sums = SUMS.get();
        if (sums.items() != rows.length) {
            sums = new RoundedSums(rows.length);
            SUMS.set(sums);
        }
        sums.sum(rows, owned);
        sums.exclude(request.excluded());
        return sums.best(owned.size(), item -> exact.score(owned, item), slate);
    }
}
