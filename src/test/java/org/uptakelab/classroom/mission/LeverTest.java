package org.uptakelab.classroom.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.UserError;

class LeverTest {
    private static final Lever REAL = new Lever("shopper.attention", Lever.REAL, 0.0, 1.0, 0.05, null, 0.3);
    private static final Lever WHOLE = new Lever("shopper.search", Lever.INTEGER, 1.0, 20.0, 1.0, null, 5);
    private static final Lever WORD =
            new Lever("recommender.name", Lever.WORD, null, null, null, List.of("random", "oracle"), "random");

    @Test
    void aValueIsPutExactlyOnTheScale() {
        assertEquals(0.15, REAL.value(3 * 0.05));
        assertEquals(1.0, REAL.value(1));
        assertEquals(7, WHOLE.value(7.0));
        assertEquals("oracle", WORD.value("oracle"));
        assertEquals(21, REAL.values());
        assertEquals(20, WHOLE.values());
    }

    @Test
    void whatIsNotOnTheScaleIsRefused() {
        for (Object value : List.of(0.17, -0.05, 1.05, "much", Double.NaN, Double.POSITIVE_INFINITY, 1e300)) {
            assertThrows(UserError.class, () -> REAL.value(value), String.valueOf(value));
        }
        assertThrows(UserError.class, () -> WHOLE.value(1.5));
        assertThrows(UserError.class, () -> WORD.value(1));
        UserError error = assertThrows(UserError.class, () -> WORD.value("x".repeat(1000)));
        assertTrue(String.valueOf(error.getMessage()).length() < 200);
    }

    @Test
    void aSpreadReachesBothEnds() {
        assertEquals(List.of(0, 2, 5, 8, 11, 14, 17, 20), REAL.spread(8));
        assertEquals(List.of(0, 1), WORD.spread(8));
        assertEquals(20, WHOLE.spread(30).size());
    }
}
