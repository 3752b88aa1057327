package org.uptakelab.evaluate;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.uptakelab.data.Period;
import org.uptakelab.data.Periods;
import org.uptakelab.data.PurchaseLog;

/**
 * {@code temporal}: for each period, learn from everything before it and look at what is bought in it, as a shop would have to. The
 * one protocol that never looks ahead.
 *
 * @param periods how the log is cut
 */
public record TemporalProtocol(Periods periods) implements Protocol {
    private static final int SECONDS_A_MINUTE = 60;

    @Override
    public List<Supplier<Split>> splits(PurchaseLog log) {
        List<Period> cut = periods.of(log);
        List<Supplier<Split>> splits = new ArrayList<>();
        for (int index = 0; index < cut.size(); index++) {
            int number = index;
            splits.add(() -> split(log, cut, number));
        }
        return splits;
    }

    private Split split(PurchaseLog log, List<Period> cut, int number) {
        Period period = cut.get(number);
        long[] ends = roundEnds(log, cut, number);
        SplitMaker maker = new SplitMaker(log.userCount(), log.itemCount());
        int round = 0;
        for (int purchase = 0; purchase < log.size() && log.minute(purchase) < period.toMinute(); purchase++) {
            while (round < ends.length && log.minute(purchase) >= ends[round]) {
                maker.endRound();
                round++;
            }
            if (log.minute(purchase) < period.fromMinute()) {
                maker.learn(log.user(purchase), log.item(purchase));
            } else {
                maker.test(log.user(purchase), log.item(purchase));
            }
        }
        return maker.make(period.label());
    }

    /** Where the rounds of the training end, the last one left out: with months, at every month; else, at every earlier period. */
    private long[] roundEnds(PurchaseLog log, List<Period> cut, int number) {
        if (!periods.areMonths()) {
            return cut.stream().limit(number).mapToLong(Period::fromMinute).toArray();
        }
        List<Long> ends = new ArrayList<>();
        YearMonth month = YearMonth.from(LocalDateTime.ofEpochSecond(log.second(0), 0, ZoneOffset.UTC));
        long end = firstMinute(month.plusMonths(1));
        while (end < cut.get(number).fromMinute()) {
            ends.add(end);
            month = month.plusMonths(1);
            end = firstMinute(month.plusMonths(1));
        }
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    private static long firstMinute(YearMonth month) {
        return month.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) / SECONDS_A_MINUTE;
    }

    @Override
    public String name() {
        return "temporal";
    }

    @Override
    public String recipe() {
        return "protocol: temporal\nperiods: " + periods + "\n";
    }

    @Override
    public String advice() {
        return "Maybe choose other periods or another protocol.";
    }
}
