package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static Span span(String from, String to, boolean whole) {
        return new Span(new BigDecimal(from), new BigDecimal(to), whole);
    }

    @Test
    void valuesAreShortDecimals() {
        Span span = span("0.1", "1.0", false);
        assertEquals("0.1", span.at(0));
        assertEquals("0.55", span.at(0.5));
        assertEquals("0.4", span.at(1 / 3.0));
        assertEquals("0.21111", span.at(0.123456789));
        assertEquals("1", span.at(1));
        assertEquals("1235", span("0", "10000", false).at(0.123456789));
        assertEquals("0.0002469", span("0", "2e-3", false).at(0.123456789));
        assertEquals("5000", span("0", "1E4", false).at(0.5));
    }

    @Test
    void wholeNumbersHaveEqualPartsOfTheRange() {
        Span span = span("2", "5", true);
        List<String> values =
                IntStream.range(0, 400).mapToObj(i -> span.at((i + 0.5) / 400)).toList();
        for (String value : List.of("2", "3", "4", "5")) {
            assertEquals(100, values.stream().filter(value::equals).count(), value);
        }
        assertEquals("2", span.at(0));
        assertEquals("5", span.at(1));
    }

    @Test
    void aSpanMayFall() {
        assertEquals("0.75", span("1", "0", false).at(0.25));
        assertEquals(0.25, span("1", "0", false).place(0.75));
        assertEquals("4", span("5", "2", true).at(0.3));
    }

    @Test
    void thePlaceOfAValueIsWhereItStands() {
        assertEquals(0.5, span("0.1", "1.0", false).place(0.55), 1e-15);
        assertEquals(1, span("2", "5", true).place(5));
    }

    @Test
    void equalSpansAreEqualHoweverWritten() {
        assertEquals(span("0.1", "1", false), span("0.10", "1.0", false));
        assertEquals("{from: 0.1, to: 1000}", span("0.10", "1e3", false).written());
    }

    @Test
    void theEndsMustDifferAndBeWholeForWholeNumbers() {
        assertThrows(IllegalArgumentException.class, () -> span("1", "1.0", false));
        assertThrows(IllegalArgumentException.class, () -> span("1", "2.5", true));
    }
}
