package org.uptakelab.recommender.item;

import java.util.Arrays;

/**
 * Scores with items as numbers that sort by the rule of the house: score descending, then item id ascending.
 */
final class Rank {
    private Rank() {}

    /** The rank of an item with a score of at least 0. */
    static long of(float score, int item) {
        return (long) ~Float.floatToIntBits(score) << Integer.SIZE | item;
    }

    /** Puts the first items on a slate and tells how many: at most as many as have a place. The ranks are sorted. */
    static int put(long[] ranks, int size, int[] slate) {
        Arrays.sort(ranks, 0, size);
        int placed = Math.min(size, slate.length);
        for (int index = 0; index < placed; index++) {
            slate[index] = (int) ranks[index];
        }
        return placed;
    }
}
