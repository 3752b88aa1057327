package org.uptakelab.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows refused so far, by reason, with the first line numbers of each. */
final class Refusals {
    private final Map<Refusal, List<Long>> firstLines = new EnumMap<>(Refusal.class);
    private final Map<Refusal, Long> counts = new EnumMap<>(Refusal.class);

    /** Counts a row refused. */
    void add(Refusal reason, long line) {
        counts.merge(reason, 1L, Long::sum);
        List<Long> lines = firstLines.computeIfAbsent(reason, key -> new ArrayList<>());
        if (lines.size() < ReadReport.LINES_KEPT) {
            lines.add(line);
        }
    }

    /** {@return how many rows were refused and, of the most frequent reason, what it is and where it is first met; at least one was} */
    String why() {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        Refusal most = Collections.max(counts.keySet(), Comparator.comparingLong(this::count));
        String place = most.words() + " (first in line "
                + firstLines.getOrDefault(most, List.of()).get(0) + ").";
        if (all == 1) {
            return "its only row was refused: " + place.replace("first in", "in");
        }
        return "all " + all + " rows were refused" + (count(most) == all ? ": " : ", " + count(most) + " of them: ")
                + place;
    }

    private long count(Refusal reason) {
        return counts.getOrDefault(reason, 0L);
    }

    /** {@return how many for each reason, and where the first of them stand} */
    Map<Refusal, ReadReport.Refused> byReason() {
        Map<Refusal, ReadReport.Refused> all = new EnumMap<>(Refusal.class);
        counts.forEach((reason, count) ->
                all.put(reason, new ReadReport.Refused(count, firstLines.getOrDefault(reason, List.of()))));
        return all;
    }
}
