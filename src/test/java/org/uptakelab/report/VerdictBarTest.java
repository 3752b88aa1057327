package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.claim.Outcome;

class VerdictBarTest {
    @Test
    void countsOutcomes() {
        assertEquals(new VerdictBar(2, 1, 0), VerdictBar.of(List.of(Outcome.HOLDS, Outcome.OPEN, Outcome.HOLDS)));
    }

    @Test
    void partsAreSharesOfTheWidthAndEmptyOnesAreLeftOut() {
        assertEquals(
                List.of(Map.of("look", "holds", "share", "75.0000"), Map.of("look", "fails", "share", "25.0000")),
                new VerdictBar(3, 0, 1).parts());
    }

    @Test
    void isToldInWords() {
        Words german = new Words(Locale.GERMAN);
        assertEquals(
                "Gilt: 1.200, offen: 0, scheitert: 3.", new VerdictBar(1200, 0, 3).words(german, new Numbers(german)));
    }
}
