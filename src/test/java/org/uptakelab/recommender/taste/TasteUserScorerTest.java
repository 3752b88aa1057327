package org.uptakelab.recommender.taste;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.mahout.cf.taste.common.TasteException;
import org.apache.mahout.cf.taste.impl.common.FastByIDMap;
import org.apache.mahout.cf.taste.impl.common.FastIDSet;
import org.apache.mahout.cf.taste.impl.model.GenericBooleanPrefDataModel;
import org.apache.mahout.cf.taste.impl.neighborhood.NearestNUserNeighborhood;
import org.apache.mahout.cf.taste.impl.recommender.GenericBooleanPrefUserBasedRecommender;
import org.apache.mahout.cf.taste.impl.similarity.LogLikelihoodSimilarity;
import org.apache.mahout.cf.taste.impl.similarity.TanimotoCoefficientSimilarity;
import org.apache.mahout.cf.taste.recommender.RecommendedItem;
import org.apache.mahout.cf.taste.similarity.UserSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;

/** What Taste's user-based recommenders do, found by experiment, and that the lab's wrapper adds nothing. */
class TasteUserScorerTest {
    private static final int ITEMS = 40;

    private static Scorer scorer(String name, int neighbours, int[]... sets) {
        Ledger ledger = new Ledger(sets.length, 0, 0);
        for (int user = 0; user < sets.length; user++) {
            for (int item : sets[user]) {
                ledger.record(user, new int[0], item);
            }
        }
        ledger.endRound();
        Shop shop = new Shop(new Catalog(new double[ITEMS]), sets.length, false, new Keys(1, 1));
        return SameAnswers.taste(name, "recommender.neighbours", neighbours)
                .scorers()
                .apply(shop)
                .train(ledger, 1, new Popularity(new int[ITEMS]));
    }

    private static double[] scores(Scorer scorer, int user, int... owned) {
        double[] scores = new double[ITEMS];
        Arrays.fill(scores, 7);
        scorer.score(user, ItemSet.of(owned), 2, scores);
        return scores;
    }

    /**
     * Taste asked as its users ask it, with a model of buyers only and for ten items: the scores it gives are the ten highest of
     * the wrapper, which also puts users without purchases into the model and asks for everything.
     */
    @ParameterizedTest
    @ValueSource(strings = {"taste-user-tanimoto", "taste-user-llr"})
    void asPlainTaste(String name) throws TasteException {
        SplittableRandom random = new SplittableRandom(3);
        int[][] sets = new int[60][];
        Arrays.setAll(
                sets,
                user -> random.ints(user % 7 == 0 ? 0 : random.nextInt(1, 20), 0, ITEMS)
                        .distinct()
                        .toArray());
        Scorer wrapped = scorer(name, 12, sets);
        GenericBooleanPrefUserBasedRecommender plain = plain(name, 12, sets);
        int compared = 0;
        for (int user = 0; user < sets.length; user++) {
            if (sets[user].length == 0) {
                continue;
            }
            List<RecommendedItem> recommended = plain.recommend(user, 10);
            double[] scores = scores(wrapped, user, sets[user]);
            double[] sorted = Arrays.stream(scores).sorted().toArray();
            for (int index = 0; index < recommended.size(); index++) {
                RecommendedItem item = recommended.get(index);
                assertEquals(item.getValue(), scores[(int) item.getItemID()]);
                assertEquals(item.getValue(), sorted[ITEMS - 1 - index]);
                compared++;
            }
        }
        assertTrue(compared > 400, "compared " + compared);
    }

    private static GenericBooleanPrefUserBasedRecommender plain(String name, int neighbours, int[][] sets)
            throws TasteException {
        FastByIDMap<FastIDSet> buyers = new FastByIDMap<>();
        for (int user = 0; user < sets.length; user++) {
            if (sets[user].length > 0) {
                buyers.put(user, Ids.of(ItemSet.of(sets[user])));
            }
        }
        GenericBooleanPrefDataModel model = new GenericBooleanPrefDataModel(buyers);
        UserSimilarity similarity =
                name.endsWith("llr") ? new LogLikelihoodSimilarity(model) : new TanimotoCoefficientSimilarity(model);
        return new GenericBooleanPrefUserBasedRecommender(
                model, new NearestNUserNeighborhood(neighbours, similarity, model), similarity);
    }

    /** Users 1, 2 and 3 are equally alike to user 0; one place: user 1 gets it. */
    @Test
    void theSmallerIdGetsTheLastPlaceInTheNeighbourhood() {
        double[] scores = scores(
                scorer("taste-user-tanimoto", 1, new int[] {0, 1}, new int[] {1, 5}, new int[] {0, 6}, new int[] {0, 7
                }),
                0,
                0,
                1);
        assertEquals((float) (1.0 / 3), scores[5]);
        assertEquals(0, scores[6] + scores[7]);
    }

    /** One item in common, one each of their own, and two that only others bought: the table 1, 1, 1, 2 of five items, not of 40. */
    @Test
    void itemsThatNobodyHasBoughtDoNotCount() {
        Scorer scorer = scorer("taste-user-llr", 50, new int[] {0, 1}, new int[] {0, 2}, new int[] {3, 4});
        assertEquals((float) (1 - 1 / (1 + ratio(1, 1, 1, 2))), scores(scorer, 0, 0, 1)[2], 1e-7);
        assertEquals(
                (float) (1 - 1 / (1 + ratio(1, 1, 2, 2))),
                scores(scorer, 0, 0, 1, 30)[2],
                1e-7,
                "but what the visitor bought since does");
    }

    private static double ratio(double both, double one, double other, double neither) {
        double total = both + one + other + neither;
        double[][] cells = {{both, one}, {other, neither}};
        double sum = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double expected = (cells[row][0] + cells[row][1]) * (cells[0][column] + cells[1][column]) / total;
                sum += 2 * cells[row][column] * Math.log(cells[row][column] / expected);
            }
        }
        return sum;
    }

    /** Whoever bought since the training is scored as if the training had known that purchase, and no other. */
    @ParameterizedTest
    @ValueSource(strings = {"taste-user-tanimoto", "taste-user-llr"})
    void purchasesSinceTheTraining(String name) {
        int[][] before = {{0, 1}, {0, 2}, {3, 4}, {1, 2, 5}};
        int[][] after = {{0, 1, 4}, {0, 2}, {3, 4}, {1, 2, 5}};
        assertArrayEquals(scores(scorer(name, 50, after), 0, 0, 1, 4), scores(scorer(name, 50, before), 0, 0, 1, 4));
    }

    @Test
    void whoOwnsNothingGetsNoScores() {
        assertArrayEquals(new double[ITEMS], scores(scorer("taste-user-tanimoto", 50, new int[] {0}, new int[] {}), 1));
    }
}
