package org.uptakelab.data;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;

/**
 * How a log is cut into periods: by calendar month, or at quantiles of the times of its purchases.
 */
public final class Periods {
    /**
     * Calendar months from the log's fourth on, so that the first lists have three months to learn from. The last month is left out
     * unless the log reaches its last day.
     */
    public static final Periods MONTHS = new Periods(List.of());

    private static final String QUANTILES = "quantiles:";
    private static final int MONTHS_TO_LEARN_FROM = 3;
    private static final int SECONDS_A_MINUTE = 60;

    private final List<BigDecimal> cuts;

    private Periods(List<BigDecimal> cuts) {
        this.cuts = cuts;
    }

    /**
     * Reads {@code month} or, for example, {@code quantiles:0.5,0.75,1}: each pair of neighbouring cuts is one period.
     *
     * @param text the text
     * @return the way to cut
     * @throws UserError if it is neither, or the cuts are not ascending numbers above 0 and up to 1
     */
    public static Periods parse(String text) {
        if (text.equals("month")) {
            return MONTHS;
        }
        if (text.startsWith(QUANTILES)) {
            List<BigDecimal> cuts = Stream.of(text.substring(QUANTILES.length()).split(",", -1))
                    .map(cut -> number(cut.strip(), text))
                    .toList();
            boolean ascending = IntStream.range(1, cuts.size())
                    .allMatch(next -> cuts.get(next - 1).compareTo(cuts.get(next)) < 0);
            boolean inRange =
                    cuts.get(0).signum() > 0 && cuts.get(cuts.size() - 1).compareTo(BigDecimal.ONE) <= 0;
            if (cuts.size() >= 2 && ascending && inRange) {
                return new Periods(cuts);
            }
        }
        throw refusal(text);
    }

    private static BigDecimal number(String cut, String text) {
        try {
            return new BigDecimal(cut);
        } catch (NumberFormatException notANumber) {
            throw refusal(text);
        }
    }

    private static UserError refusal(String text) {
        return new UserError(
                "--periods must be month, or quantiles: with at least two ascending numbers above 0 and up to"
                        + " 1, but is \"" + text + "\". Maybe write quantiles:0.5,0.6,0.7,0.8,0.9,1.");
    }

    /**
     * Cuts a log.
     *
     * @param log the log
     * @return the periods, at least one, in order of time
     * @throws UserError if the log is too short to have any
     */
    public List<Period> of(PurchaseLog log) {
        return areMonths() ? months(log) : quantiles(log);
    }

    /** {@return whether the periods are calendar months} */
    public boolean areMonths() {
        return cuts.isEmpty();
    }

    private static List<Period> months(PurchaseLog log) {
        LocalDateTime end = time(log, log.size() - 1);
        YearMonth first = YearMonth.from(time(log, 0)).plusMonths(MONTHS_TO_LEARN_FROM);
        YearMonth last = YearMonth.from(end);
        if (!end.toLocalDate().equals(last.atEndOfMonth())) {
            last = last.minusMonths(1);
        }
        List<Period> periods = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(new Period(month.toString(), firstMinute(month), firstMinute(month.plusMonths(1))));
        }
        if (periods.isEmpty()) {
            throw new UserError("Periods by month need a complete fourth month, but the log reaches from "
                    + time(log, 0).toLocalDate() + " to " + end.toLocalDate()
                    + ". Maybe use --periods quantiles:0.5,0.6,0.7,0.8,0.9,1.");
        }
        return periods;
    }

    private static long firstMinute(YearMonth month) {
        return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) / SECONDS_A_MINUTE;
    }

    private List<Period> quantiles(PurchaseLog log) {
        List<Period> periods = new ArrayList<>();
        for (int next = 1; next < cuts.size(); next++) {
            long from = minuteAt(cuts.get(next - 1), log);
            long to = minuteAt(cuts.get(next), log);
            if (from < to) {
                periods.add(new Period(cuts.get(next - 1) + "–" + cuts.get(next), from, to));
            }
        }
        if (periods.isEmpty()) {
            throw new UserError("Periods need purchases at different times, but the log has too few between the"
                    + " cuts asked for. Maybe use other quantiles.");
        }
        return periods;
    }

    /** The minute before which that share of the purchases lies; purchases of one minute are never parted. */
    private static long minuteAt(BigDecimal cut, PurchaseLog log) {
        int index = cut.multiply(BigDecimal.valueOf(log.size())).intValue();
        return index == log.size() ? log.minute(index - 1) + 1 : log.minute(index);
    }

    private static LocalDateTime time(PurchaseLog log, int purchase) {
        return LocalDateTime.ofEpochSecond(log.second(purchase), 0, ZoneOffset.UTC);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Periods that && cuts.equals(that.cuts);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(cuts);
    }

    @Override
    public String toString() {
        return cuts.isEmpty()
                ? "month"
                : QUANTILES
                        + String.join(
                                ",", cuts.stream().map(BigDecimal::toString).toList());
    }
}
