package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

class AlsTrainerTest {
    private static final int[] NO_SLATE = {};

    private static ScorerTraining training(FactorModel model, int users, int items) {
        Shop shop = new Shop(new Catalog(new double[items]), users, false, new Keys(1, 1));
        return AlsTrainer.of(model).scorers().apply(shop);
    }

    private static double[] scores(Scorer scorer, int items, int... owned) {
        double[] scores = new double[items];
        Arrays.fill(scores, 7);
        scorer.score(0, ItemSet.of(owned), 1, scores);
        return scores;
    }

    /**
     * One factor starts from 1 for each of the two items that were bought; α = λ = 1. User 0 has both: 2·2 / (2 + 2 + 1) = 0.8.
     * User 1 has item 1: 2·1 / (2 + 1 + 1) = 0.5. The squares add up to 0.89. Item 0, bought by user 0: 2·0.8 / (0.89 + 0.64 + 1);
     * item 1, bought by both: 2·1.3 / (0.89 + 0.89 + 1). Nobody has bought item 2.
     */
    @Test
    void oneStepByHand() {
        Ledger ledger = new Ledger(3, 0, 0);
        ledger.record(0, NO_SLATE, 0);
        ledger.record(0, NO_SLATE, 1);
        ledger.record(1, NO_SLATE, 1);
        ledger.endRound();
        Scorer als =
                training(new FactorModel(1, 1, 1.0, 1.0), 3, 3).train(ledger, 1, new Popularity(new int[] {1, 2, 0}));
        double item0 = 1.6 / 2.53;
        double item1 = 2.6 / 2.78;
        assertArrayEquals(new double[] {0.8 * item0, 0.8 * item1, 0}, scores(als, 3, 0, 1), 1e-15);
        assertArrayEquals(new double[] {0.5 * item0, 0.5 * item1, 0}, scores(als, 3, 1), 1e-15);
        assertArrayEquals(new double[3], scores(als, 3));
        // Folded in: whoever has bought item 0 since the training stands where item 1 would have put them.
        assertArrayEquals(scores(als, 3, 1), scores(als, 3, 0), 1e-15);
        // An item that was bought for the first time since the training tells nothing yet.
        assertArrayEquals(scores(als, 3, 1), scores(als, 3, 1, 2), 1e-15);
    }

    @Test
    void nobodyHasBoughtAnything() {
        ScorerTraining training = training(new FactorModel(4, 3, 1.0, 40), 3, 5);
        Scorer als = training.train(new Ledger(3, 0, 0), 0, new Popularity(new int[5]));
        assertArrayEquals(new double[5], scores(als, 5, 1, 2));
    }

    /** Two groups that share no item: each is recommended what the others of the group have. */
    @Test
    void tellsTwoGroupsApart() {
        Ledger ledger = new Ledger(8, 0, 0);
        for (int user = 0; user < 8; user++) {
            for (int item = 0; item < 4; item++) {
                if (item != user % 4) {
                    ledger.record(user, NO_SLATE, (user < 4 ? 0 : 4) + item);
                }
            }
        }
        ledger.endRound();
        Shop shop = new Shop(new Catalog(new double[8]), 8, false, new Keys(3, 1));
        Recommender als =
                AlsTrainer.of(new FactorModel(2, 15, 0.1, 40)).begin(shop).train(ledger, 1);
        for (int user = 0; user < 8; user++) {
            ItemSet owned = new ItemSet();
            for (int item = 0; item < 4; item++) {
                if (item != user % 4) {
                    owned.add((user < 4 ? 0 : 4) + item);
                }
            }
            assertEquals((user < 4 ? 0 : 4) + user % 4, als.recommend(user, owned, 2, 1)[0]);
        }
    }

    /** More users than one thread solves for in one go; trained at once and bit by bit, on one thread and on three. */
    @Test
    void dependsOnThePurchasesAlone() {
        Ledger ledger = new Replication(
                        Scenarios.with("world.users", 700, "world.items", 60, "run.rounds", 9, "run.warmup", 1), 1)
                .twin()
                .ledger();
        FactorModel model = new FactorModel(5, 4, 0.5, 40);
        Popularity popularity = new Popularity(new int[60]);
        double[] expected = scores(training(model, 700, 60).train(ledger, 9, popularity), 60, 2, 5, 30);
        ScorerTraining growing = training(model, 700, 60);
        double[] before = scores(growing.train(ledger, 5, popularity), 60, 2, 5, 30);
        assertArrayEquals(expected, scores(growing.train(ledger, 9, popularity), 60, 2, 5, 30));
        assertFalse(Arrays.equals(expected, before));
        assertTrue(Arrays.stream(expected).anyMatch(score -> score < 0), "scores below 0 are scores");
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            double[] found = pool.submit(
                            () -> scores(training(model, 700, 60).train(ledger, 9, popularity), 60, 2, 5, 30))
                    .join();
            pool.shutdown();
            assertArrayEquals(expected, found);
        }
    }
}
