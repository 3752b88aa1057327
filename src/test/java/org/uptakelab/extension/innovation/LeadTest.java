package org.uptakelab.extension.innovation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.RunSpec;

class LeadTest {
    private static final Catalog PRICES = new Catalog(new double[] {10, 20, 40});
    /** One round of warm-up, then four: thirds of two rounds that overlap by none. */
    private static final RunSpec RUN = new RunSpec(5, 1, 1, 1);

    /** One visit a round, at which an item is bought or nothing. */
    private static Ledger sales(int... items) {
        Ledger ledger = new Ledger(1, items.length, 0);
        for (int item : items) {
            ledger.record(0, new int[0], item);
            ledger.endRound();
        }
        return ledger;
    }

    @Test
    void isTheDifferenceAsAShareOfTheRivals() {
        // After the warm-up four purchases against three, and takings of 40 + 20 + 10 + 10 = 80 against 20 + 10 + 20 =
        // 50.
        int none = Ledger.NOTHING;
        Lead lead = new Lead(PRICES, RUN, sales(2, 2, 1, 0, 0), sales(2, 1, none, 0, 1));
        assertEquals(new Ratio(1, 3), lead.overall());
        assertEquals(new Ratio(1, 1), lead.early());
        assertEquals(new Ratio(0, 2), lead.late());
        assertEquals(new Ratio(30, 50), lead.ofTakings());
    }

    @Test
    void hasNoThirdsInTwoRounds() {
        Lead lead = new Lead(PRICES, new RunSpec(3, 1, 1, 1), sales(0, 1, 2), sales(0, 1, 2));
        assertEquals(new Ratio(0, 2), lead.overall());
        assertFalse(lead.early().isDefined());
        assertFalse(lead.late().isDefined());
        assertEquals(new Ratio(0, 1), new Lead(PRICES, new RunSpec(3, 0, 1, 1), sales(0, 1, 2), sales(0, 1, 2)).late());
    }

    @Test
    void isUndefinedAgainstARivalWhoSellsNothing() {
        Ledger nothing = sales(2, Ledger.NOTHING, Ledger.NOTHING, Ledger.NOTHING, Ledger.NOTHING);
        assertFalse(
                new Lead(PRICES, RUN, sales(0, 0, 0, 0, 0), nothing).overall().isDefined());
    }
}
