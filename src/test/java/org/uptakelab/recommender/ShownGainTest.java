package org.uptakelab.recommender;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;

class ShownGainTest {
    private static final double PRIOR = ShownGain.PRIOR;

    /**
     * At the top 2 of 4 showings are bought, below 1 of 4. Item 0 is shown twice at the top and once below, so 2 · 1/2 + 1/4 = 1.25
     * purchases were to be expected, and 2 were made. And so on.
     */
    @Test
    void holdsPurchasesAgainstThoseThatThePlacesLeadToExpect() {
        Ledger ledger = new Ledger(4, 0, 0);
        ledger.record(0, new int[] {0, 1}, 0);
        ledger.record(1, new int[] {0, 2}, 0);
        ledger.endRound();
        ledger.record(2, new int[] {1, 0}, Ledger.NOTHING);
        ledger.record(3, new int[] {2, 1}, 1);
        ledger.endRound();
        double[] expected = {
            (2 + PRIOR) / (2 * 0.5 + 0.25 + PRIOR),
            (1 + PRIOR) / (0.5 + 2 * 0.25 + PRIOR),
            PRIOR / (0.5 + 0.25 + PRIOR),
            1
        };
        assertArrayEquals(expected, new ShownGain(4).upTo(ledger, 2), 1e-12);
        ShownGain inSteps = new ShownGain(4);
        inSteps.upTo(ledger, 1);
        assertArrayEquals(expected, inSteps.upTo(ledger, 2), 1e-12);
    }

    /** Purchases of something else, or at visits without the item on the slate, say nothing of showing it. */
    @Test
    void countsOnlyPurchasesOfWhatWasShown() {
        Ledger ledger = new Ledger(2, 0, 0);
        ledger.record(0, new int[] {0}, 1);
        ledger.record(1, new int[0], 0);
        ledger.endRound();
        assertArrayEquals(new double[] {1, 1}, new ShownGain(2).upTo(ledger, 1), 0);
    }

    /** Over all items purchases add up to what was expected: the shop gains nothing by counting. */
    @Test
    void expectationsAddUpToThePurchases() {
        Ledger ledger = new Ledger(3, 0, 0);
        for (int visit = 0; visit < 60; visit++) {
            int[] slate = {visit % 5, 5 + visit % 3, 8 + visit % 2};
            ledger.record(visit % 3, slate, visit % 7 == 0 ? slate[visit % 3] : Ledger.NOTHING);
        }
        ledger.endRound();
        double[] gains = new ShownGain(10).upTo(ledger, 1);
        double expected = 0;
        int bought = 0;
        for (int item = 0; item < gains.length; item++) {
            int purchases = 0;
            for (int visit = 0; visit < ledger.visits(); visit++) {
                purchases += ledger.bought(visit) == item ? 1 : 0;
            }
            bought += purchases;
            expected += (purchases + PRIOR) / gains[item] - PRIOR;
        }
        assertTrue(bought > 5);
        assertEquals(bought, expected, 1e-9);
    }
}
