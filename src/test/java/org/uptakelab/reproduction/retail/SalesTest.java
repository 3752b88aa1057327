package org.uptakelab.reproduction.retail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class SalesTest {
    /** Users 0 and 1 buy item 0 before the experiment; in it user 0 buys 0 and 1, user 1 buys 0, user 2 nothing. */
    private static Sales sales() {
        Ledger ledger = new Ledger(3, 6, 0);
        ledger.record(0, new int[0], 0);
        ledger.record(1, new int[0], 0);
        ledger.endRound();
        ledger.record(0, new int[0], 0);
        ledger.record(1, new int[0], 0);
        ledger.record(2, new int[0], Ledger.NOTHING);
        ledger.endRound();
        ledger.record(0, new int[0], 1);
        ledger.endRound();
        return Sales.of(ledger, 2, 4);
    }

    private static double gini(Sales sales, int kept) {
        return sales.gini(kept, 50, new Keys(1, 1).stream(Purpose.RETAIL_CUT, 0, 0));
    }

    @Test
    void countsTheExperimentAlone() {
        assertEquals(3, sales().size());
        assertEquals(2, sales().people());
    }

    @Test
    void allEventsGiveTheGiniOfAll() {
        // Four items sold 2, 1, 0, 0 times: effective catalogue 2 · (1 · 2/3 + 2 · 1/3) − 1 = 5/3, so 1 − 5/12.
        assertEquals(1 - 5.0 / 12, gini(sales(), 3), 1e-12);
    }

    @Test
    void aSingleEventIsAsConcentratedAsCanBe() {
        assertEquals(0.75, gini(sales(), 1), 1e-12);
    }

    @Test
    void drawsFromTheEventsThatThereAre() {
        // Two of three events: the same item with chance 1/3 (Gini 3/4), else two items (1/2); 50 draws, sd of the mean
        // 0.017, 6 sd.
        assertEquals(7.0 / 12, gini(sales(), 2), 0.1);
    }

    @Test
    void withinAPersonEachCountsOnce() {
        // User 0 bought two items, 1 − 2/4; user 1 one item, 1 − 1/4.
        assertEquals((0.5 + 0.75) / 2, sales().individualGini(), 1e-12);
    }
}
