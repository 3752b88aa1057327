package org.uptakelab.recommender.user;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Popularity;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.Shop;

class UserTrainerTest {
    private static final int ITEMS = 6;
    private static final int[][] SETS = {{0, 1}, {0, 1, 2}, {1, 3}, {0, 2, 4}, {5}, {}};

    private static Shop shop(boolean repeat) {
        return new Shop(new Catalog(new double[ITEMS]), SETS.length, repeat, new Keys(1, 1));
    }

    private static Recommender trained(int neighbours, boolean repeat) {
        return UserTrainer.of(UserSimilarity.TANIMOTO, neighbours)
                .begin(shop(repeat))
                .train(Buyers.ledger(SETS), 1);
    }

    private static double[] scores(int user, int neighbours, int... owned) {
        Scorer scorer = UserTrainer.of(UserSimilarity.TANIMOTO, neighbours)
                .scorers()
                .apply(shop(false))
                .train(Buyers.ledger(SETS), 1, new Popularity(new int[ITEMS]));
        double[] scores = {9, 9, 9, 9, 9, 9};
        scorer.score(user, ItemSet.of(owned), 2, scores);
        return scores;
    }

    /** Likeness of user 0: to 1 2/3, to 2 1/3, to 3 1/4; to 4 and 5 none. */
    @Test
    void scoresAreTheLikenessesOfTheNeighboursWhoHaveIt() {
        float first = (float) (2.0 / 3);
        float second = (float) (1.0 / 3);
        assertArrayEquals(
                new double[] {first + .25f, first + second, first + .25f, second, .25f, 0}, scores(0, 50, 0, 1));
        assertArrayEquals(new double[] {first, first + second, first, second, 0, 0}, scores(0, 2, 0, 1));
        assertArrayEquals(new double[] {first, first, first, 0, 0, 0}, scores(0, 1, 0, 1));
    }

    @Test
    void whoOwnsNothingHasNoNeighbours() {
        assertArrayEquals(new double[ITEMS], scores(5, 50));
        assertArrayEquals(new int[] {0, 1, 2, 3}, trained(50, false).recommend(5, new ItemSet(), 2, 4));
    }

    /** User 0 would see 2, 3 and 4; the rest of the slate is best sellers. */
    @Test
    void slatesLeaveOutWhatIsOwnedAndAreFilledUp() {
        assertArrayEquals(new int[] {2, 3, 4, 5}, trained(50, false).recommend(0, ItemSet.of(0, 1), 2, 5));
        assertArrayEquals(new int[] {1, 0, 2, 3, 4}, trained(50, true).recommend(0, ItemSet.of(0, 1), 2, 5));
    }

    /** Bought since the training: 4, whose buyer 3 is nearer to user 0 now than 2 is. */
    @Test
    void theVisitorsOwnPurchasesAreThoseOfToday() {
        assertArrayEquals(new int[] {2, 3, 5}, trained(50, false).recommend(0, ItemSet.of(0, 1, 4), 2, 3));
        double[] scores = scores(0, 2, 0, 1, 4);
        assertEquals(.5f + .5f, scores[0]);
        assertEquals(.5f, scores[4]);
        assertEquals(0, scores[3]);
    }

    @Test
    void whatWasLearnedDoesNotChange() {
        Ledger ledger = Buyers.ledger(SETS);
        var training = UserTrainer.of(UserSimilarity.LLR, 50).begin(shop(false));
        Recommender before = training.train(ledger, 1);
        int[] slate = before.recommend(5, ItemSet.of(5), 2, 6);
        ledger.record(4, new int[0], 3);
        ledger.record(4, new int[0], 4);
        ledger.endRound();
        Recommender after = training.train(ledger, 2);
        assertArrayEquals(slate, before.recommend(5, ItemSet.of(5), 2, 6));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, slate, "nobody else has 5: best sellers");
        assertArrayEquals(new int[] {3, 4, 0, 1, 2}, after.recommend(5, ItemSet.of(5), 3, 6));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Recommender recommender = trained(3, false);
        int[][] expected = IntStream.range(0, SETS.length)
                .mapToObj(user -> recommender.recommend(user, ItemSet.of(SETS[user]), 2, 4))
                .toArray(int[][]::new);
        IntStream.range(0, 3000).parallel().forEach(call -> {
            int user = call % SETS.length;
            assertArrayEquals(expected[user], recommender.recommend(user, ItemSet.of(SETS[user]), 2, 4));
        });
    }
}
