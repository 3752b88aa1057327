package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger worked = new AtomicInteger();
    private final Recent<Integer> recent = new Recent<>(500, clock::get);

    private int get(long revision) {
        return recent.get(revision, worked::incrementAndGet);
    }

    @Test
    void worksOnceForAllWhoAskAtTheSameRevision() {
        for (int asked = 0; asked < 100; asked++) {
            assertEquals(1, get(7));
        }
        assertEquals(2, get(8));
    }

    @Test
    void worksAgainWhenItIsOldOrForgotten() {
        get(7);
        clock.addAndGet(499_999_999L);
        assertEquals(1, get(7));
        clock.addAndGet(1);
        assertEquals(2, get(7));
        recent.forget();
        assertEquals(3, get(7));
    }

    @Test
    void remembersNoFailure() {
        assertThrows(
                IllegalStateException.class,
                () -> recent.get(7, () -> {
                    throw new IllegalStateException();
                }));
        assertEquals(1, get(7));
    }
}
