package org.uptakelab.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a log. Every row is kept (a purchase, an impression, an exposure), merged with another or refused:
 * rows = kept + merged + all refused.
 *
 * @param kind what its rows tell of
 * @param format what the log was recognised as
 * @param rows rows read, without header and blank lines
 * @param kept rows that the log counts
 * @param merged purchases that repeat user, item and minute of another row; 0 in other logs
 * @param refused the rows refused, by reason
 */
public record ReadReport(
        LogKind kind, String format, long rows, long kept, long merged, Map<Refusal, Refused> refused) {
    /** How many line numbers are kept of the rows refused for one reason. */
    static final int LINES_KEPT = 5;

    /**
     * The rows refused for one reason.
     *
     * @param count how many
     * @param firstLines the line numbers of the first of them, from 1, the header included
     */
    public record Refused(long count, List<Long> firstLines) {
        /** Copies the line numbers. */
        public Refused {
            firstLines = List.copyOf(firstLines);
        }
    }

    /** Copies the map, in the order of the reasons. */
    public ReadReport {
        EnumMap<Refusal, Refused> copy = new EnumMap<>(Refusal.class);
        copy.putAll(refused);
        refused = Collections.unmodifiableMap(copy);
    }

    /** {@return the number of rows refused, for whatever reason} */
    public long refusedRows() {
        return refused.values().stream().mapToLong(Refused::count).sum();
    }
}
