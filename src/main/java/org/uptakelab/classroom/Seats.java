package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The participants by number, from 1 in the order of joining. A number once given is never given again. */
final class Seats {
    private final List<Participant> all = new ArrayList<>();

    void add(Participant participant) {
        all.add(participant);
    }

    /** Everybody who ever joined; the participant with number n stands at place n - 1. */
    List<Participant> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those who have not been removed. */
    List<Participant> taken() {
        return all.stream().filter(participant -> !participant.isRemoved()).toList();
    }

    int numbers() {
        return all.size();
    }

    /** The participant with a number, unless it was never given or was removed. */
    @Nullable
    Participant seated(int number) {
        Participant participant = number >= 1 && number <= all.size() ? all.get(number - 1) : null;
        return participant == null || participant.isRemoved() ? null : participant;
    }
}
