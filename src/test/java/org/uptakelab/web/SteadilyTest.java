package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SteadilyTest {
    @Test
    void aClockGoesOnAfterAFailureThatIsToldOnce() throws Exception {
        List<String> trouble = new ArrayList<>();
        CountDownLatch thrice = new CountDownLatch(3);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            Runnable failing = () -> {
                thrice.countDown();
                throw new IllegalStateException();
            };
            clock.scheduleAtFixedRate(new Steadily("looking", failing, trouble::add), 0, 1, TimeUnit.MILLISECONDS);
            assertTrue(thrice.await(10, TimeUnit.SECONDS));
        } finally {
            clock.shutdownNow();
            assertTrue(clock.awaitTermination(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of("uptake: looking failed: IllegalStateException. It goes on. Please report it."), trouble);
    }
}
