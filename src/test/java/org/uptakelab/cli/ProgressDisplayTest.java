package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void tellsEveryQuarterOnce() {
        run(ProgressMode.always, 1);
        assertEquals("""
                worlds: 30 %, 3 of 10, about 7 s left
                worlds: 50 %, 5 of 10, about 5 s left
                worlds: 80 %, 8 of 10, about 2 s left
                worlds: 100 %, 10 of 10, about 0 s left
                """, lines());
    }

    @Test
    void shortWorkIsSilentUnlessAskedFor() {
        run(ProgressMode.auto, 0.1);
        assertEquals("", lines());
    }

    @Test
    void longWorkTells() {
        run(ProgressMode.auto, 1);
        assertEquals(4, lines().lines().count());
    }

    /** A single long replication must show that it lives. */
    @Test
    void halfAMinuteOfSilenceIsBroken() {
        try (ProgressDisplay display = display(ProgressMode.auto)) {
            for (int unit = 1; unit <= 24; unit++) {
                clock.addAndGet(10_000_000_000L);
                display.done(unit, 100, "rounds");
            }
        }
        assertEquals(8, lines().lines().count());
        assertTrue(lines().startsWith("rounds: 3 %, 3 of 100, about 16 min left"), lines());
    }

    /** What an earlier run did took none of this run's time: seven points in 70 s, so 20 more in 200 s. */
    @Test
    void whatWasDoneEarlierSaysNothingOfTheTimeLeft() {
        try (ProgressDisplay display = display(ProgressMode.always)) {
            display.done(973.001, 1000, 973, "points");
            clock.addAndGet(70_000_000_000L);
            display.done(980.004, 1000, 973, "points");
        }
        assertEquals("points: 98 %, 980 of 1000, about 3 min left\n", lines());
    }

    @Test
    void longTimesAreToldInHours() {
        try (ProgressDisplay display = display(ProgressMode.always)) {
            clock.addAndGet(3_600_000_000_000L);
            display.done(1.5, 6, 0, "points");
        }
        assertEquals("points: 25 %, 1 of 6, about 3 h 0 min left\n", lines());
    }

    @Test
    void neverMeansNever() {
        run(ProgressMode.never, 100);
        assertEquals("", lines());
    }

    @Test
    void aReportThatWasOvertakenIsIgnored() {
        try (ProgressDisplay display = display(ProgressMode.always)) {
            display.done(4, 4, "worlds");
            display.done(3, 4, "worlds");
        }
        assertEquals("worlds: 100 %, 4 of 4, about 0 s left\n", lines());
    }

    private void run(ProgressMode mode, double secondsEach) {
        try (ProgressDisplay display = display(mode)) {
            for (int unit = 1; unit <= 10; unit++) {
                clock.addAndGet((long) (secondsEach * 1e9));
                display.done(unit, 10, "worlds");
            }
        }
    }

    private ProgressDisplay display(ProgressMode mode) {
        return new ProgressDisplay(mode, false, new PrintWriter(err), clock::get);
    }

    private String lines() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }
}
