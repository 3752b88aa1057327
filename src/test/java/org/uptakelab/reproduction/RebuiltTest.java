package org.uptakelab.reproduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Certainty;

class RebuiltTest {
    private static final List<Published> TABLE = List.of(row("a", false), row("b", true));

    private static Published row(String quantity, boolean needsLog) {
        Bilingual text = new Bilingual("text", "Text");
        return new Published(
                "panel",
                quantity,
                text,
                Published.Unit.NUMBER,
                2,
                OptionalDouble.of(1),
                Rule.of("within 0.1"),
                needsLog,
                Certainty.CHECKED,
                text);
    }

    private static Rebuilt rebuilt(boolean withLog, Found... found) {
        return Rebuilt.of("model", TABLE, Outcome.of(List.of(found)), withLog, Effort.QUICK);
    }

    @Test
    void standsInTheOrderOfTheTable() {
        Rebuilt both = rebuilt(true, Found.exact("b", 1.05), Found.exact("a", 1.2));
        assertEquals(
                List.of("a", "b"),
                both.quantities().stream()
                        .map(quantity -> quantity.found().quantity())
                        .toList());
        assertEquals(1, both.count(Rule.Verdict.YES));
        assertEquals(1, both.count(Rule.Verdict.NO));
        assertEquals(0, both.count(Rule.Verdict.NONE));
    }

    @Test
    void whatNeedsALogMayBeMissingWithoutOne() {
        assertEquals(List.of(TABLE.get(1)), rebuilt(false, Found.exact("a", 1)).missing());
        assertThrows(IllegalStateException.class, () -> rebuilt(true, Found.exact("a", 1)));
    }

    @Test
    void whatTheTableDoesNotKnowIsRefused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> rebuilt(false, Found.exact("a", 1), Found.exact("c", 1)));
        assertTrue(String.valueOf(refused.getMessage()).contains("[c]"), refused::toString);
    }

    @Test
    void whatIsFoundTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> Outcome.of(List.of(Found.exact("a", 1), Found.exact("a", 2))));
    }
}
