package org.uptakelab.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the times of a log as local times, without a time zone: seconds since 1970-01-01T00:00 (9 to 11 digits, as counted in
 * UTC), {@code yyyy-MM-dd}, {@code yyyy-MM-dd HH:mm[:ss]}, the same with a {@code T} (an offset behind it is left out, the
 * local time kept), and {@code 1/12/2010 8:26} where the file itself shows whether the day or the month comes first.
 */
final class Clock {
    private static final Pattern EPOCH_SECONDS = Pattern.compile("\\d{9,11}");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");
    private static final int DATE_LENGTH = "yyyy-MM-dd".length();

    private final SlashOrder order;

    /**
     * A clock.
     *
     * @param order what the numbers of a date with slashes mean
     */
    Clock(SlashOrder order) {
        this.order = order;
    }

    /**
     * The local time that a text tells.
     *
     * @param text the text, stripped
     * @return seconds from 1970-01-01T00:00, or empty if the text is not a time this clock reads
     */
    OptionalLong seconds(String text) {
        try {
            if (EPOCH_SECONDS.matcher(text).matches()) {
                return OptionalLong.of(Long.parseLong(text));
            }
            return OptionalLong.of(localTime(text).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException unreadable) {
            return OptionalLong.empty();
        }
    }

    private LocalDateTime localTime(String text) {
        if (text.length() == DATE_LENGTH && text.charAt(4) == '-') {
            return LocalDate.parse(text).atStartOfDay();
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return order.localTime(slashed);
        }
        if (text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' ') {
            String iso = text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1);
            return LocalDateTime.parse(iso, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
        return LocalDateTime.from(DateTimeFormatter.ISO_DATE_TIME.parse(text));
    }

    /** What the numbers of a date such as {@code 1/12/2010} mean. */
    enum SlashOrder {
        /** Nobody knows yet: such a date cannot be read. */
        UNKNOWN,
        /** The day first, as in most of the world. */
        DAY_FIRST,
        /** The month first, as in the United States. */
        MONTH_FIRST;

        private LocalDateTime localTime(Matcher date) {
            int first = number(date, 1);
            int second = number(date, 2);
            return switch (this) {
                case UNKNOWN -> throw new DateTimeParseException("day or month first?", date.group(), 0);
                case DAY_FIRST -> time(date, first, second);
                case MONTH_FIRST -> time(date, second, first);
            };
        }

        private static LocalDateTime time(Matcher date, int day, int month) {
            return LocalDateTime.of(number(date, 3), month, day, number(date, 4), number(date, 5), number(date, 6));
        }

        private static int number(Matcher date, int group) {
            String digits = date.group(group);
            return digits == null ? 0 : Integer.parseInt(digits);
        }
    }

    /**
     * Finds out from all dates of a file whether the day or the month comes first: a number above 12 is a day.
     */
    static final class SlashEvidence {
        private long dates;
        private long lineOfDayFirst;
        private long lineOfMonthFirst;

        /**
         * Looks at one time of the file.
         *
         * @param text the text, stripped
         * @param line its line number, from 1
         */
        void see(String text, long line) {
            if (text.indexOf('/') < 0) {
                return;
            }
            Matcher date = SLASHED.matcher(text);
            if (!date.matches()) {
                return;
            }
            dates++;
            if (SlashOrder.number(date, 1) > 12 && lineOfDayFirst == 0) {
                lineOfDayFirst = line;
            }
            if (SlashOrder.number(date, 2) > 12 && lineOfMonthFirst == 0) {
                lineOfMonthFirst = line;
            }
        }

        /** {@return whether there was any date with slashes} */
        boolean sawSlashes() {
            return dates > 0;
        }

        /**
         * The order that the dates show.
         *
         * @return the day or the month first, or unknown if nothing or both was shown
         */
        SlashOrder order() {
            if (lineOfDayFirst > 0 == lineOfMonthFirst > 0) {
                return SlashOrder.UNKNOWN;
            }
            return lineOfDayFirst > 0 ? SlashOrder.DAY_FIRST : SlashOrder.MONTH_FIRST;
        }

        /** {@return why the order is unknown, as the end of a sentence} */
        String doubt() {
            return lineOfDayFirst == 0
                    ? "no date in it has a number above 12 that would tell the day from the month"
                    : "line " + lineOfDayFirst + " has the day first and line " + lineOfMonthFirst + " the month";
        }
    }
}
