package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

/** Apache Mahout Taste itself against the definition computed from primitive arrays. */
class TasteTrainerTest {
    private static final RankingTrainer TASTE = SameAnswers.taste("taste-item-llr");

    private static Shop shop(int users, int items, boolean repeat) {
        return new Shop(new Catalog(new double[items]), users, repeat, new Keys(1, 1));
    }

    /** The yes/no example of Mahout's own tests: users 1 {1}, 2 {1, 2}, 3 {0, 3}, 4 {0, 2, 3}, here from 0. */
    @Test
    void theExampleOfMahoutsOwnTests() {
        int[][] sets = {{1}, {1, 2}, {0, 3}, {0, 2, 3}};
        Ledger ledger = new Ledger(4, 0, 0);
        for (int user = 0; user < 4; user++) {
            for (int item : sets[user]) {
                ledger.record(user, new int[0], item);
            }
        }
        ledger.endRound();
        Shop shop = shop(4, 4, false);
        Recommender taste = TASTE.begin(shop).train(ledger, 1);
        Recommender own = ItemTrainer.of(ItemSimilarity.LLR).begin(shop).train(ledger, 1);
        for (int user = 0; user < 4; user++) {
            ItemSet has = ItemSet.of(sets[user]);
            assertArrayEquals(taste.recommend(user, has, 2, 4), own.recommend(user, has, 2, 4));
        }
        // Owners of 1 own 2 in one case of two, as chance has it: LLR 0, unscored; so filled up by purchases and id.
        assertArrayEquals(new int[] {0, 2, 3}, taste.recommend(0, ItemSet.of(1), 2, 4));
        // 0 and 3 have the same owners: LLR 5.545; 2 shares one owner with each: LLR 0.
        assertArrayEquals(new int[] {3, 1, 2}, taste.recommend(0, ItemSet.of(0), 2, 4));
    }

    @Test
    void whoHasBoughtNothingIsShownTheBestSellers() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(1, new int[0], 2);
        ledger.endRound();
        Recommender taste = TASTE.begin(shop(3, 4, false)).train(ledger, 1);
        assertArrayEquals(new int[] {2, 0, 1, 3}, taste.recommend(0, new ItemSet(), 2, 4));
    }

    @Test
    void nobodyHasBoughtAnything() {
        Recommender taste = TASTE.begin(shop(3, 4, false)).train(new Ledger(3, 0, 0), 0);
        assertArrayEquals(new int[] {0, 1}, taste.recommend(0, new ItemSet(), 1, 2));
        assertArrayEquals(new int[] {0, 2}, taste.recommend(0, ItemSet.of(1), 1, 2));
    }

    @Test
    void oneItemWasBoughtByAll() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(0, new int[0], 2);
        ledger.record(1, new int[0], 2);
        ledger.record(2, new int[0], 2);
        ledger.endRound();
        Recommender taste = TASTE.begin(shop(3, 4, false)).train(ledger, 1);
        assertArrayEquals(new int[] {0, 1, 3}, taste.recommend(0, ItemSet.of(2), 2, 4));
    }

    @Test
    void refusesRepeatedPurchases() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> TASTE.begin(shop(3, 4, true)));
        assertTrue(error.toString().contains("shopper.repeatPurchases"));
        assertTrue(error.toString().contains("Maybe use item-llr"));
    }

    @Test
    void refusesWhatIsNotTastes() {
        assertThrows(IllegalArgumentException.class, () -> SameAnswers.taste("item-llr"));
    }
}
