package org.uptakelab.extension.innovation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Baselines;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.Training;

class LateTrainerTest {
    private static final int[] NO_SLATE = {};
    private static final Shop SHOP = new Shop(new Catalog(new double[] {1, 1, 1}), 2, false, new Keys(1, 1));

    /** Item 0 is bought in round 1, item 2 by both users in round 2. */
    private static Ledger ledger() {
        Ledger ledger = new Ledger(2, 4, 0);
        ledger.record(0, NO_SLATE, 0);
        ledger.endRound();
        ledger.record(0, NO_SLATE, 2);
        ledger.record(1, NO_SLATE, 2);
        ledger.endRound();
        return ledger;
    }

    private static int[] bestSellers(int lag, int toRound) {
        Training training = new LateTrainer(Baselines.popular(), lag).begin(SHOP);
        return training.train(ledger(), toRound).recommend(1, new ItemSet(), 3, 3);
    }

    @Test
    void theYoungestRoundsAreNotYetIn() {
        assertArrayEquals(new int[] {2, 0, 1}, bestSellers(0, 2));
        assertArrayEquals(new int[] {0, 1, 2}, bestSellers(1, 2));
        assertArrayEquals(new int[] {0, 1, 2}, bestSellers(7, 2));
    }

    @Test
    void theOwnPurchasesOfAUserAreKnownAtOnce() {
        Recommender late = new LateTrainer(Baselines.popular(), 1).begin(SHOP).train(ledger(), 2);
        assertArrayEquals(new int[] {0, 1}, late.recommend(1, ItemSet.of(2), 3, 3));
    }

    @Test
    void neverGoesBackAndEndsWithItsRun() {
        List<Integer> rounds = new ArrayList<>();
        boolean[] closed = {false};
        Trainer watched = shop -> new Training() {
            @Override
            public Recommender train(Ledger ledger, int toRound) {
                rounds.add(toRound);
                return (user, owned, round, wanted) -> NO_SLATE;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (Training training = new LateTrainer(watched, 3).begin(SHOP)) {
            for (int round = 0; round <= 6; round++) {
                training.train(ledger(), round);
            }
        }
        assertEquals(List.of(0, 0, 0, 0, 1, 2, 3), rounds);
        assertTrue(closed[0]);
    }
}
