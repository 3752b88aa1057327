package org.uptakelab.shopper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;

class ShopperSpecTest {
    @Test
    void defaultsAreThoseOfTheModel() {
        assertEquals(new ShopperSpec(0.5, 1, 0.5, 0, 2, 5, 1, 0.5, 0.5, 0, false), Scenarios.shopper());
    }

    @ParameterizedTest
    @CsvSource({
        "visitRate, -0.1",
        "visitRate, 1.1",
        "attention, -0.1",
        "attention, 1.1",
        "positionDecay, -0.1",
        "salience, -0.1",
        "taste, NaN",
        "appeal, Infinity",
        "priceSensitivity, -Infinity",
        "outside, NaN",
        "tilt, Infinity"
    })
    void realsOutOfRangeAreRefused(String name, double value) {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.shopper("shopper." + name, value));
    }

    @Test
    void searchIsNeverNegative() {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.shopper("shopper.search", -1));
        assertEquals(0, Scenarios.shopper("shopper.search", 0).search());
    }
}
