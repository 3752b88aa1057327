package org.uptakelab.recommender.user;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.OwnedItems;

class NeighbourhoodTest {
    private static final SetSimilarity TANIMOTO = UserSimilarity.TANIMOTO.among(8);

    /** Likeness to {0, 1}: user 0 1/3, 1 1, 2 none, 3 1/3, 4 1/2, 5 1/3. */
    private static final BuyerIndex PAST =
            new BuyerIndex(Buyers.of(new int[][] {{0, 2}, {0, 1}, {2, 3}, {1, 3}, {1}, {1, 7}}), 8);

    private static int[] nearest(int visitor, int wanted, int... owned) {
        Neighbourhood neighbourhood = new Neighbourhood();
        neighbourhood.find(PAST, TANIMOTO, visitor, ItemSet.of(owned), wanted);
        return users(neighbourhood);
    }

    private static int[] users(Neighbourhood neighbourhood) {
        return IntStream.range(0, neighbourhood.size()).map(neighbourhood::user).toArray();
    }

    @Test
    void theMostAlikeFirstThenTheSmallerId() {
        assertArrayEquals(new int[] {1, 4, 0, 3, 5}, nearest(2, 50, 0, 1));
    }

    @Test
    void theSmallerIdGetsTheLastPlace() {
        assertArrayEquals(new int[] {1, 4, 0}, nearest(2, 3, 0, 1));
        assertArrayEquals(new int[] {1, 4, 0, 3}, nearest(2, 4, 0, 1));
        assertArrayEquals(new int[] {1}, nearest(2, 1, 0, 1));
    }

    @Test
    void visitorsAreNotTheirOwnNeighbours() {
        assertArrayEquals(new int[] {4, 0, 3, 5}, nearest(1, 50, 0, 1));
    }

    /** User 4 has bought 2 and 3 since: alike to 2 now, who was a stranger. */
    @Test
    void whatTheVisitorOwnsNowDecides() {
        assertArrayEquals(new int[] {2, 3, 0, 1, 5}, nearest(4, 50, 1, 2, 3));
    }

    @Test
    void nothingInCommonMeansNoNeighbours() {
        assertArrayEquals(new int[0], nearest(2, 50, 4, 5));
        assertArrayEquals(new int[0], nearest(2, 50));
    }

    @Test
    void oneVisitorLeavesNothingToTheNext() {
        Neighbourhood neighbourhood = new Neighbourhood();
        neighbourhood.find(PAST, TANIMOTO, 2, ItemSet.of(0, 1), 50);
        neighbourhood.find(PAST, TANIMOTO, 0, ItemSet.of(7), 2);
        assertArrayEquals(new int[] {5}, users(neighbourhood));
        assertEquals(.5, neighbourhood.similarity(0));
        BuyerIndex others = new BuyerIndex(Buyers.of(new int[][] {{0}, {0, 1}, {}}), 2);
        neighbourhood.find(others, TANIMOTO, 2, ItemSet.of(0, 1), 50);
        assertArrayEquals(new int[] {1, 0}, users(neighbourhood));
    }

    /** Against all users sorted; sets of very different sizes, so that the bounds have something to leave out, wrongly or not. */
    @ParameterizedTest(name = "{0}, {1} of {2} users, {3} items")
    @CsvSource({
        "TANIMOTO, 5, 120, 40",
        "LLR, 5, 120, 40",
        "TANIMOTO, 30, 200, 15",
        "LLR, 30, 200, 15",
        "LLR, 3, 300, 200"
    })
    void areTheFirstOfAllUsersSorted(UserSimilarity kind, int wanted, int users, int items) {
        SplittableRandom random = new SplittableRandom(7);
        int[][] sets = new int[users][];
        Arrays.setAll(
                sets,
                user -> random.ints(random.nextInt(1, items), 0, items)
                        .distinct()
                        .toArray());
        OwnedItems owned = Buyers.of(sets);
        BuyerIndex past = new BuyerIndex(owned, items);
        SetSimilarity similarity = kind.among(items);
        Neighbourhood neighbourhood = new Neighbourhood();
        for (int visitor = 0; visitor < users; visitor++) {
            ItemSet own = owned.of(visitor);
            neighbourhood.find(past, similarity, visitor, own, wanted);
            assertArrayEquals(
                    sorted(owned, visitor, similarity, past.itemsBoughtOrAmong(own), wanted), users(neighbourhood));
        }
    }

    private static int[] sorted(OwnedItems owned, int visitor, SetSimilarity similarity, int items, int wanted) {
        ItemSet own = owned.of(visitor);
        record Near(int user, double similarity) {}
        List<Near> all = IntStream.range(0, owned.users())
                .filter(user -> user != visitor && common(own, owned.of(user)) > 0)
                .mapToObj(user -> new Near(
                        user,
                        similarity.of(
                                common(own, owned.of(user)),
                                own.size(),
                                owned.of(user).size(),
                                items)))
                .sorted(Comparator.comparingDouble(Near::similarity).reversed().thenComparingInt(Near::user))
                .limit(wanted)
                .toList();
        return all.stream().mapToInt(Near::user).toArray();
    }

    private static int common(ItemSet first, ItemSet second) {
        return (int) Arrays.stream(first.toArray()).filter(second::contains).count();
    }
}
