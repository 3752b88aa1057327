package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;

class LiveItemsTest {
    /** After every purchase the slates of its buyer and of somebody else are those of a filter trained on all so far. */
    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void slatesAreThoseOfATrainingOnAllPurchasesSoFar(ItemSimilarity similarity) {
        for (int seed = 0; seed < 4; seed++) {
            RandomShop begun = RandomShop.of(seed, seed % 2 == 0);
            Shop shop = begun.shop();
            LiveItems live = new LiveItems(shop, similarity, begun.ledger());
            Random random = new Random(seed);
            for (int purchase = 0; purchase < 60; purchase++) {
                int user = random.nextInt(shop.users());
                int item = (int) (shop.catalog().size() * StrictMath.pow(random.nextDouble(), 2));
                live.buys(user, item);
                begun.ledger().record(user, new int[0], item);
                begun.owned()[user].add(item);
                begun.ledger().endRound();
                Recommender trained = ItemTrainer.of(similarity)
                        .begin(shop)
                        .train(begun.ledger(), begun.ledger().rounds());
                for (int other : new int[] {user, random.nextInt(shop.users())}) {
                    assertArrayEquals(
                            trained.recommend(other, begun.owned()[other], purchase + 2, 7), live.recommend(other, 7));
                }
            }
        }
    }

    /** Someone buys far more than anybody had bought before. */
    @Test
    void roomIsMadeForLargeCustomers() {
        int items = 300;
        Shop shop = new Shop(new Catalog(new double[items]), 3, false, new Keys(1, 1));
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.endRound();
        LiveItems live = new LiveItems(shop, ItemSimilarity.COSINE, ledger);
        ItemSet has = new ItemSet();
        for (int item = 0; item < 290; item++) {
            for (int user = 0; user < 2 - item % 2; user++) {
                live.buys(user, item);
                ledger.record(user, new int[0], item);
            }
            has.add(item);
        }
        ledger.endRound();
        Recommender trained = ItemTrainer.of(ItemSimilarity.COSINE).begin(shop).train(ledger, 2);
        assertArrayEquals(trained.recommend(0, has, 3, 20), live.recommend(0, 20));
        assertArrayEquals(trained.recommend(1, live.owned(1), 3, 20), live.recommend(1, 20));
    }

    @Test
    void largeCataloguesAreRefused() {
        Shop shop = new Shop(new Catalog(new double[ItemTrainer.LARGEST_MATRIX + 1]), 1, false, new Keys(1, 1));
        assertThrows(
                IllegalArgumentException.class, () -> new LiveItems(shop, ItemSimilarity.COSINE, new Ledger(1, 0, 0)));
    }
}
