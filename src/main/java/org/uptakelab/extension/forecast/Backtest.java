package org.uptakelab.extension.forecast;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Run;
import org.uptakelab.trace.Trace;

/**
 * The forecasts that would have been made along a run, each from the rounds before it alone, beside what came.
 *
 * <p>The rounds after the warm-up are cut into periods of one horizon each; rounds left over at the end belong to none. In the
 * later half of the warm-up the same is done for practice: these periods teach the forecaster and tell how far it misses, and
 * are not judged.
 *
 * @param periods the periods that are judged, in the order of time
 * @param practice the sales of the warm-up in periods of one horizon that end with it, in the order of time
 * @param horizon rounds of a period
 */
public record Backtest(List<Period> periods, List<int[]> practice, int horizon) {
    /** Copies the lists. */
    public Backtest {
        periods = List.copyOf(periods);
        practice = List.copyOf(practice);
    }

    /**
     * Forecasts along a run.
     *
     * @param forecaster a forecaster that knows nothing so far; it is closed in the end
     * @param ledger what the shop saw, to the end of the run
     * @param items number of items
     * @param warmup rounds before the first judged period
     * @param horizon rounds of a period
     * @return the periods
     */
    public static Backtest of(Forecaster forecaster, Ledger ledger, int items, int warmup, int horizon) {
        SalesHistory sales = SalesHistory.of(ledger, items);
        List<Period> judged = new ArrayList<>();
        try (OutlookDiary diary = new OutlookDiary(forecaster, items, warmup, horizon)) {
            // The forecaster is given a ledger that grows with the periods, so that it cannot see the future.
            Ledger past = ledger.beginning(0, ledger.visits(), 0);
            for (int origin = diary.firstOrigin(); origin + horizon <= ledger.rounds(); origin += horizon) {
                goOn(past, ledger, origin);
                Outlook outlook = diary.next(past, origin);
                if (origin >= warmup) {
                    judged.add(new Period(outlook, sales.units(origin + 1, origin + horizon)));
                }
            }
        }
        return new Backtest(judged, practice(sales, warmup, horizon), horizon);
    }

    private static void goOn(Ledger past, Ledger whole, int toRound) {
        for (int round = past.rounds() + 1; round <= toRound; round++) {
            for (int visit = whole.firstVisit(round); visit < whole.endVisit(round); visit++) {
                past.record(whole.user(visit), whole.slate(visit), whole.bought(visit));
            }
            past.endRound();
        }
    }

    private static List<int[]> practice(SalesHistory sales, int warmup, int horizon) {
        List<int[]> periods = new ArrayList<>();
        for (int end = warmup % horizon + horizon; end <= warmup; end += horizon) {
            periods.add(sales.units(end - horizon + 1, end));
        }
        return periods;
    }

    /**
     * The same, with the wishes that could not be met counted as demand beside the sales. What would have been wanted of an item while it was
     * off sale is not among them: nobody records it.
     *
     * @param run the run that was forecast
     * @return a copy; this one, if no wish was refused
     */
    public Backtest withRefusals(Run run) {
        Trace trace = run.trace();
        if (trace.refusals() == 0) {
            return this;
        }
        List<Period> wished = new ArrayList<>();
        int refusal = 0;
        for (int index = 0; index < periods.size(); index++) {
            Outlook outlook = periods.get(index).outlook();
            int end = outlook.origin() + horizon;
            int[] demand = periods.get(index).demand().clone();
            for (;
                    refusal < trace.refusals()
                            && trace.refusedVisit(refusal) < run.ledger().endVisit(end);
                    refusal++) {
                demand[trace.refusedItem(refusal)]++;
            }
            wished.add(new Period(outlook, demand));
        }
        return new Backtest(wished, practice, horizon);
    }

    /** {@return the units demanded in all judged periods} */
    public long demand() {
        return periods.stream().mapToLong(Period::total).sum();
    }
}
