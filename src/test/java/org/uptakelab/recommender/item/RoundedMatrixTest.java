package org.uptakelab.recommender.item;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Scorer;
import org.uptakelab.recommender.SlateRequest;

class RoundedMatrixTest {
    private static final int[] SLATE_SIZES = {0, 1, 10, 300};

    @ParameterizedTest
    @EnumSource(ItemSimilarity.class)
    void slatesAreThoseOfAllScores(ItemSimilarity similarity) {
        for (int seed = 0; seed < 60; seed++) {
            RandomShop world = RandomShop.of(seed, false);
            int mostOwned =
                    Arrays.stream(world.owned()).mapToInt(ItemSet::size).max().orElse(0);
            SimilarityMatrix matrix =
                    world.counts().similarities(similarity.among(world.shop().users()));
            for (ItemSet has : world.owned()) {
                for (int slateSize : SLATE_SIZES) {
                    assertSameBest(matrix, mostOwned, has, slateSize);
                }
            }
        }
    }

    /**
     * Similarities that are so near to each other that whole numbers cannot tell them apart, and equal ones; owners of more than
     * anybody had at the training among those served.
     */
    @Property(tries = 300)
    void wholeNumbersNeverDecideWhatTheyCannot(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int owns,
            @ForAll @IntRange(max = 12) int slateSize) {
        Random random = new Random(seed);
        int items = 60;
        double[][] rows = new double[items][items];
        for (int item = 0; item < items; item++) {
            for (int other = 0; other < item; other++) {
                rows[item][other] = random.nextInt(4) == 0
                        ? 0
                        : .999 + random.nextInt(3) * StrictMath.pow(10, -6 - random.nextInt(9));
                rows[other][item] = rows[item][other];
            }
        }
        ItemSet has = ItemSet.of(
                IntStream.range(0, owns).map(index -> random.nextInt(items)).toArray());
        assertSameBest(new SimilarityMatrix(rows), random.nextInt(40), has, slateSize);
    }

    private static void assertSameBest(SimilarityMatrix matrix, int mostOwned, ItemSet has, int slateSize) {
        Scorer allScores = (user, owned, round, scores) -> matrix.score(owned, scores);
        for (ItemSet excluded : new ItemSet[] {has, new ItemSet()}) {
            SlateRequest request = new SlateRequest(0, has, excluded, 1);
            double[] room = new double[matrix.items()];
            int[] expected = new int[slateSize];
            int[] slate = new int[slateSize];
            assertEquals(
                    allScores.best(request, room, expected),
                    new RoundedMatrix(matrix, mostOwned).best(request, room, slate));
            assertArrayEquals(expected, slate);
        }
    }
}
