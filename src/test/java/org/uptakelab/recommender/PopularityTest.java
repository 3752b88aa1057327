package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

class PopularityTest {
    private static final Popularity POPULARITY = new Popularity(new int[] {0, 4, 7, 4, 0});

    @Test
    void fillsUpByPurchasesThenIdAndNeverBoughtLast() {
        int[] slate = new int[5];
        assertEquals(5, POPULARITY.fillUp(slate, 0, new ItemSet()));
        assertArrayEquals(new int[] {2, 1, 3, 0, 4}, slate);
    }

    @Test
    void leavesOutWhatIsOnTheSlateAlreadyAndWhatIsExcluded() {
        int[] slate = {3, 0, 0};
        assertEquals(3, POPULARITY.fillUp(slate, 1, ItemSet.of(2)));
        assertArrayEquals(new int[] {3, 1, 0}, slate);
    }

    @Test
    void staysShortWhenNoMoreItemsAreLeft() {
        int[] slate = {4, 9, 9, 9, 9};
        assertEquals(2, POPULARITY.fillUp(slate, 1, ItemSet.of(0, 1, 2)));
        assertEquals(3, slate[1]);
    }

    @Test
    void fewPlacesAmongManyItemsAreFilledAsManyPlacesAre() {
        Popularity popularity = new Popularity(
                IntStream.range(0, 200).map(item -> item * 37 % 50).toArray());
        ItemSet excluded = ItemSet.of(3, 27, 77, 127, 150);
        int[] many = new int[200];
        many[0] = 177;
        int filled = popularity.fillUp(many, 1, excluded);
        for (int length = 2; length <= filled; length++) {
            int[] few = new int[length];
            few[0] = 177;
            assertEquals(length, popularity.fillUp(few, 1, excluded));
            assertArrayEquals(Arrays.copyOf(many, length), few);
        }
    }

    @Test
    void laterPurchasesDoNotReachIt() {
        int[] purchases = {1, 0};
        Popularity popularity = new Popularity(purchases);
        purchases[1] = 9;
        assertEquals(0, popularity.purchases(1));
        assertEquals(2, popularity.items());
    }

    @Test
    void countsEachPurchaseOnceAsALedgerGrows() {
        Ledger ledger = new Ledger(2, 0, 0);
        Popularity.Count count = new Popularity.Count(3);
        assertEquals(0, count.upTo(ledger, 0).purchases(1));
        ledger.record(0, new int[0], 1);
        ledger.record(1, new int[0], Ledger.NOTHING);
        ledger.endRound();
        ledger.record(0, new int[0], 1);
        ledger.record(1, new int[0], 2);
        ledger.endRound();
        Popularity first = count.upTo(ledger, 1);
        assertEquals(1, first.purchases(1));
        assertEquals(0, first.purchases(2));
        Popularity both = count.upTo(ledger, 2);
        assertEquals(2, both.purchases(1), "repeated purchases count");
        assertEquals(1, both.purchases(2));
        assertEquals(2, count.upTo(ledger, 2).purchases(1));
        assertEquals(1, first.purchases(1), "what was trained before does not change");
    }
}
