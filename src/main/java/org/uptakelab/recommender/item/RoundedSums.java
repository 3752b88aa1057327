package org.uptakelab.recommender.item;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;

/**
 * Sums of similarities in whole numbers, rounded up: they bound the scores of items from above, as closely as a float can tell
 * scores apart. Where they leave the order open, the scores themselves decide. Room to work in, for one thread at a time.
 */
final class RoundedSums {
    private final int[] sums;

    RoundedSums(int items) {
        sums = new int[items];
    }

    /** The score of an item, in floats. */
    @FunctionalInterface
    interface Scores {
        float of(int item);
    }

    /** {@return a similarity of at most 1 as a whole number, rounded up; 0 only for 0} */
    static int rounded(double similarity, int largest) {
        return (int) Math.ceil(similarity * largest);
    }

    int items() {
        return sums.length;
    }

    /** Sums the rows of the owned items. */
    void sum(int[][] rows, ItemSet owned) {
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

    void set(int item, int sum) {
        sums[item] = sum;
    }

    void exclude(ItemSet excluded) {
        for (int index = 0; index < excluded.size(); index++) {
            sums[excluded.get(index)] = 0;
        }
    }

    /**
     * Puts the best items on a slate and tells how many there are: at most as many as have a place.
     *
     * @param owned how many similarities each sum has
     * @param scores the scores that are asked for where sums cannot tell
     * @param slate where the items are put
     */
    int best(int owned, Scores scores, int[] slate) {
        int[] leaders = new int[slate.length + 1];
        int size = lead(leaders);
        int placed = Math.min(size, slate.length);
        if (placed == 0) {
            return 0;
        }
        int doubt = doubt(owned, sums[leaders[0]]);
        if (isCertain(leaders, size, doubt)) {
            System.arraycopy(leaders, 0, slate, 0, placed);
            return placed;
        }
        return rank(scores, sums[leaders[placed - 1]] - doubt, slate);
    }

    /**
     * How far apart sums must be to tell the order of scores: each similarity is rounded up by less than 1, and floats of the
     * size of the highest sum are less than its 2^22nd part apart.
     */
    private static int doubt(int owned, int highest) {
        return owned + 2 + (highest >> 22);
    }

    private boolean isCertain(int[] leaders, int size, int doubt) {
        for (int index = 1; index < size; index++) {
            if (sums[leaders[index - 1]] - sums[leaders[index]] <= doubt) {
                return false;
            }
        }
        return true;
    }

    /** Puts the items with the highest sums in the leaders' order and tells how many there are. */
    private int lead(int[] leaders) {
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
    private int rank(Scores scores, int lowest, int[] slate) {
        long[] ranking = new long[2 * slate.length];
        int size = 0;
        for (int item = 0; item < sums.length; item++) {
            if (sums[item] > 0 && sums[item] >= lowest) {
                if (size == ranking.length) {
                    ranking = Arrays.copyOf(ranking, 2 * size);
                }
                ranking[size++] = Rank.of(scores.of(item), item);
            }
        }
        return Rank.put(ranking, size, slate);
    }
}
