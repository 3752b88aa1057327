package org.uptakelab.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.UserError;

class PickTest {
    private static int number(Pick pick, double... caused) {
        return pick.of(Made.causing(caused), "caused_share").orElseThrow().number();
    }

    @Test
    void goesByTheOrderOfTheMeasure() {
        assertEquals(2, number(Pick.LOWEST, 0.2, 0.1, 0.3));
        assertEquals(1, number(Pick.MIDDLE, 0.2, 0.1, 0.3));
        assertEquals(3, number(Pick.HIGHEST, 0.2, 0.1, 0.3));
    }

    @Test
    void ofAnEvenNumberTheLowerMiddle() {
        assertEquals(4, number(Pick.MIDDLE, 0.4, 0.1, 0.3, 0.2));
    }

    @Test
    void equalOnesKeepTheirOrder() {
        assertEquals(1, number(Pick.LOWEST, 0.1, 0.1, 0.2));
    }

    @Test
    void theOrderMustBeAMeasure() {
        Pick.checkOrder("anyway_rate");
        assertThrows(UserError.class, () -> Pick.checkOrder("anyway"));
    }

    @Test
    void ofNothingNothingIsPicked() {
        assertTrue(Pick.MIDDLE.of(List.of(), "caused_share").isEmpty());
    }
}
