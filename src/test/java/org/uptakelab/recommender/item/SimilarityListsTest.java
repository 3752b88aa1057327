package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Scorer;

/** Lists and matrix are two ways to the same scores and slates, which {@link ItemTrainerTest} holds against the definition. */
class SimilarityListsTest {
    private static final int[] SLATE_SIZES = {0, 1, 10, 300};

    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void slatesAreThoseOfTheMatrix(ItemSimilarity similarity) {
        for (int seed = 0; seed < 60; seed++) {
            RandomShop world = RandomShop.of(seed, seed % 3 == 0);
            Recommender lists = world.recommender(similarity, 0);
            Recommender matrix = world.recommender(similarity, Integer.MAX_VALUE);
            int[] users = IntStream.range(0, world.owned().length).toArray();
            for (int slateSize : SLATE_SIZES) {
                int[][] together = lists.recommendAll(users, world.owned(), 2, slateSize);
                for (int user : users) {
                    int[] expected = matrix.recommend(user, world.owned()[user], 2, slateSize);
                    assertArrayEquals(expected, together[user], similarity + ", world " + seed + ", user " + user);
                    assertArrayEquals(expected, lists.recommend(user, world.owned()[user], 2, slateSize));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void scoresAndSimilaritiesAreThoseOfTheMatrixToTheBit(ItemSimilarity similarity) {
        for (int seed = 0; seed < 20; seed++) {
            RandomShop world = RandomShop.of(seed, false);
            int items = world.shop().catalog().size();
            Scorer lists = world.scorer(similarity, 0);
            Scorer matrix = world.scorer(similarity, Integer.MAX_VALUE);
            double[] expected = new double[items];
            double[] scores = new double[items];
            for (int user = 0; user < world.owned().length; user++) {
                matrix.score(user, world.owned()[user], 2, expected);
                lists.score(user, world.owned()[user], 2, scores);
                assertArrayEquals(expected, scores);
            }
            for (int item = 0; item < items; item++) {
                for (int other = 0; other < items; other++) {
                    assertEquals(matrix.similarity(item, other), lists.similarity(item, other));
                }
            }
        }
    }

    /** Purchases so many that every pair of items is as similar as numbers below 1 can tell: only ties by id are left. */
    @Test
    void saturatedSimilaritiesAreRankedById() {
        int items = 40;
        PairSimilarity almostOne = (both, first, second) -> Math.nextDown(1.0);
        int[][] owned = new int[3][];
        int[] sizes = new int[3];
        for (int user = 0; user < owned.length; user++) {
            owned[user] =
                    IntStream.range(0, items).map(item -> items - 1 - item).toArray();
            sizes[user] = items;
        }
        SimilarityLists lists = Purchases.of(owned, sizes, items).similarities(almostOne);
        ItemSet has = ItemSet.of(0, 7, 9, 39);
        int[] slate = new int[5];
        assertEquals(5, new BestSums(items).select(lists, has, has, slate));
        assertArrayEquals(new int[] {1, 2, 3, 4, 5}, slate);
        assertEquals(5, new BestSums(items).select(lists, has, new ItemSet(), slate));
        assertArrayEquals(new int[] {1, 2, 3, 4, 5}, slate);
    }

    /** Whatever was searched before leaves no trace. */
    @Test
    void aSearchLeavesItsRoomEmpty() {
        RandomShop world = RandomShop.of(4, false);
        SimilarityLists lists = (SimilarityLists) world.scorer(ItemSimilarity.LLR, 0);
        BestSums used = new BestSums(lists.items());
        for (ItemSet has : world.owned()) {
            int[] expected = new int[7];
            int[] slate = new int[7];
            int size = new BestSums(lists.items()).select(lists, has, has, expected);
            assertEquals(size, used.select(lists, has, has, slate));
            assertArrayEquals(expected, slate);
        }
    }
}
