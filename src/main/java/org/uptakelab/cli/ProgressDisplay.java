package org.uptakelab.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.ProgressListener;

/**
 * Shows progress to people: a bar with the time left on a terminal, otherwise a plain line at every quarter and whenever half a
 * minute has passed without one.
 */
final class ProgressDisplay implements ProgressListener, AutoCloseable {
    private static final long LONG_WORK_SECONDS = 3;
    private static final double LONGEST_SILENCE_SECONDS = 30;
    private static final double NANOS = 1e9;
    private static final int SECONDS_IN_WORDS = 120;
    private static final int MINUTES_IN_WORDS = 120;
    private static final int SIXTY = 60;

    /** Steps of the bar in a unit of work. */
    private static final int STEPS = 1000;

    private final ProgressMode mode;
    private final boolean watched;
    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private final long start;
    private @Nullable ProgressBar bar;
    private long quarters;
    private double told;
    private double most;

    /**
     * A display.
     *
     * @param mode when to show progress
     * @param watched whether a person watches on a terminal
     * @param err where plain lines go
     * @param nanoTime the clock, in nanoseconds
     */
    ProgressDisplay(ProgressMode mode, boolean watched, PrintWriter err, LongSupplier nanoTime) {
        this.mode = mode;
        this.watched = watched;
        this.err = err;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public void done(long doneUnits, long totalUnits, String what) {
        done(doneUnits, totalUnits, 0, what);
    }

    @Override
    public synchronized void done(double doneUnits, long totalUnits, long earlierUnits, String what) {
        // Several threads report; a call that was overtaken by another is of no interest.
        if (mode == ProgressMode.never || doneUnits <= Math.max(most, earlierUnits)) {
            return;
        }
        most = doneUnits;
        if (watched) {
            showBar(doneUnits, totalUnits, earlierUnits, what);
        } else {
            showLine(doneUnits, totalUnits, earlierUnits, what);
        }
    }

    private void showBar(double doneUnits, long totalUnits, long earlierUnits, String what) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(totalUnits * STEPS)
                    .setUnit("", STEPS)
                    .startsFrom(earlierUnits * STEPS, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }
        bar.maxHint(totalUnits * STEPS);
        bar.stepTo((long) (doneUnits * STEPS));
    }

    private void showLine(double doneUnits, long totalUnits, long earlierUnits, String what) {
        quarters = Math.max(quarters, 4 * earlierUnits / totalUnits);
        long quarter = (long) (4 * doneUnits / totalUnits);
        double seconds = (nanoTime.getAsLong() - start) / NANOS;
        boolean asked = mode == ProgressMode.always || seconds >= LONG_WORK_SECONDS;
        if (asked && (quarter > quarters || seconds - told >= LONGEST_SILENCE_SECONDS)) {
            quarters = quarter;
            told = seconds;
            double left = seconds * (totalUnits - doneUnits) / (doneUnits - earlierUnits);
            err.println(String.format(
                    Locale.ROOT,
                    "%s: %d %%, %d of %d, about %s left",
                    what,
                    (long) (100 * doneUnits / totalUnits),
                    (long) doneUnits,
                    totalUnits,
                    inWords(Math.round(left))));
            err.flush();
        }
    }

    private static String inWords(long seconds) {
        if (seconds < SECONDS_IN_WORDS) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / (double) SIXTY);
        return minutes < MINUTES_IN_WORDS ? minutes + " min" : minutes / SIXTY + " h " + minutes % SIXTY + " min";
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
