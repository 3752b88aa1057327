package org.uptakelab.web.classroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.uptakelab.web.Refused;

/**
 * Stops whoever tries the codes of an animal one by one: after five wrong ones in a row each further try has to wait ten minutes.
 * So in a lesson some nine of all codes can be tried.
 */
final class Codes {
    private static final int MOST_WRONG = 5;
    private static final long PAUSE = 600_000_000_000L;
    private static final int MOST_KEYS = 4096;

    private final LongSupplier clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** How often in a row, and when last. */
    private record Tries(int count, long last) {}

    /**
     * No tries yet.
     *
     * @param clock the time in nanoseconds
     */
    Codes(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Counts a try before it is known whether the code is right, so that many at once are not too many.
     *
     * @param animal whose code
     * @throws Refused (429, {@code code-locked}) if it has to wait
     */
    synchronized void attempt(String animal) {
        long now = clock.getAsLong();
        Tries before = tries.getOrDefault(animal, new Tries(0, now));
        if (before.count() >= MOST_WRONG && now - before.last() < PAUSE) {
            throw new Refused(
                    429,
                    "code-locked",
                    "The code of this animal was wrong " + MOST_WRONG
                            + " times. Wait ten minutes, or join as a new animal; the teacher can remove this one.");
        }
        tries.put(animal, new Tries(Math.min(MOST_WRONG, before.count() + 1), now));
    }

    /** The code was right. */
    synchronized void right(String animal) {
        tries.remove(animal);
    }

    /** Forgets all tries. */
    synchronized void forget() {
        tries.clear();
    }
}
