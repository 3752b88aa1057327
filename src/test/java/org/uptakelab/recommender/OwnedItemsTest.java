package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;

class OwnedItemsTest {
    @Test
    void readsEachRoundOnceAndNothingTwice() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(1, new int[0], 7);
        ledger.record(2, new int[] {7}, Ledger.NOTHING);
        ledger.endRound();
        ledger.record(1, new int[0], 4);
        ledger.record(1, new int[0], 7);
        ledger.endRound();
        OwnedItems owned = new OwnedItems(3);
        owned.readTo(ledger, 0);
        assertEquals(0, owned.of(1).size());
        owned.readTo(ledger, 1);
        assertArrayEquals(new int[] {7}, owned.of(1).toArray());
        owned.readTo(ledger, 1);
        owned.readTo(ledger, 2);
        assertEquals(3, owned.users());
        assertEquals(0, owned.of(0).size());
        assertArrayEquals(new int[] {4, 7}, owned.of(1).toArray());
        assertEquals(0, owned.of(2).size(), "who only looked owns nothing");
    }
}
