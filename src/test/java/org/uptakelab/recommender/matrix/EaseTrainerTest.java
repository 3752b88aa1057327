package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.experiment.Replication;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.TopItems;

class EaseTrainerTest {
    private static final int[] NO_SLATE = {};
    private static final int USERS = 300;
    private static final int ITEMS = 120;

    private static Shop shop(int users, int items, boolean repeat) {
        return new Shop(new Catalog(new double[items]), users, repeat, new Keys(1, 1));
    }

    /** Users 0 and 1 own {0, 1}, user 2 owns {1}; user 3 nothing. Weights by hand: see {@link ItemWeightsTest}. */
    private static Recommender small(boolean repeat) {
        Ledger ledger = new Ledger(4, 0, 0);
        int[][] owned = {{0, 1}, {0, 1}, {1}};
        for (int user = 0; user < owned.length; user++) {
            for (int item : owned[user]) {
                ledger.record(user, NO_SLATE, item);
            }
        }
        ledger.endRound();
        return EaseTrainer.of(1).begin(shop(4, 4, repeat)).train(ledger, 1);
    }

    @Test
    void ranksByTheWeightsAndFillsUp() {
        Recommender ease = small(false);
        assertArrayEquals(new int[] {0, 2, 3}, ease.recommend(2, ItemSet.of(1), 2, 3));
        assertArrayEquals(new int[] {1, 2}, ease.recommend(3, ItemSet.of(0), 2, 2));
        assertArrayEquals(new int[] {1, 0, 2, 3}, ease.recommend(3, new ItemSet(), 2, 4));
        assertArrayEquals(new int[] {2, 3}, ease.recommend(0, ItemSet.of(0, 1), 2, 4));
        assertArrayEquals(new int[0], ease.recommend(0, ItemSet.of(0, 1), 2, 0));
    }

    /** Item 1 scores 2/3 from item 0, item 0 scores 1/2 from item 1. */
    @Test
    void ownedItemsAreRankedWhereTheyMayBeBoughtAgain() {
        assertArrayEquals(new int[] {1, 0, 2, 3}, small(true).recommend(0, ItemSet.of(0, 1), 2, 4));
    }

    @Test
    void saysWhy() {
        Reason reason = small(false).reason(2, ItemSet.of(1), 2, 0);
        assertEquals(0.5, reason.score());
        assertEquals(List.of(new Reason.Part(1, 0.5)), reason.because());
        assertEquals(new Reason(0, List.of()), small(false).reason(2, ItemSet.of(1), 2, 3));
    }

    @Test
    void nobodyHasBoughtAnything() {
        Recommender ease = EaseTrainer.of(1).begin(shop(3, 4, false)).train(new Ledger(3, 0, 0), 0);
        assertArrayEquals(new int[] {0, 2}, ease.recommend(0, ItemSet.of(1), 1, 2));
    }

    /**
     * An inverse that is off by a millionth gives other scores, and where purchases are few and many items tie, by itself other
     * slates. After what is open has been settled, all slates are the same.
     */
    @ParameterizedTest(name = "world {0}, {1} rounds, ridge {2}")
    @CsvSource({"1, 3, 1", "2, 4, 50", "3, 25, 1", "4, 25, 200"})
    void slatesDoNotDependOnTheInverter(long seed, int rounds, double ridge) {
        Ledger ledger = ledger(seed, rounds);
        Shop shop = shop(USERS, ITEMS, false);
        Inverter java = new JavaInverter();
        Inverter poor = (matrix, width) -> disturbed(java.inverse(matrix, width), seed);
        Recommender exact = EaseTrainer.of(ridge, java).begin(shop).train(ledger, rounds);
        Recommender disturbed = EaseTrainer.of(ridge, poor).begin(shop).train(ledger, rounds);
        ItemWeights weights = weights(ledger, rounds, ridge, java);
        ItemWeights others = weights(ledger, rounds, ridge, poor);
        int different = 0;
        for (int user = 0; user < USERS; user++) {
            ItemSet owned = owned(ledger, user, rounds);
            int[] slate = exact.recommend(user, owned, rounds + 1, 10);
            assertArrayEquals(slate, disturbed.recommend(user, owned, rounds + 1, 10), "user " + user);
            assertEquals(
                    exact.reason(user, owned, rounds + 1, slate[0]),
                    disturbed.reason(user, owned, rounds + 1, slate[0]));
            different += Arrays.equals(list(weights, owned), list(others, owned)) ? 0 : 1;
        }
        assertTrue(different > 0 || rounds > 5, "the disturbance moves no slate: the test proves nothing");
    }

    private static double[] disturbed(double[] inverse, long seed) {
        UniformRandomProvider luck = new Keys(seed, 2).stream(Purpose.PROBE, 0, 0);
        for (int place = 0; place < inverse.length; place++) {
            inverse[place] *= 1 + 1e-6 * (luck.nextDouble() - 0.5);
        }
        return inverse;
    }

    /** The machine's own LAPACK against Java. */
    @Test
    @Needs(Need.LAPACK)
    void slatesAreTheSameWithNativeCode() {
        Ledger ledger = ledger(5, 12);
        Shop shop = shop(USERS, ITEMS, false);
        Recommender byJava = EaseTrainer.of(2, new JavaInverter()).begin(shop).train(ledger, 12);
        Recommender byNative = EaseTrainer.of(2, NativeInverter.find().orElseThrow())
                .begin(shop)
                .train(ledger, 12);
        for (int user = 0; user < USERS; user++) {
            ItemSet owned = owned(ledger, user, 12);
            assertArrayEquals(byJava.recommend(user, owned, 13, 10), byNative.recommend(user, owned, 13, 10));
        }
    }

    private static ItemWeights weights(Ledger ledger, int rounds, double ridge, Inverter inverter) {
        YesNoMatrix users = YesNoMatrix.of(user -> owned(ledger, user, rounds), USERS, ITEMS);
        return new ItemWeights(new CommonBuyers(users, ridge), ridge, inverter, new Keys(1, 1));
    }

    /** The list that doubles alone would give. */
    private static int[] list(ItemWeights weights, ItemSet owned) {
        double[] scores = new double[ITEMS];
        weights.scores(owned, scores);
        for (int item : owned.toArray()) {
            scores[item] = 0;
        }
        int[] list = new int[10];
        return Arrays.copyOf(list, TopItems.select(scores, list));
    }

    private static Ledger ledger(long seed, int rounds) {
        return new Replication(
                        Scenarios.with(
                                "world.users",
                                USERS,
                                "world.items",
                                ITEMS,
                                "run.rounds",
                                rounds,
                                "run.warmup",
                                1,
                                "run.seed",
                                seed),
                        1)
                .twin()
                .ledger();
    }

    private static ItemSet owned(Ledger ledger, int user, int toRound) {
        ItemSet owned = new ItemSet();
        for (int visit = 0; visit < ledger.endVisit(toRound); visit++) {
            if (ledger.user(visit) == user && ledger.bought(visit) != Ledger.NOTHING) {
                owned.add(ledger.bought(visit));
            }
        }
        return owned;
    }
}
