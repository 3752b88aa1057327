package org.uptakelab.recommender.user;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class BuyerIndexTest {
    /** Users 0 {1, 4}, 1 {}, 2 {4}, 3 {0, 1, 4} of a catalogue of 6. */
    private static final BuyerIndex INDEX = new BuyerIndex(Buyers.of(new int[][] {{4, 1}, {}, {4}, {0, 4, 1}}), 6);

    @Test
    void sizes() {
        assertEquals(4, INDEX.users());
        assertEquals(2, INDEX.size(0));
        assertEquals(0, INDEX.size(1));
        assertEquals(3, INDEX.largest());
    }

    @Test
    void itemsBoughtBySomebodyOrByTheVisitorNow() {
        assertEquals(3, INDEX.itemsBoughtOrAmong(new ItemSet()));
        assertEquals(3, INDEX.itemsBoughtOrAmong(ItemSet.of(0, 4)));
        assertEquals(5, INDEX.itemsBoughtOrAmong(ItemSet.of(0, 2, 5)));
    }

    @Test
    void itemsInCommon() {
        int[] counts = new int[4];
        INDEX.countCommon(ItemSet.of(1, 2, 4), counts);
        assertArrayEquals(new int[] {2, 0, 1, 2}, counts);
    }

    /** 16777216 is the last float before odd numbers have none: adding 1 to it as floats changes nothing. */
    @Test
    void weightsAreAddedAsFloats() {
        double[] scores = {0, 16777216, 0, 0, .5, 0};
        INDEX.addTo(3, 1, scores);
        assertArrayEquals(new double[] {1, 16777216, 0, 0, 1.5, 0}, scores);
        INDEX.addTo(1, 1, scores);
        assertArrayEquals(new double[] {1, 16777216, 0, 0, 1.5, 0}, scores);
    }

    @Test
    void nobodyHasBoughtAnything() {
        BuyerIndex empty = new BuyerIndex(Buyers.of(new int[3][0]), 2);
        assertEquals(0, empty.largest());
        assertEquals(1, empty.itemsBoughtOrAmong(ItemSet.of(1)));
        int[] counts = new int[3];
        empty.countCommon(ItemSet.of(1), counts);
        assertArrayEquals(new int[3], counts);
    }
}
