package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {
    /** The published click counts of the small Open Bandit sample, with their Wilson intervals in percent. */
    @ParameterizedTest
    @CsvSource({"46, 0.46, 0.35, 0.61", "69, 0.69, 0.55, 0.87"})
    void hasTheIntervalOfWilson(int clicks, double rate, double low, double high) {
        Rate clicked = new Rate("", "", 0, clicks, 10_000);
        assertEquals(rate, 100 * clicked.value(), 0.005);
        assertEquals(low, 100 * clicked.low(), 0.005);
        assertEquals(high, 100 * clicked.high(), 0.005);
    }

    @Test
    void nothingSeenIsNotNothing() {
        Rate never = new Rate("", "", 0, 0, 100);
        assertEquals(0, never.value());
        assertTrue(never.high() > 0.03 && never.high() < 0.05, () -> "upper end " + never.high());
    }

    @Test
    void addsUp() {
        Rate sum = new Rate("men", "bts", 1, 2, 10).plus(new Rate("men", "bts", 2, 3, 20), 0);
        assertEquals(new Rate("men", "bts", 0, 5, 30), sum);
    }
}
