package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class RankingTrainerTest {
    private static final Popularity POPULARITY = new Popularity(new int[] {0, 4, 7, 4, 0});

    private static Recommender ranking(boolean repeat, double... fixed) {
        Scorer scorer = (user, owned, round, scores) -> System.arraycopy(fixed, 0, scores, 0, fixed.length);
        return RankingTrainer.ranking(scorer, POPULARITY, repeat);
    }

    @Test
    void ranksByScoreThenIdAndFillsUpByPopularity() {
        assertArrayEquals(
                new int[] {3, 0, 4, 2, 1}, ranking(false, 1, 0, 0, 5, 1).recommend(0, new ItemSet(), 1, 5));
    }

    @Test
    void ownedItemsAreNeitherRankedNorFilledUp() {
        assertArrayEquals(new int[] {0, 4, 1}, ranking(false, 1, 0, 0, 5, 1).recommend(0, ItemSet.of(2, 3), 1, 5));
    }

    @Test
    void ownedItemsMayComeBackWhenPurchasesRepeat() {
        assertArrayEquals(
                new int[] {3, 0, 4, 2, 1}, ranking(true, 1, 0, 0, 5, 1).recommend(0, ItemSet.of(2, 3), 1, 5));
    }

    @Test
    void theUserOwnsEverything() {
        assertEquals(0, ranking(false, 1, 1, 1, 1, 1).recommend(0, ItemSet.of(0, 1, 2, 3, 4), 1, 3).length);
    }

    @Test
    void slatesOfNothing() {
        assertEquals(0, ranking(false, 1, 1, 1, 1, 1).recommend(0, new ItemSet(), 1, 0).length);
    }

    @Property(tries = 300)
    void slatesAreFullWithoutRepetitionAndWithoutOwnedItems(
            @ForAll @Size(5) List<@IntRange(min = 0, max = 2) Integer> points,
            @ForAll Set<@IntRange(min = 0, max = 4) Integer> owned,
            @ForAll @IntRange(min = 0, max = 5) int slateSize,
            @ForAll boolean repeat) {
        ItemSet has = ItemSet.of(owned.stream().mapToInt(Integer::intValue).toArray());
        int[] slate = ranking(
                        repeat,
                        points.stream().mapToDouble(Integer::doubleValue).toArray())
                .recommend(0, has, 1, slateSize);
        assertEquals(Math.min(slateSize, repeat ? 5 : 5 - has.size()), slate.length);
        assertEquals(slate.length, IntStream.of(slate).distinct().count());
        assertFalse(!repeat && IntStream.of(slate).anyMatch(has::contains));
    }

    /** Scores of one shop never leak into a slate of another: sizes may differ between calls on one thread. */
    @Test
    void shopsOfDifferentSizesDoNotDisturbEachOther() {
        Recommender small = RankingTrainer.ranking(
                (user, owned, round, scores) -> Arrays.fill(scores, 1), new Popularity(new int[2]), false);
        assertArrayEquals(new int[] {0, 1}, small.recommend(0, new ItemSet(), 1, 5));
        assertArrayEquals(new int[] {3}, ranking(false, 0, 0, 0, 5, 0).recommend(0, new ItemSet(), 1, 1));
        assertArrayEquals(new int[] {0, 1}, small.recommend(0, new ItemSet(), 1, 5));
    }
}
