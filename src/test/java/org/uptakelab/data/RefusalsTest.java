package org.uptakelab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void namesTheMostFrequentReasonAndItsFirstLine() {
        Refusals refusals = new Refusals();
        refusals.add(Refusal.NO_USER, 2);
        refusals.add(Refusal.NO_DAYS, 3);
        refusals.add(Refusal.NO_DAYS, 5);
        assertEquals("all 3 rows were refused, 2 of them: days not above 0 (first in line 3).", refusals.why());
        assertEquals(
                Map.of(
                        Refusal.NO_USER, new ReadReport.Refused(1, List.of(2L)),
                        Refusal.NO_DAYS, new ReadReport.Refused(2, List.of(3L, 5L))),
                refusals.byReason());
    }

    @Test
    void oneReasonIsThatOfAll() {
        Refusals refusals = new Refusals();
        refusals.add(Refusal.NO_USER, 2);
        assertEquals("its only row was refused: no user (in line 2).", refusals.why());
        refusals.add(Refusal.NO_USER, 4);
        assertEquals("all 2 rows were refused: no user (first in line 2).", refusals.why());
    }
}
