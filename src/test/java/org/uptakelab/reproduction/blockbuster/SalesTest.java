package org.uptakelab.reproduction.blockbuster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;

class SalesTest {
    private static final Keys KEYS = new Keys(1, 1);

    /** User 0 bought 0 and 1; 1 bought 0, 1 and twice 2; 2 bought 1 and 3; 3 bought 3 three times. */
    private static Sales four() {
        Sales sales = new Sales(4, 4);
        int[][] purchases = {{0, 0}, {1, 0}, {0, 1}, {1, 1}, {1, 2}, {1, 2}, {2, 1}, {2, 3}, {3, 3}, {3, 3}, {3, 3}};
        for (int[] purchase : purchases) {
            sales.add(purchase[0], purchase[1]);
        }
        return sales;
    }

    @Test
    void countsWhatTheMostAlikeBought() {
        // Cosines with user 0: 2 / sqrt(2 * 6) = 0.577, 1 / sqrt(2 * 2) = 0.5, 0.
        assertArrayEquals(new int[] {1, 1, 2, 0}, four().boughtByNeighbours(0, 1));
        assertArrayEquals(new int[] {1, 2, 2, 1}, four().boughtByNeighbours(0, 2));
        assertArrayEquals(new int[] {1, 2, 2, 4}, four().boughtByNeighbours(0, 9));
    }

    @Test
    void whoSharesNothingIsAnsweredWithTheSalesOfAll() {
        Sales sales = new Sales(3, 2);
        sales.add(0, 0);
        sales.add(1, 1);
        assertArrayEquals(new int[] {1, 1}, sales.boughtByNeighbours(0, 2));
        assertArrayEquals(new int[] {1, 1}, sales.boughtByNeighbours(2, 2));
    }

    @Test
    void everyKindOfAdviceOnTheSameSales() {
        Sales sales = four();
        assertEquals(2, Advice.MOST_BOUGHT.suggest(sales, 0, 1, KEYS, 1));
        // Of two neighbours: 1/2, 2/3, 2/2, 1/4.
        assertEquals(2, Advice.DISCOUNTED.suggest(sales, 0, 1, KEYS, 2));
        assertEquals(3, Advice.BEST_SELLER.suggest(sales, 0, 1, KEYS, 1));
        assertEquals(0, Advice.LOWEST_SELLER.suggest(sales, 0, 1, KEYS, 1));
    }

    @Test
    void varietyCountsWhatWasBoughtSince() {
        Sales earlier = four();
        Sales later = earlier.copy();
        later.add(0, 3);
        later.add(0, 3);
        later.add(1, 0);
        assertEquals(0.5, later.variety(earlier));
        assertEquals((2 + 3 + 2 + 1) / 4.0, earlier.variety(new Sales(4, 4)));
    }
}
