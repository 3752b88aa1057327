package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class ListScoresTest {
    private static final double EXACT = 1e-12;

    /** Five places, hits at ranks 1 and 3; items 1, 4 and 9 are to be found. */
    private static final ListScores SCORES = new ListScores(new int[] {4, 7, 1, 2, 3}, new int[] {1, 4, 9});

    @Test
    void countsHitsOfTheFirstPlaces() {
        assertEquals(1, SCORES.hits(2));
        assertEquals(2, SCORES.hits(5));
        assertEquals(0.4, SCORES.precision(5), EXACT);
        assertEquals(2 / 3.0, SCORES.recall(5), EXACT);
        assertEquals(1, SCORES.hitRate(1));
        assertEquals(0, new ListScores(new int[] {7}, new int[] {1}).hitRate(1));
    }

    @Test
    void discountsByTheLogarithmOfTheRank() {
        // Gain 1 / log2(2) + 1 / log2(4); three items could have stood at the ranks 1, 2 and 3.
        double ideal = 1 + 1 / ListScores.log2(3) + 0.5;
        assertEquals(1.5 / ideal, SCORES.ndcg(5), EXACT);
        // At N = 2 only two of them could.
        assertEquals(1 / (1 + 1 / ListScores.log2(3)), SCORES.ndcg(2), EXACT);
    }

    @Test
    void averagesThePrecisionAtTheHits() {
        assertEquals((1.0 + 2 / 3.0) / 3, SCORES.averagePrecision(5), EXACT);
        assertEquals(1.0 / 2, SCORES.averagePrecision(2), EXACT);
    }

    @Test
    void aListShorterThanNIsNotForgiven() {
        ListScores one = new ListScores(new int[] {1}, new int[] {1, 4});
        assertEquals(0.1, one.precision(10), EXACT);
        assertEquals(0.5, one.recall(10), EXACT);
        assertEquals(0.5, one.averagePrecision(10), EXACT);
        assertEquals(1 / (1 + 1 / ListScores.log2(3)), one.ndcg(10), EXACT);
    }

    @Test
    void noveltyIsTheMeanSelfInformation() {
        double[] bits = {0, 1, 2, 3, 4};
        assertEquals(2.5, new ListScores(new int[] {4, 1}, new int[] {0}).novelty(2, bits), EXACT);
        assertEquals(4, new ListScores(new int[] {4, 1}, new int[] {0}).novelty(1, bits), EXACT);
        assertTrue(Double.isNaN(new ListScores(new int[0], new int[] {0}).novelty(5, bits)));
    }

    @Test
    void popularityCorrelationComparesOrders() {
        int[] owners = {9, 7, 5, 3, 3};
        assertEquals(1, new ListScores(new int[] {0, 1, 2}, new int[] {0}).popularityCorrelation(5, owners), EXACT);
        assertEquals(-1, new ListScores(new int[] {2, 1, 0}, new int[] {0}).popularityCorrelation(5, owners), EXACT);
        // Ranks 1 2 3 against 1.5 1.5 3, by hand: covariance 1.5, variances 2 and 1.5.
        double tied = 1.5 / Math.sqrt(2 * 1.5);
        assertEquals(tied, -new ListScores(new int[] {3, 4, 1}, new int[] {0}).popularityCorrelation(5, owners), EXACT);
        assertTrue(
                Double.isNaN(new ListScores(new int[] {3, 4}, new int[] {0}).popularityCorrelation(5, owners)),
                "all alike");
        assertTrue(
                Double.isNaN(new ListScores(new int[] {3}, new int[] {0}).popularityCorrelation(5, owners)),
                "one item");
    }

    /** Against definitions written down another way, on any list. */
    @Property(tries = 200)
    void agreesWithItsDefinitions(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 12) int length,
            @ForAll @IntRange(min = 1, max = 15) int n) {
        int[] shuffled = shuffled(seed, 1, 20);
        int[] list = Arrays.copyOf(shuffled, length);
        int[] relevant = IntStream.of(shuffled(seed, 2, 20))
                .limit(1 + (n * 7) % 9)
                .sorted()
                .toArray();
        ListScores scores = new ListScores(list, relevant);
        double[] gains = IntStream.range(0, n)
                .mapToDouble(place ->
                        place < length && IntStream.of(relevant).anyMatch(item -> item == list[place]) ? 1 : 0)
                .toArray();
        double hits = Arrays.stream(gains).sum();
        assertEquals(hits / n, scores.precision(n), EXACT);
        assertEquals(hits / relevant.length, scores.recall(n), EXACT);
        double dcg = IntStream.range(0, n)
                .mapToDouble(place -> gains[place] * Math.log(2) / Math.log(place + 2))
                .sum();
        double best = IntStream.range(0, Math.min(n, relevant.length))
                .mapToDouble(place -> Math.log(2) / Math.log(place + 2))
                .sum();
        assertEquals(dcg / best, scores.ndcg(n), 1e-9);
        double precisions = IntStream.range(0, n)
                .mapToDouble(place ->
                        gains[place] * Arrays.stream(gains, 0, place + 1).sum() / (place + 1))
                .sum();
        assertEquals(precisions / Math.min(n, relevant.length), scores.averagePrecision(n), 1e-9);
        for (double value : new double[] {scores.ndcg(n), scores.averagePrecision(n), scores.recall(n)}) {
            assertTrue(value >= 0 && value <= 1 + EXACT);
        }
    }

    private static int[] shuffled(long seed, int which, int items) {
        Keys keys = new Keys(seed, which);
        return IntStream.range(0, items)
                .boxed()
                .sorted((one, other) ->
                        Long.compare(keys.bits(Purpose.SPLIT, 0, 0, one), keys.bits(Purpose.SPLIT, 0, 0, other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
