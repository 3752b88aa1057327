package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.uptakelab.Scenarios;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.recommender.OwnedItems;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.RankingTrainer;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.ScorerTraining;
import org.uptakelab.recommender.Shop;

/**
 * Compares a recommender of the lab with Apache Mahout Taste's on the same ledger: the scores of all items that the visitor does
 * not own, within a billionth, and the slates, item by item. The slates of both come from their own scores by the lab's rule:
 * score, then item id.
 */
final class SameAnswers {
    private static final double BILLIONTH = 1e-9;
    private static final int SLATE = 10;

    private final Shop shop;
    private final Ledger ledger;
    private final ScorerTraining ours;
    private final ScorerTraining tastes;

    SameAnswers(Shop shop, Ledger ledger, RankingTrainer ours, RankingTrainer tastes) {
        this.shop = shop;
        this.ledger = ledger;
        this.ours = ours.scorers().apply(shop);
        this.tastes = tastes.scorers().apply(shop);
    }

    /** A recommender of Taste's, its parameters by full key and value in turn, all others at their defaults. */
    static RankingTrainer taste(String name, Object... parameters) {
        return TasteTrainer.of(name, Scenarios.recommender(parameters).parameters());
    }

    /**
     * Trains both after a round and compares what every so many users would be shown in the rounds up to the next training,
     * while they go on buying.
     *
     * @param trained the last round learned from
     * @param lastVisits the last round whose visitors are asked about, at most one after the end of the ledger
     * @param everySoManyUsers 1 for all users
     * @return slates compared
     */
    int assertEqualAfter(int trained, int lastVisits, int everySoManyUsers) {
        Popularity popularity = popularity(trained);
        Scorer ourScorer = ours.train(ledger, trained, popularity);
        Scorer tasteScorer = tastes.train(ledger, trained, popularity);
        Recommender byUs = RankingTrainer.ranking(ourScorer, popularity, false);
        OwnedItems owned = new OwnedItems(shop.users());
        int compared = 0;
        for (int round = trained + 1; round <= lastVisits; round++) {
            owned.readTo(ledger, round - 1);
            for (int user = 0; user < shop.users(); user += everySoManyUsers) {
                ItemSet items = owned.of(user);
                String who = "user " + user + " in round " + round;
                double[] expected = scores(tasteScorer, user, items, round);
                assertSameScores(expected, scores(ourScorer, user, items, round), who);
                assertArrayEquals(slate(expected, popularity, items), byUs.recommend(user, items, round, SLATE), who);
                compared++;
            }
        }
        return compared;
    }

    /** The slate of scores that were asked for already: Taste is slow. */
    private static int[] slate(double[] scores, Popularity popularity, ItemSet owned) {
        Scorer again = (user, items, round, copy) -> System.arraycopy(scores, 0, copy, 0, copy.length);
        return RankingTrainer.ranking(again, popularity, false).recommend(0, owned, 1, SLATE);
    }

    private static void assertSameScores(double[] expected, double[] actual, String who) {
        for (int item = 0; item < expected.length; item++) {
            assertEquals(expected[item], actual[item], BILLIONTH, who + ", item " + item);
        }
    }

    /** Scores of what is not owned; 0 for the rest. */
    private double[] scores(Scorer scorer, int user, ItemSet owned, int round) {
        double[] scores = new double[shop.catalog().size()];
        scores[0] = 7; // what the last visitor left
        scorer.score(user, owned, round, scores);
        for (int index = 0; index < owned.size(); index++) {
            scores[owned.get(index)] = 0;
        }
        return scores;
    }

    private Popularity popularity(int toRound) {
        int[] purchases = new int[shop.catalog().size()];
        for (int visit = 0; visit < ledger.firstVisit(toRound + 1); visit++) {
            if (ledger.bought(visit) != Ledger.NOTHING) {
                purchases[ledger.bought(visit)]++;
            }
        }
        return new Popularity(purchases);
    }
}
