package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.ledger.ItemSet;

class ArmRunTest {
    private static final ArmRun RUN = HandMadeRun.measured();

    @Test
    void countsEveryRoundTheWarmupIncluded() {
        assertEquals(
                List.of(
                        new RoundCounts(1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0),
                        new RoundCounts(2, 4, 7, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1),
                        new RoundCounts(3, 3, 3, 3, 1, 2, 0, 0, 0, 0, 2, 1, 0)),
                RUN.rounds());
    }

    @Test
    void totalsLeaveTheWarmupOut() {
        assertEquals(new RoundCounts(0, 7, 10, 6, 4, 5, 3, 1, 1, 1, 3, 2, 1), RUN.totals());
        assertEquals(1, RUN.firstVisit());
    }

    @Test
    void salesLeaveTheWarmupOutMostBoughtFirst() {
        assertArrayEquals(new int[] {2, 2, 1, 1, 0}, RUN.sales());
        assertArrayEquals(new int[] {1, 1, 1, 0, 0}, RUN.twinSales());
    }

    @Test
    void purchasedSetsLeaveTheWarmupOut() {
        ItemSet[] sets = RUN.purchasedSets();
        assertEquals("[0, 1]", sets[0].toString());
        assertEquals("[1, 2]", sets[1].toString());
        assertEquals("[0, 3]", sets[2].toString());
        assertEquals("[]", sets[3].toString());
    }
}
