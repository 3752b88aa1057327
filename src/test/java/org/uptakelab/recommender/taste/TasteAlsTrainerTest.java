package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.recommender.AllUnknownItemsCandidateItemsStrategy;
import org.apache.mahout.cf.taste.impl.recommender.svd.SVDRecommender;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.FactorModel;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.TopItems;
import org.uptakelab.recommender.matrix.AlsTrainer;

/** Taste's own factorization against the one of the lab, and against Taste's own recommender. */
class TasteAlsTrainerTest {
    private static final double CLOSE = 1e-9;
    private static final int USERS = 100;
    private static final int ITEMS = 80;
    private static final int LIST = 10;

    private static Shop shop(boolean repeat) {
        return new Shop(new Catalog(new double[ITEMS]), USERS, repeat, new Keys(1, 1));
    }

    private static Ledger ledger(long seed, int rounds) {
        return new Replication(
                        Scenarios.with(
                                "world.users",
                                USERS,
                                "world.items",
                                ITEMS,
                                "shopper.visitRate",
                                0.8,
                                "shopper.outside",
                                -10.0,
                                "run.rounds",
                                rounds,
                                "run.warmup",
                                1,
                                "run.seed",
                                seed),
                        1)
                .twin()
                .ledger();
    }

    /**
     * Worlds, fill levels and models; trained every round or every third, so that visitors are folded in who have bought since.
     */
    @ParameterizedTest(name = "world {0}, {1} rounds, trained every {2}; {3} factors, {4} iterations, {5}, {6}")
    @CsvSource({
        "1, 3, 1, 16, 5, 1.0, 40", "2, 3, 3, 16, 5, 0.1, 40", "1, 15, 3, 16, 5, 1.0, 40",
        "3, 15, 1, 3, 1, 10, 1", "2, 30, 1, 8, 10, 0.065, 40", "4, 30, 3, 1, 2, 100, 0"
    })
    void givesTheSameListsAsAls(
            long seed, int rounds, int every, int factors, int iterations, double regularization, double confidence) {
        Ledger ledger = ledger(seed, rounds + every);
        FactorModel model = new FactorModel(factors, iterations, regularization, confidence);
        SameAnswers answers =
                new SameAnswers(shop(false), ledger, AlsTrainer.of(model), TasteAlsTrainer.trainer(model));
        for (int trained = Math.max(1, rounds - 2); trained <= rounds; trained += every) {
            assertEquals(USERS * every, answers.assertEqualAfter(trained, trained + every, 1));
        }
    }

    /** The factors of a training are those of Taste's recommender, which rounds their products to floats. */
    @Test
    void scoresAsTastesOwnRecommender() throws TasteException {
        FactorModel model = new FactorModel(6, 4, 0.5, 20);
        Ledger ledger = ledger(5, 12);
        Scorer scorer = TasteAlsTrainer.trainer(model)
                .scorers()
                .apply(shop(false))
                .train(ledger, 12, new Popularity(new int[ITEMS]));
        FastByIDMap<FastIDSet> purchases = new FastByIDMap<>();
        for (int user = 0; user < USERS; user++) {
            FastIDSet items = new FastIDSet();
            for (int item : owned(ledger, user, 12).toArray()) {
                items.add(item);
            }
            purchases.put(user, items);
        }
        GenericBooleanPrefDataModel data = new GenericBooleanPrefDataModel(purchases);
        SVDRecommender taste = new SVDRecommender(
                data,
                new SeededFactorizer(data, model, item -> model.initialFactors(new Keys(1, 1), item)),
                new AllUnknownItemsCandidateItemsStrategy());
        for (int user = 0; user < USERS; user++) {
            ItemSet owned = owned(ledger, user, 12);
            double[] scores = scores(scorer, user, owned);
            int[] list = list(scores, owned);
            List<RecommendedItem> expected = taste.recommend(user, LIST);
            for (int index = 0; index < LIST; index++) {
                assertEquals(expected.get(index).getValue(), (float) scores[list[index]]);
                assertEquals(expected.get(index).getValue(), (float)
                        scores[(int) expected.get(index).getItemID()]);
            }
        }
    }

    @Test
    void nobodyHasBoughtAnything() {
        RankingTrainer trainer = TasteAlsTrainer.trainer(new FactorModel(4, 2, 1, 40));
        assertArrayEquals(
                new int[] {0, 2},
                trainer.begin(shop(false)).train(new Ledger(USERS, 0, 0), 0).recommend(0, ItemSet.of(1), 1, 2));
    }

    /** Taste has no factors for an item that was bought for the first time since the training. */
    @Test
    void anItemThatIsNewSinceTheTrainingTellsNothing() {
        Ledger ledger = new Ledger(USERS, 0, 0);
        for (int user = 0; user < 3; user++) {
            ledger.record(user, new int[0], user);
            ledger.record(user, new int[0], user + 1);
        }
        ledger.endRound();
        FactorModel model = new FactorModel(4, 2, 1, 40);
        Scorer taste = TasteAlsTrainer.trainer(model)
                .scorers()
                .apply(shop(false))
                .train(ledger, 1, new Popularity(new int[ITEMS]));
        Scorer als = AlsTrainer.of(model).scorers().apply(shop(false)).train(ledger, 1, new Popularity(new int[ITEMS]));
        double[] scores = scores(taste, 0, ItemSet.of(0, 1, 70));
        assertArrayEquals(scores(taste, 0, ItemSet.of(0, 1)), scores);
        assertArrayEquals(scores(als, 0, ItemSet.of(0, 1, 70)), scores, CLOSE);
        assertTrue(scores[2] != 0);
        assertEquals(0, scores[70]);
        assertArrayEquals(new double[ITEMS], scores(taste, 0, ItemSet.of(70)));
    }

    @Test
    void refusesRepeatedPurchases() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> TasteAlsTrainer.trainer(new FactorModel(4, 2, 1, 40)).begin(shop(true)));
        assertTrue(error.toString().contains("shopper.repeatPurchases"));
        assertTrue(error.toString().contains("Maybe use als"));
    }

    private static double[] scores(Scorer scorer, int user, ItemSet owned) {
        double[] scores = new double[ITEMS];
        Arrays.fill(scores, 7);
        scorer.score(user, owned, 1, scores);
        return scores;
    }

    private static int[] list(double[] scores, ItemSet owned) {
        double[] open = scores.clone();
        for (int item : owned.toArray()) {
            open[item] = 0;
        }
        int[] list = new int[LIST];
        return Arrays.copyOf(list, TopItems.select(open, list));
    }

    private static ItemSet owned(Ledger ledger, int user, int toRound) {
        ItemSet owned = new ItemSet();
        for (int visit = 0; visit < ledger.endVisit(toRound); visit++) {
            if (ledger.user(visit) == user && ledger.bought(visit) != Ledger.NOTHING) {
                owned.add(ledger.bought(visit));
            }
        }
        return owned;
    }
}
