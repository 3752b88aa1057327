package org.uptakelab.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.Ledger;

class TraceTest {
    @Test
    void keepsEveryVisitHoweverManyCome() {
        Trace trace = new Trace(0);
        for (int visit = 0; visit < 100; visit++) {
            trace.record(visit - 1, visit / 4.0, visit % 3 == 0);
        }
        assertEquals(100, trace.visits());
        assertEquals(Ledger.NOTHING, trace.withoutSlate(0));
        assertEquals(98, trace.withoutSlate(99));
        assertEquals(24.75, trace.surplus(99));
        assertTrue(trace.examined(99));
        assertFalse(trace.examined(98));
    }

    @Test
    void theBeginningGrowsOnItsOwn() {
        Trace trace = new Trace(2);
        trace.record(4, 1, true);
        trace.record(5, 2, true);
        Trace beginning = trace.beginning(1, 0);
        beginning.record(6, 3, false);
        assertEquals(2, beginning.visits());
        assertEquals(4, beginning.withoutSlate(0));
        assertEquals(6, beginning.withoutSlate(1));
        assertEquals(5, trace.withoutSlate(1));
    }
}
