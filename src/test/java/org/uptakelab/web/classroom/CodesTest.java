package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.uptakelab.web.Refused;

class CodesTest {
    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    private final Codes codes = new Codes(clock::get);

    private int tried(int most) {
        int tried = 0;
        try {
            for (; tried < most; tried++) {
                codes.attempt("fox 1");
            }
        } catch (Refused refused) {
            assertEquals("code-locked", refused.key());
        }
        return tried;
    }

    @Test
    void aLessonIsTooShortToTryThemAll() {
        int tried = 0;
        for (int minute = 0; minute < 45; minute++) {
            tried += tried(100);
            clock.addAndGet(MINUTE);
        }
        assertEquals(9, tried);
    }

    @Test
    void theRightCodeBeginsAnew() {
        for (int lost = 0; lost < 10; lost++) {
            assertEquals(4, tried(4));
            codes.right("fox 1");
        }
    }

    @Test
    void nobodyWaitsForAnother() {
        tried(5);
        codes.attempt("fox 2");
        assertThrows(Refused.class, () -> codes.attempt("fox 1"));
        codes.forget();
        codes.attempt("fox 1");
    }
}
