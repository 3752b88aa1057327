package org.uptakelab.simulation;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Recommender;

/**
 * Makes slates where not every item is on sale, or where they hang on what a visitor has found: a recommender is asked for as many
 * items more as may have to be left out, and what must not be shown is left out.
 */
record Shelf(int items, int slateSize, boolean repeatPurchases, Surroundings around) {
    /** The slates of several visitors, who have found what they are asked for by their place. */
    int[][] slates(Recommender recommender, int[] users, ItemSet[] owned, int round, IntFunction<int[]> finds) {
        ItemSet offSale = around.offSale();
        if (!around.slatesFollowFinds()) {
            int[][] slates = recommender.recommendAll(users, owned, round, wanted(offSale));
            Arrays.setAll(slates, index -> without(offSale, slates[index]));
            return slates;
        }
        int[][] slates = new int[users.length][];
        for (int index = 0; index < users.length; index++) {
            ItemSet basis = around.basis(owned[index], finds.apply(index));
            ItemSet hidden = (repeatPurchases ? offSale : offSale.and(owned[index])).and(basis);
            slates[index] = without(hidden, recommender.recommend(users[index], basis, round, wanted(hidden)));
        }
        return slates;
    }

    private int wanted(ItemSet hidden) {
        return Math.min(items, slateSize + hidden.size());
    }

    private int[] without(ItemSet hidden, int[] slate) {
        return Arrays.stream(slate)
                .filter(item -> !hidden.contains(item))
                .limit(slateSize)
                .toArray();
    }
}
