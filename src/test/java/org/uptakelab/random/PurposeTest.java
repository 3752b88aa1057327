package org.uptakelab.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurposeTest {
    @Test
    void noTwoPurposesShareTheirLuck() {
        assertEquals(
                Purpose.values().length,
                Arrays.stream(Purpose.values())
                        .mapToLong(Purpose::code)
                        .distinct()
                        .count());
    }

    /** Codes are part of every result: a purpose may be added at the end, none may move. */
    @Test
    void codesStayWhatTheyAre() {
        assertEquals(1, Purpose.CENTRE.code());
        assertEquals(9, Purpose.VISIT.code());
        assertEquals(14, Purpose.CHOICE.code());
        assertEquals(17, Purpose.PAIRS.code());
        // Up to here they were given in order; later ones come in blocks, one for each part of the lab.
        for (Purpose purpose : Purpose.values()) {
            if (purpose.ordinal() <= Purpose.TRAJECTORY.ordinal()) {
                assertEquals(purpose.ordinal() + 1L, purpose.code(), purpose.name());
            }
        }
    }
}
