package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ItemSimilarityTest {
    @Test
    void unsignedLikelihoodScoresItemsThatRepelEachOther() {
        assertEquals(.9917, ItemSimilarity.LLR.among(100).of(1, 50, 50), 5e-5);
        assertEquals(0, ItemSimilarity.SIGNED_LLR.among(100).of(1, 50, 50));
    }

    @Property
    void signedLikelihoodIsTheSameWhereItemsAttractAndZeroElsewhere(
            @ForAll @IntRange(min = 1, max = 50) int both,
            @ForAll @IntRange(min = 0, max = 100) int onlyFirst,
            @ForAll @IntRange(min = 0, max = 100) int onlySecond,
            @ForAll @IntRange(min = 0, max = 1000) int neither) {
        int population = both + onlyFirst + onlySecond + neither;
        int first = both + onlyFirst;
        int second = both + onlySecond;
        double expected = (double) both * population <= (double) first * second
                ? 0
                : ItemSimilarity.LLR.among(population).of(both, first, second);
        assertEquals(expected, ItemSimilarity.SIGNED_LLR.among(population).of(both, first, second));
    }

    /** k·N = n_i·n_j = 4: exactly what chance gives. */
    @Test
    void signedLikelihoodOfIndependenceIsZero() {
        assertEquals(0, ItemSimilarity.SIGNED_LLR.among(4).of(1, 2, 2));
        assertTrue(ItemSimilarity.SIGNED_LLR.among(5).of(1, 2, 2) > 0);
    }

    /** Numbers of purchases whose product does not fit an int. */
    @Test
    void largeCountsDoNotOverflow() {
        assertEquals(0, ItemSimilarity.SIGNED_LLR.among(200_000).of(1, 100_000, 100_000));
        assertEquals(0.5, ItemSimilarity.COSINE.among(200_000).of(50_000, 100_000, 100_000));
    }

    @Test
    void tanimotoIsTheShareOfTheOwnersOfEitherThatOwnBoth() {
        assertEquals(1, ItemSimilarity.TANIMOTO.among(10).of(4, 4, 4));
        assertEquals(2 / 5.0, ItemSimilarity.TANIMOTO.among(10).of(2, 3, 4));
    }

    @Test
    void cosineIsThatOfTheSetsOfOwners() {
        assertEquals(1, ItemSimilarity.COSINE.among(10).of(4, 4, 4));
        assertEquals(2 / Math.sqrt(12), ItemSimilarity.COSINE.among(10).of(2, 3, 4));
    }
}
