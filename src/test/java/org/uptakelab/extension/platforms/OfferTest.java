package org.uptakelab.extension.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.shopper.ShopperSpec;

class OfferTest {
    private Offer offer(double decay, double outside) {
        ShopperSpec shopper = Scenarios.shopper("shopper.positionDecay", decay, "shopper.outside", outside);
        return new Offer(shopper);
    }

    @Test
    void isTheExpectedGainOfALogitChoice() {
        assertEquals(0, offer(0, 0).worth(item -> 0, new int[0], new ItemSet()));
        assertEquals(Math.log(3), offer(0, 0).worth(item -> 0, new int[] {1, 3}, new ItemSet()), 1e-12);
        assertEquals(
                Math.log(1 + 2 * Math.exp(-2)), offer(0, 2).worth(item -> 0, new int[] {1, 3}, new ItemSet()), 1e-12);
    }

    @Test
    void aLowerRankAddsLess() {
        assertEquals(Math.log(1 + 1 + 0.5), offer(1, 0).worth(item -> 0, new int[] {1, 3}, new ItemSet()), 1e-12);
    }

    @Test
    void whatIsOwnedTakesItsPlaceForNothing() {
        assertEquals(Math.log(1 + 0.5), offer(1, 0).worth(item -> 0, new int[] {1, 3}, ItemSet.of(1)), 1e-12);
    }
}
