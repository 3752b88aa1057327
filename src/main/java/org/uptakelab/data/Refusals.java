package org.uptakelab.data;

import java.util.ArrayList;
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

    /** {@return how many for each reason, and where the first of them stand} */
    Map<Refusal, ReadReport.Refused> byReason() {
        Map<Refusal, ReadReport.Refused> all = new EnumMap<>(Refusal.class);
        counts.forEach((reason, count) ->
                all.put(reason, new ReadReport.Refused(count, firstLines.getOrDefault(reason, List.of()))));
        return all;
    }
}
