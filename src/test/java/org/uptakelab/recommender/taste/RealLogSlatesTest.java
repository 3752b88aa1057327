package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.matrix.AlsTrainer;
import org.uptakelab.recommender.user.UserSimilarity;
import org.uptakelab.recommender.user.UserTrainer;

/**
 * The lab's recommenders and Apache Mahout Taste on a real shop's purchases: the same scores and the same slates, rank by rank.
 * The first nine tenths of the purchases are learned from. Visitors are asked about after that, and again
 * when they also own what they bought in the last tenth.
 */
@Needs(Need.REAL_LOGS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealLogSlatesTest {
    /** Taste computes the similarity of every pair of items one by one, so the assortment is cut to the best sellers. */
    private static final int BEST_SELLERS = 700;

    private static final int[] NO_SLATE = {};

    private PurchaseLog log;

    @BeforeAll
    void read() {
        log = LogReader.read(Need.realLog("online-retail/purchases.csv.gz"), null)
                .log();
    }

    /** A sample of the users keeps the test short; Taste takes about 10 ms a slate. */
    @ParameterizedTest
    @CsvSource({"LLR, taste-item-llr", "TANIMOTO, taste-item-tanimoto"})
    void byItems(ItemSimilarity similarity, String taste) {
        SameAnswers answers = answers(BEST_SELLERS, ItemTrainer.of(similarity), SameAnswers.taste(taste));
        assertTrue(answers.assertEqualAfter(1, 3, 23) > 300);
    }

    /** All items. Taste takes about 50 ms a slate, and more for those who have bought since the training. */
    @ParameterizedTest
    @CsvSource({"TANIMOTO, taste-user-tanimoto", "LLR, taste-user-llr"})
    void byUsers(UserSimilarity similarity, String taste) {
        SameAnswers answers = answers(log.itemCount(), UserTrainer.of(similarity, 50), SameAnswers.taste(taste));
        assertTrue(answers.assertEqualAfter(1, 2, 83) > 50);
        assertTrue(answers.assertEqualAfter(1, 3, 421) > 20);
    }

    /** All items. Taste takes about a second for an iteration of so few factors. */
    @Test
    void byFactors() {
        FactorModel model = new FactorModel(4, 2, 100, 40);
        SameAnswers answers = answers(log.itemCount(), AlsTrainer.of(model), TasteAlsTrainer.trainer(model));
        assertTrue(answers.assertEqualAfter(1, 3, 7) > 1000);
    }

    private SameAnswers answers(int items, RankingTrainer ours, RankingTrainer tastes) {
        int[] numbers = numbersOfMostBought(items);
        Ledger ledger = new Ledger(log.userCount(), log.size(), 0);
        for (int purchase = 0; purchase < log.size(); purchase++) {
            if (purchase == log.size() / 10 * 9) {
                ledger.endRound();
            }
            int item = numbers[log.item(purchase)];
            if (item >= 0) {
                ledger.record(log.user(purchase), NO_SLATE, item);
            }
        }
        ledger.endRound();
        double[] prices = new double[items];
        Arrays.fill(prices, 1);
        Shop shop = new Shop(new Catalog(prices), log.userCount(), false, new Keys(1, 1));
        return new SameAnswers(shop, ledger, ours, tastes);
    }

    /** New numbers of the items bought most often, -1 for all others. */
    private int[] numbersOfMostBought(int items) {
        int[] purchases = new int[log.itemCount()];
        for (int purchase = 0; purchase < log.size(); purchase++) {
            purchases[log.item(purchase)]++;
        }
        int[] kept = IntStream.range(0, purchases.length)
                .boxed()
                .sorted(Comparator.comparing((Integer item) -> -purchases[item]).thenComparing(item -> item))
                .limit(items)
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
