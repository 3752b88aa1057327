package org.uptakelab.report.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExampleClassTest {
    private final ExampleClass printed = ExampleClass.PRINTED;

    @Test
    void theSharesAreThoseOfTheAnswerSheet() {
        assertEquals(0.396, printed.shown(), 0.0005);
        assertEquals(0.25, printed.foreseen());
        assertEquals(0.125, printed.random());
        assertEquals(7 / 48.0, printed.caused(), 1e-12);
    }

    /** The answers say that the interval includes zero; 18.5 points were worked out by hand. */
    @Test
    void oneClassCannotTell() {
        assertEquals(0.185, printed.halfWidth(), 0.0005);
        assertTrue(printed.caused() > 0 && printed.caused() < printed.halfWidth());
    }
}
