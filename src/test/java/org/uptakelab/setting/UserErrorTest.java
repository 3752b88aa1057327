package org.uptakelab.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class UserErrorTest {
    @Test
    void keepsEveryMessageInOrder() {
        UserError error = new UserError(List.of("b is wrong.", "a is wrong."));
        assertEquals(List.of("b is wrong.", "a is wrong."), error.messages());
        assertEquals("b is wrong." + System.lineSeparator() + "a is wrong.", error.getMessage());
    }

    @Test
    void keepsItsCauseForDebugging() {
        Exception cause = new Exception("disk");
        assertSame(cause, new UserError("out cannot be written.", cause).getCause());
    }

    @Test
    void refusesToSayNothing() {
        assertThrows(IllegalArgumentException.class, () -> new UserError(List.of()));
    }
}
