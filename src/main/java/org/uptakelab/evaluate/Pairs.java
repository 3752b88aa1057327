package org.uptakelab.evaluate;

import java.util.Arrays;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** The different pairs of a user and an item in a log, in ascending order of both, and the order that chance brings them into. */
final class Pairs {
    private final long[] pairs;

    /** The pairs of a log. */
    Pairs(PurchaseLog log) {
        long[] all = new long[log.size()];
        Arrays.setAll(all, purchase -> (long) log.user(purchase) << Integer.SIZE | log.item(purchase));
        Arrays.sort(all);
        int size = 0;
        for (int index = 0; index < all.length; index++) {
            if (index == 0 || all[index] != all[index - 1]) {
                all[size++] = all[index];
            }
        }
        pairs = Arrays.copyOf(all, size);
    }

    /** {@return the number of pairs} */
    int size() {
        return pairs.length;
    }

    /** {@return the user of a pair} */
    int user(int pair) {
        return (int) (pairs[pair] >> Integer.SIZE);
    }

    /** {@return the item of a pair} */
    int item(int pair) {
        return (int) pairs[pair];
    }

    /** {@return the place of a pair that is there} */
    int place(int user, int item) {
        return Arrays.binarySearch(pairs, (long) user << Integer.SIZE | item);
    }

    /**
     * The order of some neighbouring pairs by chance: ascending by the 64 random bits of each (as signed numbers), which depend on
     * seed, user and item alone.
     *
     * @param from the first pair
     * @param to the pair after the last
     * @param keys the luck
     * @return the pairs in that order
     */
    int[] shuffled(int from, int to, Keys keys) {
        long[] bits = new long[to - from];
        Arrays.setAll(bits, index -> keys.bits(Purpose.SPLIT, user(from + index), 0, item(from + index)));
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, index -> index);
        Arrays.sort(order, (one, other) -> Long.compare(bits[one], bits[other]));
        return Arrays.stream(order).mapToInt(index -> from + index).toArray();
    }
}
