package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

class BaselinesTest {
    private static final ItemSet NOTHING = new ItemSet();
    private static final Shop SHOP = FiveItems.SHOP;

    @Test
    void noneShowsNothing() {
        assertEquals(
                0, Baselines.none().begin(SHOP).train(FiveItems.ledger(), 2).recommend(1, NOTHING, 3, 5).length);
    }

    @Test
    void popularRanksByPurchasesAtTheLastTrainingAndThenById() {
        Training training = Baselines.popular().begin(SHOP);
        assertArrayEquals(
                new int[] {0, 1, 2, 3, 4}, training.train(FiveItems.ledger(), 0).recommend(0, NOTHING, 1, 5));
        assertArrayEquals(
                new int[] {3, 1, 4, 0, 2}, training.train(FiveItems.ledger(), 1).recommend(0, NOTHING, 2, 5));
        assertArrayEquals(
                new int[] {1, 3, 4, 0, 2}, training.train(FiveItems.ledger(), 2).recommend(0, NOTHING, 3, 5));
        assertArrayEquals(
                new int[] {3, 0}, training.train(FiveItems.ledger(), 2).recommend(0, ItemSet.of(1, 4), 3, 2));
    }

    /** Every item tops the slate alike. Fails for one seed in 10,000, were the seed not fixed. */
    @Test
    void randomDrawsAfreshForEveryUserAndRound() {
        Recommender random = Baselines.random().begin(SHOP).train(FiveItems.ledger(), 2);
        long[] byUser = new long[5];
        long[] byRound = new long[5];
        for (int draw = 1; draw <= 5000; draw++) {
            byUser[random.recommend(draw, NOTHING, 1, 3)[0]]++;
            byRound[random.recommend(1, NOTHING, draw, 3)[2]]++;
        }
        double[] alike = {0.2, 0.2, 0.2, 0.2, 0.2};
        assertFrequencies(alike, byUser, 1e-4);
        assertFrequencies(alike, byRound, 1e-4);
    }

    @Test
    void randomShowsTheSameWhenAskedAgain() {
        Recommender random = Baselines.random().begin(SHOP).train(FiveItems.ledger(), 2);
        assertArrayEquals(random.recommend(1, NOTHING, 7, 5), random.recommend(1, NOTHING, 7, 5));
        int[] slate = random.recommend(1, ItemSet.of(2), 7, 5);
        assertEquals(4, slate.length);
        assertFalse(Arrays.stream(slate).anyMatch(item -> item == 2));
    }

    /** In round 2 items 1 and 3 are bought again, in round 3 item 0. */
    @Test
    void popularRecentForgetsWhatWasBoughtBeforeItsWindow() {
        Ledger ledger = FiveItems.ledger();
        ledger.record(2, new int[0], 0);
        ledger.endRound();
        assertArrayEquals(new int[] {0, 1, 3, 4, 2}, recent(1, ledger, 3));
        assertArrayEquals(new int[] {1, 0, 3, 4, 2}, recent(2, ledger, 3));
        assertArrayEquals(new int[] {1, 3, 0, 4, 2}, recent(3, ledger, 3));
        assertArrayEquals(new int[] {1, 3, 0, 4, 2}, recent(Integer.MAX_VALUE, ledger, 3));
    }

    private static int[] recent(int window, Ledger ledger, int toRound) {
        return Baselines.popularRecent(window)
                .begin(SHOP)
                .train(ledger, toRound)
                .recommend(3, NOTHING, toRound + 1, 5);
    }

    @Test
    void aWindowAsLongAsTheRunIsTheBestSellerList() {
        Training training = Baselines.popularRecent(99).begin(SHOP);
        Training popular = Baselines.popular().begin(SHOP);
        for (int toRound = 0; toRound <= 2; toRound++) {
            assertArrayEquals(
                    popular.train(FiveItems.ledger(), toRound).recommend(1, ItemSet.of(3), toRound + 1, 4),
                    training.train(FiveItems.ledger(), toRound).recommend(1, ItemSet.of(3), toRound + 1, 4));
        }
    }
}
