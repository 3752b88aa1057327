package org.uptakelab.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, HOLDS",
        "0, 1, 0, FAILS",
        "9, 1, 0, HOLDS",
        "9, 0, 1, HOLDS",
        "1, 9, 0, FAILS",
        "0, 9, 1, FAILS",
        "8, 2, 0, DEPENDS",
        "2, 8, 0, DEPENDS",
        "2, 2, 6, DEPENDS",
        // One more point that holds, or that fails, and it would be another verdict.
        "8, 1, 1, OPEN",
        "1, 8, 1, OPEN",
        "0, 0, 5, OPEN",
        "0, 0, 0, OPEN",
        "36, 4, 0, HOLDS",
        "35, 5, 0, DEPENDS",
    })
    void followsFromTheCounts(int holds, int fails, int open, Verdict.Kind kind) {
        assertEquals(kind, Verdict.kind(holds, fails, open));
        assertEquals(
                holds + fails + open,
                new Verdict(kind, holds, fails, open, holds + fails + open, Optional.empty()).points());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "10, 9", "11, 10", "12, 11", "20, 18", "48, 44"})
    void nineOfTenAreNeeded(int points, int needed) {
        Verdict verdict = new Verdict(Verdict.Kind.OPEN, 0, 0, points, points, Optional.empty());
        assertEquals(needed, verdict.needed());
        assertEquals(points == 0 ? Verdict.Kind.OPEN : Verdict.Kind.HOLDS, verdict.withOpen(points, 0));
        if (points > 0) {
            assertEquals(Verdict.Kind.HOLDS, Verdict.kind(needed, points - needed, 0));
            assertNotEquals(Verdict.Kind.HOLDS, Verdict.kind(needed - 1, points - needed + 1, 0));
        }
    }

    @Test
    void openResultsAreDecidedAllOrNot() {
        Verdict verdict = new Verdict(Verdict.Kind.OPEN, 1, 8, 3, 12, Optional.empty());
        assertEquals(Verdict.Kind.FAILS, verdict.withOpen(0, 3));
        assertEquals(Verdict.Kind.DEPENDS, verdict.withOpen(1, 2));
        assertThrows(IllegalArgumentException.class, () -> verdict.withOpen(1, 1));
    }
}
