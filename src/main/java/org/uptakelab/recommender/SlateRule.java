package org.uptakelab.recommender;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.ledger.ItemSet;

/**
 * What every slate must keep, for slates that others made.
 *
 * @param items the number of items, which are 0 … items - 1
 * @param repeatPurchases whether a slate may hold what its visitor owns
 */
public record SlateRule(int items, boolean repeatPurchases) {
    /**
     * What is wrong with a slate.
     *
     * @param slate the slate
     * @param user its visitor
     * @param owned what the visitor owns
     * @param slateSize the most items it may hold
     * @return the first rule it breaks, with the value found, to follow "the slate"; nothing if it keeps all
     */
    public Optional<String> brokenBy(int @Nullable [] slate, int user, ItemSet owned, int slateSize) {
        if (slate == null) {
            return Optional.of("is null. Maybe an empty slate is meant");
        }
        if (slate.length > slateSize) {
            return Optional.of("holds " + slate.length + " items, but at most " + slateSize
                    + " are wanted (recommender.slateSize). Maybe leave out what is beyond");
        }
        for (int index = 0; index < slate.length; index++) {
            int item = slate[index];
            if (item < 0 || item >= items) {
                return Optional.of(at(item, index) + ", but there are only items 0 to " + (items - 1));
            }
            for (int before = 0; before < index; before++) {
                if (slate[before] == item) {
                    return Optional.of(
                            "holds item " + item + " twice, at ranks " + (before + 1) + " and " + (index + 1));
                }
            }
            if (!repeatPurchases && owned.contains(item)) {
                return Optional.of(at(item, index) + ", which user " + user
                        + " owns already. Maybe leave out what a visitor owns, or set shopper.repeatPurchases to true");
            }
        }
        return Optional.empty();
    }

    private static String at(int item, int index) {
        return "holds item " + item + " at rank " + (index + 1);
    }
}
