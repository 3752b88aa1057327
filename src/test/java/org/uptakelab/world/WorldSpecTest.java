package org.uptakelab.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.Scenarios;

class WorldSpecTest {
    @Test
    void defaultsAreThoseOfTheModel() {
        assertEquals(new WorldSpec(2000, 500, 8, 8, 0.5, 0.8, 0.5), Scenarios.world());
    }

    @ParameterizedTest
    @CsvSource({"users", "items", "factors", "segments"})
    void sizesAreAtLeastOne(String name) {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.world("world." + name, 0));
        Scenarios.world("world." + name, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "cohesion, -0.01",
        "cohesion, 1.01",
        "zipf, -0.1",
        "appealAwareness, -1.1",
        "appealAwareness, 1.1",
        "cohesion, NaN",
        "zipf, Infinity"
    })
    void realsOutOfRangeAreRefused(String name, double value) {
        assertThrows(IllegalArgumentException.class, () -> Scenarios.world("world." + name, value));
    }
}
