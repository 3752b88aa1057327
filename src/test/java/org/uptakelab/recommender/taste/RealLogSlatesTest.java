package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

/** {@code item-llr} and Apache Mahout Taste on a real shop's purchases: the same slates, rank by rank. */
@Needs(Need.REAL_LOGS)
class RealLogSlatesTest {
    /** Taste computes the similarity of every pair of items one by one, so the assortment is cut to the best sellers. */
    private static final int ITEMS = 700;

    private static final int SLATE = 10;
    private static final int[] NO_SLATE = {};

    @Test
    void slatesAreEqualForUsersOfARealLog() {
        PurchaseLog log = LogReader.read(Need.realLog("online-retail/purchases.csv.gz"), null)
                .log();
        int[] numbers = mostBought(log);
        Ledger ledger = new Ledger(log.userCount(), log.size(), 0);
        ItemSet[] owned = new ItemSet[log.userCount()];
        Arrays.setAll(owned, user -> new ItemSet());
        for (int purchase = 0; purchase < log.size(); purchase++) {
            int item = numbers[log.item(purchase)];
            if (item >= 0) {
                ledger.record(log.user(purchase), NO_SLATE, item);
                owned[log.user(purchase)].add(item);
            }
        }
        ledger.endRound();
        double[] prices = new double[ITEMS];
        Arrays.fill(prices, 1);
        Shop shop = new Shop(new Catalog(prices), log.userCount(), false, new Keys(1, 1));
        Recommender lab = trained(ItemTrainer.of(ItemSimilarity.LLR), shop, ledger);
        Recommender taste = trained(SameAnswers.taste("taste-item-llr"), shop, ledger);
        int compared = 0;
        for (int user = 0; user < owned.length; user++) {
            // Every eleventh user keeps the test short; Taste takes about 10 ms a slate.
            if (user % 11 == 0) {
                int[] expected = taste.recommend(user, owned[user], 2, SLATE);
                assertArrayEquals(expected, lab.recommend(user, owned[user], 2, SLATE), "user " + log.userId(user));
                assertEquals(SLATE, expected.length);
                compared++;
            }
        }
        assertTrue(compared > 300);
    }

    private static Recommender trained(Trainer trainer, Shop shop, Ledger ledger) {
        return trainer.begin(shop).train(ledger, 1);
    }

    /** New numbers of the items bought most often, -1 for all others. */
    private static int[] mostBought(PurchaseLog log) {
        int[] purchases = new int[log.itemCount()];
        for (int purchase = 0; purchase < log.size(); purchase++) {
            purchases[log.item(purchase)]++;
        }
        int[] kept = IntStream.range(0, purchases.length)
                .boxed()
                .sorted(Comparator.comparing((Integer item) -> -purchases[item]).thenComparing(item -> item))
                .limit(ITEMS)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int[] numbers = new int[purchases.length];
        Arrays.fill(numbers, -1);
        for (int number = 0; number < kept.length; number++) {
            numbers[kept[number]] = number;
        }
        return numbers;
    }
}
