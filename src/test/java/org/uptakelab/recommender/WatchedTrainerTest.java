package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.setting.UserError;

class WatchedTrainerTest {
    private static final Shop SHOP = new Shop(new Catalog(new double[] {1, 2, 3, 4}), 2, false, new Keys(1, 1));
    private static final ItemSet[] OWNED = {new ItemSet(), ItemSet.of(2)};

    private static Recommender watched(Recommender recommender) {
        Trainer trainer = shop -> (ledger, toRound) -> recommender;
        return new WatchedTrainer("mine", trainer).begin(SHOP).train(new Ledger(2, 0, 0), 0);
    }

    private static String complaint(Recommender recommender) {
        UserError error =
                assertThrows(UserError.class, () -> watched(recommender).recommendAll(new int[] {0, 1}, OWNED, 7, 2));
        return error.messages().get(0);
    }

    @Test
    void goodSlatesPassUnchanged() {
        Recommender good = (user, owned, round, slateSize) -> new int[] {3, user};
        assertArrayEquals(new int[][] {{3, 0}, {3, 1}}, watched(good).recommendAll(new int[] {0, 1}, OWNED, 7, 2));
        assertArrayEquals(new int[] {3, 1}, watched(good).recommend(1, OWNED[1], 7, 2));
    }

    @Test
    void badSlatesNameRecommenderUserAndRound() {
        assertEquals(
                "The slate that the recommender mine made for user 1 in round 7 holds item 2 at rank 1, which user 1 owns"
                        + " already. Maybe leave out what a visitor owns, or set shopper.repeatPurchases to true.",
                complaint((user, owned, round, slateSize) -> new int[] {2}));
        assertThrows(
                UserError.class,
                () -> watched((user, owned, round, slateSize) -> new int[] {9}).recommend(0, OWNED[0], 7, 2));
    }

    @Test
    void everyVisitorMustGetASlate() {
        Recommender lazy = new Recommender() {
            @Override
            public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
                return new int[0];
            }

            @Override
            public int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
                return new int[1][0];
            }
        };
        assertTrue(complaint(lazy).contains("made 1 for 2 visitors in round 7"));
    }

    @Test
    void failuresSayWhereTheyHappened() {
        String said = complaint((user, owned, round, slateSize) -> {
            throw new IllegalStateException("no more ideas");
        });
        assertTrue(said.contains("mine failed while it made 2 slates of round 7"), said);
        assertTrue(
                said.contains("IllegalStateException: no more ideas (") && said.contains("WatchedTrainerTest"), said);

        Trainer failing = shop -> {
            throw new NoClassDefFoundError("org/nd4j/INDArray");
        };
        UserError begun = assertThrows(UserError.class, () -> new WatchedTrainer("mine", failing).begin(SHOP));
        assertTrue(begun.toString().contains("NoClassDefFoundError: org/nd4j/INDArray"), begun.toString());
    }

    @Test
    @SuppressWarnings("NullAway") // What others compile without NullAway.
    void nullIsRefused() {
        assertTrue(complaint((user, owned, round, slateSize) -> null).contains("is null"));
        Trainer nothing = shop -> null;
        UserError error = assertThrows(UserError.class, () -> new WatchedTrainer("mine", nothing).begin(SHOP));
        assertTrue(error.toString().contains("gave null while it began"), error.toString());
    }

    @Test
    void closingGoesThrough() {
        boolean[] closed = {false};
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
        new WatchedTrainer("mine", shop -> training).begin(SHOP).close();
        assertTrue(closed[0]);
    }
}
