package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void itsSettingsAreAllowedAndItEnds() {
        assertDoesNotThrow(() -> new WarmUp().run());
    }
}
