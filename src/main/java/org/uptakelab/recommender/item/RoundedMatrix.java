package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.SlateRequest;

/**
 * A matrix of similarities beside its copy in whole numbers, rounded up. Sums of whole numbers take half the memory and bound
 * every score from above, as closely as a float can tell scores apart; where they leave the order open, the scores themselves
 * decide. Slates are those of the matrix to the last item. Immutable.
 */
final class RoundedMatrix implements Scorer {
    private static final ThreadLocal<int[]> SUMS = ThreadLocal.withInitial(() -> new int[0]);

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
            row[item] = (int) Math.ceil(similarities[item] * largest);
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
        if (owned.size() == 0 || owned.size() > mostOwned || slate.length == 0) {
            return Scorer.super.best(request, room, slate);
        }
        int[] sums = sums();
        sum(owned, sums);
        for (int index = 0; index < request.excluded().size(); index++) {
            sums[request.excluded().get(index)] = 0;
        }
        int[] leaders = new int[slate.length + 1];
        int size = lead(sums, leaders);
        int placed = Math.min(size, slate.length);
        if (size == 0) {
            return 0;
        }
        int doubt = doubt(owned.size(), sums[leaders[0]]);
        if (isCertain(sums, leaders, size, doubt)) {
            System.arraycopy(leaders, 0, slate, 0, placed);
            return placed;
        }
        return rank(owned, sums, sums[leaders[placed - 1]] - doubt, slate);
    }

    private int[] sums() {
        int[] sums = SUMS.get();
        if (sums.length != rows.length) {
            sums = new int[rows.length];
            SUMS.set(sums);
        }
        return sums;
    }

    /**
     * How far apart sums must be to tell the order of scores: each similarity is rounded up by less than 1, and floats of the
     * size of the highest sum are less than its 2^22nd part apart.
     */
    private static int doubt(int owned, int highest) {
        return owned + 2 + (highest >> 22);
    }

    private static boolean isCertain(int[] sums, int[] leaders, int size, int doubt) {
        for (int index = 1; index < size; index++) {
            if (sums[leaders[index - 1]] - sums[leaders[index]] <= doubt) {
                return false;
            }
        }
        return true;
    }

    /** Puts the items with the highest sums in the leaders' order and tells how many there are. */
    private static int lead(int[] sums, int[] leaders) {
        int size = 0;
        int threshold = 0;
        for (int item = 0; item < sums.length; item++) {
            int sum = sums[item];
            if (sum > threshold) {
                int place = size < leaders.length ? size++ : leaders.length - 1;
                while (place > 0 && sums[leaders[place - 1]] < sum) {
                    leaders[place] = leaders[place - 1];
                    place--;
                }
                leaders[place] = item;
                if (size == leaders.length) {
                    threshold = sums[leaders[size - 1]];
                }
            }
        }
        return size;
    }

    /** Ranks the items whose sums are not below a lowest one by their scores, then by id. */
    private int rank(ItemSet owned, int[] sums, int lowest, int[] slate) {
        long[] ranking = new long[2 * slate.length];
        int size = 0;
        for (int item = 0; item < sums.length; item++) {
            if (sums[item] > 0 && sums[item] >= lowest) {
                if (size == ranking.length) {
                    ranking = Arrays.copyOf(ranking, 2 * size);
                }
                ranking[size++] = Rank.of(exact.score(owned, item), item);
            }
        }
        return Rank.put(ranking, size, slate);
    }

    private void sum(ItemSet owned, int[] sums) {
        int size = owned.size();
        int index = size % 4;
        Arrays.fill(sums, 0);
        for (int first = 0; first < index; first++) {
            addOne(rows[owned.get(first)], sums);
        }
        for (; index < size; index += 4) {
            addFour(
                    rows[owned.get(index)],
                    rows[owned.get(index + 1)],
                    rows[owned.get(index + 2)],
                    rows[owned.get(index + 3)],
                    sums);
        }
    }

    // In these forms the compiler adds eight numbers at a time.

    private static void addFour(int[] a, int[] b, int[] c, int[] d, int[] sum) {
        for (int item = 0; item < sum.length; item++) {
            sum[item] = sum[item] + a[item] + b[item] + c[item] + d[item];
        }
    }

    private static void addOne(int[] row, int[] sum) {
        for (int item = 0; item < sum.length; item++) {
            sum[item] += row[item];
        }
    }
}
