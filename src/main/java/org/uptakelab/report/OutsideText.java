package org.uptakelab.report;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.data.Outside;

/**
 * Which purchases an audit did not hold against lists, and why, in words.
 *
 * @param words the words of the language
 * @param numbers its numbers
 */
record OutsideText(Words words, Numbers numbers) {
    private static final int SECONDS_A_MINUTE = 60;

    /** The sentences, at most two; none for a count of 0. */
    List<String> of(AuditResult result) {
        Outside outside = result.outside();
        List<String> sentences = new ArrayList<>();
        if (outside.before() > 0) {
            long first = result.periods().get(0).fromMinute();
            sentences.add(say("audit.before", outside.before(), "date", moment(first)));
        }
        if (outside.after() > 0) {
            long end = result.periods().get(result.periods().size() - 1).toMinute();
            sentences.add(outside.monthIncomplete() ? incomplete(outside, time(end)) : ended(outside, end));
        }
        return sentences;
    }

    private String incomplete(Outside outside, LocalDateTime end) {
        String lastDay = end.toLocalDate().minusDays(1).toString();
        return say(
                "audit.after.month",
                outside.after(),
                "date",
                lastDay,
                "month",
                YearMonth.from(end).toString());
    }

    private String ended(Outside outside, long end) {
        return say("audit.after.quantile", outside.after(), "date", moment(end));
    }

    private String say(String key, long count, String... gaps) {
        List<String> all = new ArrayList<>(List.of("count", numbers.whole(count)));
        all.addAll(List.of(gaps));
        return words.sayCount(key, count, all.toArray(String[]::new));
    }

    private static LocalDateTime time(long minute) {
        return LocalDateTime.ofEpochSecond(minute * SECONDS_A_MINUTE, 0, ZoneOffset.UTC);
    }

    /** A day, with the time of day unless it is midnight. */
    private static String moment(long minute) {
        LocalDateTime time = time(minute);
        boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? time.toLocalDate().toString() : time.toLocalDate() + " " + time.toLocalTime();
    }
}
