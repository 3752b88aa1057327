package org.uptakelab.extension.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.Values;

class PlatformsSpecTest {
    private static PlatformsSpec of(Map<String, Object> values) {
        return PlatformsSpec.of(new Values(values));
    }

    @Test
    void aHeadStartGoesFromAnEvenShareToAll() {
        assertEquals(1, of(Map.of()).firstShare());
        assertEquals(0.25, of(Map.of("platforms.count", 4)).firstShare());
        assertEquals(
                0.625,
                of(Map.of("platforms.count", 4, "platforms.headStart", 0.5)).firstShare());
        assertEquals(
                1, of(Map.of("platforms.count", 4, "platforms.headStart", 1.0)).firstShare());
    }

    @Test
    void refusesWhatIsOutOfRange() {
        String message = Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, () -> of(Map.of("platforms.count", 17)))
                        .getMessage());
        assertTrue(message.contains("platforms.count"), message);
        assertThrows(IllegalArgumentException.class, () -> of(Map.of("platforms.commons", "some")));
    }
}
