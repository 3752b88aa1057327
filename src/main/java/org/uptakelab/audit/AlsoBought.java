package org.uptakelab.audit;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.TopItems;

/** The "also bought" lists of all items under one recommender, and the baskets held against them. */
final class AlsoBought {
    private static final int NEVER = Integer.MAX_VALUE;

    private final ListMaker maker;
    private final int[][] lists;

    AlsoBought(ListMaker maker, int items) {
        this.maker = maker;
        this.lists = new int[items][];
    }

    /**
     * Makes the list of one item: the items with the highest scores, only such as score at all. Best sellers are
     * the same everywhere, so the item itself may be among them.
     *
     * @param item the item
     * @param period the number of the period
     * @param scorer scores the items for this one
     */
    void makeList(int item, int period, Scorer scorer) {
        double[] scores = new double[lists.length];
        // The keys of items lie below 0, so that no list of an item shares its luck with that of a user.
        scorer.score(-1 - item, ItemSet.of(item), period, scores);
        int[] list = new int[Tally.LONGEST];
        lists[item] = Arrays.copyOf(list, TopItems.select(scores, list));
    }

    /**
     * Counts the hits of one basket.
     *
     * @param items its items that were sold before, ascending
     * @param places when each of them came into the basket
     * @param tally takes the hits
     */
    void count(int[] items, long[] places, Tally tally) {
        int[] any = new int[items.length];
        int[] earlier = new int[items.length];
        Arrays.fill(any, NEVER);
        Arrays.fill(earlier, NEVER);
        for (int from = 0; from < items.length; from++) {
            int[] list = lists[items[from]];
            for (int index = 0; index < list.length; index++) {
                int to = Arrays.binarySearch(items, list[index]);
                boolean own = to == from;
                if (to < 0 || own && !maker.isSameEverywhere()) {
                    continue;
                }
                any[to] = Math.min(any[to], index + 1);
                if (own || places[from] < places[to]) {
                    earlier[to] = Math.min(earlier[to], index + 1);
                }
            }
        }
        for (int index = 0; index < items.length; index++) {
            tally.addHit(Definition.ANY_BASKET_ITEM.ordinal(), maker, any[index]);
            tally.addHit(Definition.EARLIER_BASKET_ITEM.ordinal(), maker, earlier[index]);
        }
    }

    /**
     * When each item came into a basket, drawn at random because logs do not tell.
     *
     * @param keys the luck
     * @param user the buyer
     * @param minute the minute of the basket
     * @param items its items
     * @return a number for each item; the smaller came earlier
     */
    static long[] places(Keys keys, int user, long minute, int[] items) {
        long[] places = new long[items.length];
        for (int index = 0; index < items.length; index++) {
            places[index] = keys.bits(Purpose.BASKET_ORDER, user, minute, items[index]);
        }
        return places;
    }
}
