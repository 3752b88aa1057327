package org.uptakelab.web.classroom;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Entry;

/** Which seats were taken by a phone that joined, never did anything and has not been heard of for minutes. */
final class Presence {
    private static final long ABSENT = 180_000_000_000L;

    private final LongSupplier clock;
    /** When each phone that never did anything was last heard of. */
    private final Map<Integer, Long> idle = new TreeMap<>();

    /**
     * Nobody yet.
     *
     * @param clock the time in nanoseconds
     */
    Presence(LongSupplier clock) {
        this.clock = clock;
    }

    /** Notes what was done. After a restart all count as heard of just now. */
    void note(Entry entry) {
        if (entry.action() instanceof Action.Join) {
            idle.put(entry.actor().number(), clock.getAsLong());
        } else if (entry.action() instanceof Action.Remove remove) {
            idle.remove(remove.participant());
        } else if (entry.actor().role() == Actor.Role.PUPIL && !(entry.action() instanceof Action.Leave)) {
            idle.remove(entry.actor().number());
        }
    }

    /** Notes that a phone was heard of. */
    void seen(int number) {
        idle.computeIfPresent(number, (same, before) -> clock.getAsLong());
    }

    /** {@return a seat that may be given to another phone} */
    OptionalInt abandoned() {
        long now = clock.getAsLong();
        return idle.entrySet().stream()
                .filter(phone -> now - phone.getValue() > ABSENT)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }
}
