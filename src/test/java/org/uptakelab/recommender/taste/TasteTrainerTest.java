package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;

/** Apache Mahout Taste itself against the definition computed from primitive arrays. */
class TasteTrainerTest {
    private static final double RELATIVE = 1e-6;

    private static Shop shop(int users, int items, boolean repeat) {
        return new Shop(new Catalog(new double[items]), users, repeat, new Keys(1, 1));
    }

    private static Scorer scorer(ScorerTraining training, Ledger ledger, int toRound, Popularity popularity) {
        return training.train(ledger, toRound, popularity);
    }

    /**
     * Several worlds and fill levels (purchases a user), trained every round or every third; the visitors' own purchases go
     * on between trainings. A slate is equal if at every rank the item is the same, or Taste's own score of the two items
     * differs by less than a millionth: Taste sums in the order of its hash tables. No slate of these needs that allowance.
     */
    @ParameterizedTest(name = "world {0}, {1} purchases a user, trained every {2} rounds")
    @CsvSource({"1, 3, 1", "2, 3, 3", "1, 15, 1", "2, 15, 3", "3, 15, 1", "1, 30, 1", "2, 30, 3"})
    void givesTheSameSlatesAsItemLlr(long seed, int fill, int retrainEvery) {
        int users = 100;
        int items = 80;
        Ledger ledger = new Replication(
                        Scenarios.with(
                                "world.users",
                                users,
                                "world.items",
                                items,
                                "shopper.visitRate",
                                1.0,
                                "shopper.outside",
                                -10.0,
                                "run.rounds",
                                fill + 2,
                                "run.warmup",
                                1,
                                "run.seed",
                                seed),
                        1)
                .twin()
                .ledger();
        Shop shop = shop(users, items, false);
        ScorerTraining taste = TasteTrainer.trainer().scorers().apply(shop);
        ScorerTraining own = ItemTrainer.of(ItemSimilarity.LLR).scorers().apply(shop);
        int compared = 0;
        int equal = 0;
        int equalByScore = 0;
        for (int trained = Math.max(1, fill - 2); trained <= fill; trained += retrainEvery) {
            Popularity popularity = popularity(ledger, trained, items);
            Scorer tasteScorer = scorer(taste, ledger, trained, popularity);
            Scorer ownScorer = scorer(own, ledger, trained, popularity);
            Recommender byTaste = RankingTrainer.ranking(tasteScorer, popularity, false);
            Recommender byArrays = RankingTrainer.ranking(ownScorer, popularity, false);
            for (int past = trained; past < trained + retrainEvery && past <= fill; past++) {
                for (int user = 0; user < users; user++) {
                    ItemSet owned = owned(ledger, user, past);
                    double[] tasteScores = scores(tasteScorer, user, owned, items);
                    double[] ownScores = scores(ownScorer, user, owned, items);
                    for (int item = 0; item < items; item++) {
                        if (!owned.contains(item)) {
                            assertEquals(tasteScores[item], ownScores[item], RELATIVE * tasteScores[item]);
                        }
                    }
                    int[] slate = byArrays.recommend(user, owned, past + 1, 10);
                    int[] tasteSlate = byTaste.recommend(user, owned, past + 1, 10);
                    compared++;
                    if (Arrays.equals(tasteSlate, slate)) {
                        equal++;
                    } else if (equalByScore(tasteSlate, slate, tasteScores)) {
                        equalByScore++;
                    }
                }
            }
        }
        assertTrue(compared >= users);
        assertEquals(compared, equal + equalByScore, "slates equal, those by score included");
    }

    private static boolean equalByScore(int[] tasteSlate, int[] slate, double[] tasteScores) {
        if (tasteSlate.length != slate.length) {
            return false;
        }
        for (int index = 0; index < slate.length; index++) {
            double expected = tasteScores[tasteSlate[index]];
            if (tasteSlate[index] != slate[index]
                    && Math.abs(expected - tasteScores[slate[index]]) > RELATIVE * expected) {
                return false;
            }
        }
        return true;
    }

    private static double[] scores(Scorer scorer, int user, ItemSet owned, int items) {
        double[] scores = new double[items];
        Arrays.fill(scores, 7);
        scorer.score(user, owned, 1, scores);
        return scores;
    }

    private static Popularity popularity(Ledger ledger, int toRound, int items) {
        int[] purchases = new int[items];
        for (int visit = 0; visit < ledger.endVisit(toRound); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                purchases[ledger.bought(visit)]++;
            }
        }
        return new Popularity(purchases);
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
        Recommender taste = TasteTrainer.trainer().begin(shop).train(ledger, 1);
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
        Recommender taste = TasteTrainer.trainer().begin(shop(3, 4, false)).train(ledger, 1);
        assertArrayEquals(new int[] {2, 0, 1, 3}, taste.recommend(0, new ItemSet(), 2, 4));
    }

    @Test
    void nobodyHasBoughtAnything() {
        Recommender taste = TasteTrainer.trainer().begin(shop(3, 4, false)).train(new Ledger(3, 0, 0), 0);
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
        Recommender taste = TasteTrainer.trainer().begin(shop(3, 4, false)).train(ledger, 1);
        assertArrayEquals(new int[] {0, 1, 3}, taste.recommend(0, ItemSet.of(2), 2, 4));
    }

    @Test
    void refusesRepeatedPurchases() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> TasteTrainer.trainer().begin(shop(3, 4, true)));
        assertTrue(error.toString().contains("shopper.repeatPurchases"));
        assertTrue(error.toString().contains("Maybe use item-llr"));
    }
}
