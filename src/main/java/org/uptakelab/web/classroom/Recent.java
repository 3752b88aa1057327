package org.uptakelab.web.classroom;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out a moment ago, so that many who ask cost the work of one. It is worked out anew when the room has changed,
 * and otherwise now and then, because clocks and absent phones are no change of the room.
 */
final class Recent<T> {
    private final long nanoseconds;
    private final LongSupplier clock;
    private @Nullable T value;
    private long revision;
    private long made;

    /**
     * Nothing yet.
     *
     * @param milliseconds how old it may be at most
     * @param clock the time in nanoseconds
     */
    Recent(int milliseconds, LongSupplier clock) {
        this.nanoseconds = milliseconds * 1_000_000L;
        this.clock = clock;
    }

    /**
     * The value.
     *
     * @param now the room's revision
     * @param work works it out; if it throws, nothing is remembered
     * @return the value, as of this revision
     */
    synchronized T get(long now, Supplier<T> work) {
        T known = value;
        if (known != null && revision == now && clock.getAsLong() - made < nanoseconds) {
            return known;
        }
        T fresh = work.get();
        value = fresh;
        revision = now;
        made = clock.getAsLong();
        return fresh;
    }

    /** Forgets the value. */
    synchronized void forget() {
        value = null;
    }
}
