package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong(5);
    private final RateLimit limit = new RateLimit(10, 2, clock::get);

    private long taken(String key, int tries) {
        return IntStream.range(0, tries).filter(count -> limit.tryTake(key)).count();
    }

    @Test
    void givesAFullBucketAndThenWhatComesBack() {
        assertEquals(10, taken("one", 50));
        clock.addAndGet(3 * SECOND);
        assertEquals(6, taken("one", 50));
        clock.addAndGet(1000 * SECOND);
        assertEquals(10, taken("one", 50));
    }

    @Test
    void nobodyPaysForAnother() {
        assertEquals(10, taken("one", 50));
        assertEquals(10, taken("other", 50));
    }

    @Test
    void refusesInWordsAndForgets() {
        taken("one", 10);
        assertEquals(429, assertThrows(Refused.class, () -> limit.take("one")).status());
        limit.forget();
        assertTrue(limit.tryTake("one"));
    }

    @Test
    void forgetsWhoseBucketIsFullAgain() {
        for (int key = 0; key < 100; key++) {
            limit.tryTake("key" + key);
        }
        assertEquals(100, limit.keys());
        clock.addAndGet(SECOND);
        for (int asked = 0; asked < 20; asked++) {
            limit.tryTake("one");
        }
        assertEquals(1, limit.keys());
    }

    @Test
    void remembersOnlySoManyKeys() {
        taken("first", 10);
        assertFalse(limit.tryTake("first"));
        for (int key = 0; key < 5000; key++) {
            limit.tryTake("key" + key);
        }
        assertTrue(limit.tryTake("first"), "the oldest key should have been forgotten");
    }
}
