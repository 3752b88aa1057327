package org.uptakelab.recommender;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/**
 * How often each item was bought up to a training, and the order that follows: most purchases first, then smaller id. It fills
 * up slates that come out short.
 */
public final class Popularity {
    /** From one place in so many items on, marking what is taken is cheaper than looking it up. */
    private static final int MANY = 16;

    private final int[] purchases;
    private final int[] order;

    /**
     * The popularity of items with the given numbers of purchases.
     *
     * @param purchases purchases of each item; copied
     */
    public Popularity(int[] purchases) {
        this.purchases = purchases.clone();
        long[] keys = new long[purchases.length];
        for (int item = 0; item < keys.length; item++) {
            keys[item] = (long) (Integer.MAX_VALUE - purchases[item]) << Integer.SIZE | item;
        }
        Arrays.sort(keys);
        order = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /**
     * Purchases of an item.
     *
     * @param item the item
     * @return how often it was bought
     */
    public int purchases(int item) {
        return purchases[item];
    }

    /** {@return the number of items} */
    public int items() {
        return purchases.length;
    }

    /**
     * Fills up a slate with the most bought items that are neither on it nor excluded.
     *
     * @param slate the slate; its first {@code size} places are taken
     * @param size places taken
     * @param excluded items that must not be on it
     * @return places taken afterwards: all, unless fewer items are left
     */
    public int fillUp(int[] slate, int size, ItemSet excluded) {
        int missing = slate.length - size;
        return (long) missing * MANY > order.length ? fillMany(slate, size, excluded) : fillFew(slate, size, excluded);
    }

    /** Marks all that is taken, so that no item need be looked up. */
    private int fillMany(int[] slate, int size, ItemSet excluded) {
        boolean[] taken = new boolean[order.length];
        for (int index = 0; index < excluded.size(); index++) {
            taken[excluded.get(index)] = true;
        }
        for (int index = 0; index < size; index++) {
            taken[slate[index]] = true;
        }
        int filled = size;
        for (int index = 0; index < order.length && filled < slate.length; index++) {
            if (!taken[order[index]]) {
                slate[filled++] = order[index];
            }
        }
        return filled;
    }

    private int fillFew(int[] slate, int size, ItemSet excluded) {
        int scored = size;
        int filled = size;
        for (int index = 0; index < order.length && filled < slate.length; index++) {
            int item = order[index];
            if (!excluded.contains(item) && !among(slate, scored, item)) {
                slate[filled++] = item;
            }
        }
        return filled;
    }

    private static boolean among(int[] slate, int size, int item) {
        for (int index = 0; index < size; index++) {
            if (slate[index] == item) {
                return true;
            }
        }
        return false;
    }

    /** Counts purchases as a ledger grows. Not safe for use by several threads at once. */
    public static final class Count {
        private final int[] purchases;
        private int countedRounds;

        /**
         * Nothing counted so far.
         *
         * @param items number of items
         */
        public Count(int items) {
            purchases = new int[items];
        }

        /**
         * Counts what is new since the last call.
         *
         * @param ledger the ledger of the run; the same at each call, longer
         * @param toRound the last round to count
         * @return the popularity in rounds 1 … toRound
         */
        public Popularity upTo(Ledger ledger, int toRound) {
            for (int visit = ledger.firstVisit(countedRounds + 1); visit < ledger.firstVisit(toRound + 1); visit++) {
                if (ledger.bought(visit) != Ledger.NOTHING) {
                    purchases[ledger.bought(visit)]++;
                }
            }
            countedRounds = toRound;
            return new Popularity(purchases);
        }
    }
}
