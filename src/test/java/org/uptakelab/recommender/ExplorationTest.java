package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;

class ExplorationTest {
    private static final int ITEMS = 12;
    private static final ItemSet OWNED = ItemSet.of(0, 3, 11);
    private static final Shop SHOP = new Shop(new Catalog(new double[ITEMS]), 5, false, new Keys(5, 1));

    /** Item 0 is bought 12 times, item 1 11 times, and so on. */
    private static Ledger ledger() {
        Ledger ledger = new Ledger(5, 0, 0);
        for (int item = 0; item < ITEMS; item++) {
            for (int time = item; time < ITEMS; time++) {
                ledger.record(4, new int[0], item);
            }
        }
        ledger.endRound();
        return ledger;
    }

    private static Recommender exploring(double epsilon) {
        return new Exploration(Baselines.popular(), epsilon).begin(SHOP).train(ledger(), 1);
    }

    @Test
    void withoutExplorationTheSlateIsThatOfTheBase() {
        assertArrayEquals(new int[] {1, 2, 4, 5}, exploring(0).recommend(1, OWNED, 2, 4));
        assertArrayEquals(new int[0], exploring(0.5).recommend(1, OWNED, 2, 0));
    }

    /** Whatever is explored, a slate is full, without repetition and without owned items. */
    @Property(tries = 300)
    void slatesKeepTheContract(
            @ForAll @DoubleRange(max = 1) double epsilon,
            @ForAll @IntRange(max = 14) int slateSize,
            @ForAll @IntRange(min = 1, max = 1000) int round) {
        int[] slate = exploring(epsilon).recommend(1, OWNED, round, slateSize);
        assertEquals(Math.min(slateSize, ITEMS - OWNED.size()), slate.length);
        assertEquals(slate.length, Arrays.stream(slate).distinct().count());
        assertTrue(Arrays.stream(slate).allMatch(item -> item >= 0 && item < ITEMS && !OWNED.contains(item)));
        assertArrayEquals(slate, exploring(epsilon).recommend(1, OWNED, round, slateSize));
    }

    /** Every place shows each of the nine items left alike often. Fails for one seed in 2,500, were the seed not fixed. */
    @Test
    void withFullExplorationEveryItemIsAsLikelyAtEveryPlace() {
        Recommender recommender = exploring(1);
        long[][] shown = new long[4][ITEMS];
        for (int round = 1; round <= 4000; round++) {
            int[] slate = recommender.recommend(2, OWNED, round, 4);
            for (int place = 0; place < 4; place++) {
                shown[place][slate[place]]++;
            }
        }
        double[] alike = new double[ITEMS];
        Arrays.fill(alike, 1.0 / 9);
        IntStream.range(0, OWNED.size()).forEach(index -> alike[OWNED.get(index)] = 0);
        for (long[] place : shown) {
            assertFrequencies(left(alike), left(place), 1e-4);
        }
    }

    private static double[] left(double[] all) {
        return IntStream.range(0, ITEMS)
                .filter(item -> !OWNED.contains(item))
                .mapToDouble(item -> all[item])
                .toArray();
    }

    private static long[] left(long[] all) {
        return IntStream.range(0, ITEMS)
                .filter(item -> !OWNED.contains(item))
                .mapToLong(item -> all[item])
                .toArray();
    }

    /**
     * The top place shows the best item unless it is explored, or by lot: 1 - epsilon + epsilon / 9. Fails for one seed in 10,000, were
     * the seed not fixed.
     */
    @Test
    void aPlaceIsExploredWithChanceEpsilon() {
        Recommender recommender = exploring(0.3);
        long[] top = new long[2];
        for (int round = 1; round <= 5000; round++) {
            top[recommender.recommend(round % 5, OWNED, round, 3)[0] == 1 ? 0 : 1]++;
        }
        double best = 0.7 + 0.3 / 9;
        assertFrequencies(new double[] {best, 1 - best}, top, 1e-4);
    }

    @Test
    void slatesOfManyAreThoseOneByOne() {
        Recommender recommender = exploring(0.4);
        ItemSet[] owned = {OWNED, new ItemSet(), ItemSet.of(5)};
        int[][] slates = recommender.recommendAll(new int[] {3, 0, 2}, owned, 7, 4);
        assertArrayEquals(recommender.recommend(3, OWNED, 7, 4), slates[0]);
        assertArrayEquals(recommender.recommend(0, owned[1], 7, 4), slates[1]);
        assertArrayEquals(recommender.recommend(2, owned[2], 7, 4), slates[2]);
    }

    @Test
    void endsTheTrainingOfTheBase() {
        boolean[] closed = new boolean[1];
        Training training = new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                return (user, owned, round, slateSize) -> new int[0];
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new Exploration(shop -> training, 0.5).begin(SHOP).close();
        assertTrue(closed[0]);
    }

    /** Places that are not explored show the best of the rest in the order of the base. */
    @Test
    void theRestKeepsTheOrderOfTheBase() {
        Recommender recommender = exploring(0.5);
        for (int round = 1; round <= 50; round++) {
            int last = -1;
            for (int item : recommender.recommend(1, OWNED, round, 5)) {
                boolean drawn = recommender.reason(1, OWNED, round, item) == Reason.NONE;
                assertTrue(drawn || item > last, "round " + round);
                last = drawn ? last : item;
            }
        }
    }

    @Test
    void aDrawnItemHasNoReasonAndTheOthersThatOfTheBase() {
        assertSame(Reason.NONE, exploring(1).reason(1, OWNED, 2, 7));
        assertEquals(11, exploring(0).reason(1, OWNED, 2, 1).score());
        assertFalse(Double.isNaN(exploring(0).reason(1, OWNED, 2, 9).score()));
    }

    @Test
    void ownedItemsMayBeDrawnWhereTheyMayBeShown() {
        Shop repeating = new Shop(SHOP.catalog(), 5, true, SHOP.keys());
        Recommender recommender =
                new Exploration(Baselines.popular(), 1).begin(repeating).train(ledger(), 1);
        boolean[] shown = new boolean[ITEMS];
        for (int round = 1; round <= 200; round++) {
            Arrays.stream(recommender.recommend(1, OWNED, round, 3)).forEach(item -> shown[item] = true);
        }
        IntStream.range(0, ITEMS).forEach(item -> assertTrue(shown[item], "item " + item));
    }
}
