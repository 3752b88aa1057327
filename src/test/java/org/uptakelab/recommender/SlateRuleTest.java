package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class SlateRuleTest {
    private static final ItemSet OWNED = ItemSet.of(3, 7);

    private static String complaint(int @Nullable ... slate) {
        return new SlateRule(10, false).brokenBy(slate, 5, OWNED, 3).orElse("");
    }

    @Test
    void slatesMayBeShortOrEmpty() {
        assertEquals("", complaint(0, 9, 4));
        assertEquals("", complaint(9));
        assertEquals("", complaint());
    }

    @Test
    void eachRuleIsToldWithTheValueFound() {
        assertEquals(
                "holds 4 items, but at most 3 are wanted (recommender.slateSize). Maybe leave out what is beyond",
                complaint(0, 1, 2, 4));
        assertEquals("holds item 10 at rank 2, but there are only items 0 to 9", complaint(0, 10, 2));
        assertEquals("holds item -1 at rank 1, but there are only items 0 to 9", complaint(-1));
        assertEquals("holds item 4 twice, at ranks 1 and 3", complaint(4, 1, 4));
        assertEquals(
                "holds item 7 at rank 3, which user 5 owns already. Maybe leave out what a visitor owns, or set"
                        + " shopper.repeatPurchases to true",
                complaint(4, 1, 7));
        assertEquals("is null. Maybe an empty slate is meant", complaint((int[]) null));
    }

    @Test
    void ownedItemsAreWelcomeWherePurchasesRepeat() {
        assertEquals(Optional.empty(), new SlateRule(10, true).brokenBy(new int[] {7, 3}, 5, OWNED, 3));
    }
}
