package org.uptakelab.classroom;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the three pages have in common. */
final class Pages {
    /** A phone that was not heard of for so long is not there. */
    private static final long PRESENT_MILLIS = 30_000;

    private static final int BINS = 21;
    private static final int BIN_WIDTH = 5;

    private final RoomState state;
    private final InstantSource clock;
    private final Map<Integer, Long> heard = new TreeMap<>();

    Pages(RoomState state, InstantSource clock) {
        this.state = state;
        this.clock = clock;
    }

    void seen(int number) {
        heard.put(number, clock.millis());
    }

    @Nullable
    Integer secondsSinceSeen(Participant participant) {
        Long at = heard.get(participant.number());
        return at == null ? null : (int) Math.max(0, (clock.millis() - at) / 1000);
    }

    boolean isPresent(Participant participant) {
        if (participant.hasLeft()) {
            return false;
        }
        Long at = heard.get(participant.number());
        return !participant.isPhone() || at != null && clock.millis() - at < PRESENT_MILLIS;
    }

    RoomName room() {
        return new RoomName(state.spec().word(), state.spec().language());
    }

    TimerView timer() {
        Long ends = state.timerEnds();
        return new TimerView(ends == null ? null : (int) Math.max(0, -Math.floorDiv(clock.millis() - ends, 1000L)));
    }

    /** Guesses in bins of width 5 around 0, 5, … 100. */
    List<Integer> histogram() {
        Integer[] bins = new Integer[BINS];
        Arrays.fill(bins, 0);
        for (Participant participant : state.pupils()) {
            Integer guess = participant.guess();
            if (guess != null) {
                bins[(guess + BIN_WIDTH / 2) / BIN_WIDTH]++;
            }
        }
        return List.of(bins);
    }

    /** Votes by answer, answers without a vote included. */
    Map<String, Integer> votes(Question question, When when) {
        Map<String, Integer> counts = new TreeMap<>();
        question.answers().forEach(answer -> counts.put(answer, 0));
        for (Participant participant : state.pupils()) {
            String vote = participant.vote(question, when);
            if (vote != null) {
                counts.merge(vote, 1, Integer::sum);
            }
        }
        return counts;
    }
}
