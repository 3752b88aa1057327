package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Entry;

class PresenceTest {
    private static final long MINUTE = 60_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final Presence presence = new Presence(clock::get);

    private void note(Actor actor, Action action) {
        presence.note(new Entry(1, 0, actor, action));
    }

    @Test
    void onlyWhoNeverDidAnythingAndIsAbsentLosesTheSeat() {
        for (int number = 1; number <= 4; number++) {
            note(Actor.pupil(number), new Action.Join());
        }
        note(Actor.pupil(1), new Action.Guess(5));
        clock.addAndGet(2 * MINUTE);
        presence.seen(2);
        assertEquals(OptionalInt.empty(), presence.abandoned());
        clock.addAndGet(2 * MINUTE);
        assertEquals(OptionalInt.of(3), presence.abandoned());
        note(Actor.TEACHER, new Action.Remove(3));
        assertEquals(OptionalInt.of(4), presence.abandoned());
    }
}
