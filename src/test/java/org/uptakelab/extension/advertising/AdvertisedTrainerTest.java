package org.uptakelab.extension.advertising;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Baselines;
import org.uptakelab.recommender.Reason;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.setting.Values;

class AdvertisedTrainerTest {
    private static final Keys KEYS = new Keys(1, 1);
    private static final int PRODUCT = Products.draw(5, 1, KEYS).get(0);

    /** Everybody is reached, with one product. */
    private static Recommender advertised(Trainer trainer, boolean repeats) {
        AdvertisingSpec spec =
                AdvertisingSpec.of(new Values(Map.of("advertising.reach", 1.0, "advertising.products", 1)));
        Shop shop = new Shop(new Catalog(new double[] {1, 1, 1, 1, 1}), 1, repeats, KEYS);
        Ledger ledger = new Ledger(1, 0, 0);
        ledger.endRound();
        return new AdvertisedTrainer(trainer, spec, ItemSet.of(PRODUCT), Knowledge.ofEverything())
                .begin(shop)
                .train(ledger, 1);
    }

    /** A trainer that always makes one slate. */
    private static Trainer always(int... slate) {
        return shop -> (ledger, toRound) -> (user, owned, round, wanted) -> slate;
    }

    private static int other(int step) {
        return (PRODUCT + step) % 5;
    }

    @Test
    void theRestMovesDownAndTheLastIsGone() {
        Recommender recommender = advertised(always(other(1), other(2), other(3)), false);
        int[] slate = {PRODUCT, other(1), other(2)};
        assertArrayEquals(slate, recommender.recommend(0, new ItemSet(), 2, 3));
        assertArrayEquals(
                new int[][] {slate}, recommender.recommendAll(new int[] {0}, new ItemSet[] {new ItemSet()}, 2, 3));
    }

    @Test
    void whatIsOnTheSlateAnywayMovesToItsTop() {
        assertArrayEquals(
                new int[] {PRODUCT, other(1), other(2)},
                advertised(always(other(1), PRODUCT, other(2)), false).recommend(0, new ItemSet(), 2, 3));
    }

    @Test
    void anEmptySlateHasRoom() {
        assertArrayEquals(
                new int[] {PRODUCT}, advertised(Baselines.none(), false).recommend(0, new ItemSet(), 2, 3));
        assertArrayEquals(new int[0], advertised(Baselines.none(), false).recommend(0, new ItemSet(), 2, 0));
    }

    @Test
    void whatIsOwnedIsNotShown() {
        int[] rest = {other(1), other(2)};
        assertArrayEquals(rest, advertised(always(rest), false).recommend(0, ItemSet.of(PRODUCT), 2, 2));
        assertArrayEquals(
                new int[] {PRODUCT, other(1)}, advertised(always(rest), true).recommend(0, ItemSet.of(PRODUCT), 2, 2));
    }

    @Test
    void anAdvertisementHasNoReason() {
        Recommender recommender = advertised(Baselines.popular(), false);
        assertEquals(Reason.NONE, recommender.reason(0, new ItemSet(), 2, PRODUCT));
    }
}
