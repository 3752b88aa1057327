package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

class WeighingTest {
    private static final ItemSet NOTHING = new ItemSet();
    private static final Shop SHOP = FiveItems.SHOP;
    private static final RankingTrainer COSINE = ItemTrainer.of(ItemSimilarity.COSINE);

    @Test
    void exponentsOfZeroLeaveTheBase() {
        Ledger ledger = shown(FiveItems.ledger());
        Recommender base = COSINE.begin(SHOP).train(ledger, 3);
        Recommender profit = Weighing.profit(COSINE, 0).begin(SHOP).train(ledger, 3);
        Recommender welfare = Weighing.welfare(COSINE, 0).begin(SHOP).train(ledger, 3);
        for (int item = 0; item < 5; item++) {
            int[] slate = base.recommend(0, ItemSet.of(item), 4, 5);
            assertArrayEquals(slate, profit.recommend(0, ItemSet.of(item), 4, 5));
            assertArrayEquals(slate, welfare.recommend(0, ItemSet.of(item), 4, 5));
        }
    }

    /** Purchases 3, 3 and 1 of items that cost 40, 5 and 80. */
    @Test
    void profitWeighsTheScoreWithThePrice() {
        assertArrayEquals(new int[] {1, 4, 3, 0, 2}, profit(1).recommend(0, NOTHING, 3, 5));
        assertArrayEquals(new int[] {4, 1, 3, 0, 2}, profit(3).recommend(0, NOTHING, 3, 5));
        assertArrayEquals(new int[] {3, 1, 4, 0, 2}, profit(-1).recommend(0, NOTHING, 3, 5));
    }

    private static Recommender profit(double lambda) {
        return Weighing.profit(Baselines.popular(), lambda).begin(SHOP).train(FiveItems.ledger(), 2);
    }

    /** 40 / (1 + e^-1) = 29.2, 5 / (1 + e^-5) = 4.97 and 80 / (1 + e^4) = 1.44, where utility alone would say 3, 1, 4. */
    @Test
    void fullKnowledgeOfTakingsIsPriceTimesTheChanceOfASale() {
        double[] utilities = {-1000, 2, -1000, 6, -3};
        RankingTrainer knowing = new RankingTrainer(shop -> (ledger, toRound, popularity) ->
                (user, owned, round, scores) -> System.arraycopy(utilities, 0, scores, 0, scores.length));
        Recommender takings = Weighing.expectedTakings(knowing, 1).begin(SHOP).train(FiveItems.ledger(), 2);
        assertArrayEquals(new int[] {1, 3, 4}, takings.recommend(0, NOTHING, 3, 3));
    }

    @Test
    void aHigherLambdaNeverLowersThePriceOnTop() {
        double last = 0;
        for (double lambda : new double[] {-5, -1, 0, 1, 5}) {
            double price = SHOP.catalog().price(profit(lambda).recommend(0, NOTHING, 3, 1)[0]);
            assertTrue(price >= last, "lambda " + lambda);
            last = price;
        }
    }

    /** Nobody has seen a slate, so nothing can be told of what showing brings. */
    @Test
    void welfareIsItsBaseUntilSomethingWasShown() {
        assertArrayEquals(
                new int[] {1, 3, 4, 0, 2}, welfare(5, FiveItems.ledger(), 2).recommend(0, NOTHING, 3, 5));
    }

    /** Items 1 and 3 sell alike, but of two shown at the same place only item 3 was bought when it was shown. */
    @Test
    void welfarePrefersWhatIsBoughtWhenShown() {
        Ledger ledger = shown(FiveItems.ledger());
        assertEquals(3, ledger.rounds());
        assertArrayEquals(new int[] {3, 1, 4, 0, 2}, welfare(1, ledger, 3).recommend(0, NOTHING, 4, 5));
        assertArrayEquals(new int[] {1, 3, 4, 0, 2}, welfare(-1, ledger, 3).recommend(0, NOTHING, 4, 5));
    }

    private static Ledger shown(Ledger ledger) {
        ledger.record(0, new int[] {1, 4}, Ledger.NOTHING);
        ledger.record(1, new int[] {3, 4}, 3);
        ledger.record(2, new int[0], 1);
        ledger.endRound();
        return ledger;
    }

    private static Recommender welfare(double exponent, Ledger ledger, int toRound) {
        return Weighing.welfare(Baselines.popular(), exponent).begin(SHOP).train(ledger, toRound);
    }

    @Test
    void similaritiesAreThoseOfTheBase() {
        Reason reason = Weighing.profit(COSINE, 1)
                .begin(SHOP)
                .train(FiveItems.ledger(), 2)
                .reason(0, ItemSet.of(1), 3, 3);
        Reason base = COSINE.begin(SHOP).train(FiveItems.ledger(), 2).reason(0, ItemSet.of(1), 3, 3);
        assertEquals(base.because(), reason.because());
        assertEquals(5 * base.score(), reason.score(), 1e-12);
    }
}
