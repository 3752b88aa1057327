package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Training;

class ViewTrainerTest {
    private static final Shop SHOP = new Shop(new Catalog(new double[5]), 4, false, new Keys(3, 1));

    /** The warm-up: item 4 is bought twice, item 0 once, nothing is shown. */
    private static Ledger warmedUp() {
        Ledger ledger = new Ledger(4, 0, 0);
        ledger.record(0, new int[0], 4);
        ledger.record(1, new int[0], 4);
        ledger.record(2, new int[0], 0);
        ledger.endRound();
        return ledger;
    }

    @Test
    void nothingShownMeansBestSellers() {
        for (ItemSimilarity similarity : ItemSimilarity.values()) {
            Recommender recommender = ViewTrainer.of(similarity).begin(SHOP).train(warmedUp(), 1);
            assertArrayEquals(new int[] {4, 1, 2, 3}, recommender.recommend(2, ItemSet.of(0), 2, 5));
        }
    }

    /** Users 0 and 1 are shown items 1 and 2, user 1 at two visits; user 2 is shown item 2 and 3. */
    @Test
    void countsUsersWhoWereShownBoth() {
        Ledger ledger = warmedUp();
        ledger.record(0, new int[] {1, 2}, 2);
        ledger.record(1, new int[] {2}, Ledger.NOTHING);
        ledger.record(2, new int[] {2, 3}, Ledger.NOTHING);
        ledger.endRound();
        ledger.record(1, new int[] {1, 2}, Ledger.NOTHING);
        ledger.endRound();
        Training training = ViewTrainer.of(ItemSimilarity.COSINE).begin(SHOP);
        training.train(ledger, 1);
        training.train(ledger, 2);
        Recommender recommender = training.train(ledger, 3);
        ItemSet owned = ItemSet.of(2);
        assertEquals(
                (float) (2 / Math.sqrt(3 * 2)),
                recommender.reason(0, owned, 4, 1).score());
        assertEquals(
                (float) (1 / Math.sqrt(3 * 1)),
                recommender.reason(0, owned, 4, 3).score());
        assertEquals(0, recommender.reason(0, owned, 4, 4).score());
        assertArrayEquals(new int[] {1, 3, 4, 0}, recommender.recommend(0, owned, 4, 5));
    }

    /** What is bought alone is no view: the same purchases on other slates teach something else, the same slates the same. */
    @Test
    void purchasesTeachNothing() {
        RankingTrainer trainer = ViewTrainer.of(ItemSimilarity.LLR);
        Ledger bought = new Ledger(4, 0, 0);
        Ledger empty = new Ledger(4, 0, 0);
        for (int user = 0; user < 4; user++) {
            bought.record(user, new int[] {user, 4}, user == 1 ? 3 : 2);
            empty.record(user, new int[] {user, 4}, Ledger.NOTHING);
        }
        bought.endRound();
        empty.endRound();
        for (int item = 0; item < 5; item++) {
            assertEquals(
                    trainer.begin(SHOP).train(empty, 1).reason(0, ItemSet.of(4), 2, item),
                    trainer.begin(SHOP).train(bought, 1).reason(0, ItemSet.of(4), 2, item));
        }
    }
}
