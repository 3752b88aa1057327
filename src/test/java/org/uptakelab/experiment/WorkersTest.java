package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void everyPieceIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(1000);
        try (Workers workers = new Workers(3)) {
            workers.each(1000, done::incrementAndGet);
        }
        assertArrayEquals(
                IntStream.generate(() -> 1).limit(1000).toArray(),
                IntStream.range(0, 1000).map(done::get).toArray());
    }

    /** The last pieces take a second together, in which the thread that failed has long said so. */
    @Test
    void aFailureKeepsTheOtherThreadsFromGoingOn() {
        IllegalStateException failure = new IllegalStateException("first");
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(2)) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.each(1000, piece -> {
                        if (piece == 0) {
                            await(begun);
                            throw failure;
                        }
                        begun.countDown();
                        sleep();
                        done.incrementAndGet();
                    }));
            assertSame(failure, thrown);
        }
        assertTrue(done.get() < 900, done::toString);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
