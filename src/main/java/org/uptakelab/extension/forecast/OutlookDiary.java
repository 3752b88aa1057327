package org.uptakelab.extension.forecast;

import org.uptakelab.ledger.Ledger;

/**
 * The outlooks of a run, one at the end of each period, which remembers how far the earlier ones missed. Periods of one horizon
 * each lie end to end, and one of them begins right after the warm-up. The first outlooks, in the later half of the warm-up, are
 * for practice. Not safe for use by several threads at once.
 */
public final class OutlookDiary implements AutoCloseable {
    private final Forecaster forecaster;
    private final SalesHistory history;
    private final int horizon;
    private final int firstOrigin;
    private final Misses itemMisses = new Misses();
    private final Misses totalMisses = new Misses();
    private double[] last = {};

    /**
     * A diary without an outlook so far.
     *
     * @param forecaster a forecaster that knows nothing so far; closed with the diary
     * @param items number of items
     * @param warmup rounds of the warm-up
     * @param horizon rounds of a period
     */
    public OutlookDiary(Forecaster forecaster, int items, int warmup, int horizon) {
        this.forecaster = forecaster;
        this.history = new SalesHistory(items);
        this.horizon = horizon;
        this.firstOrigin = warmup - warmup / 2 / horizon * horizon;
    }

    /** {@return the round after which the first outlook is due} */
    public int firstOrigin() {
        return firstOrigin;
    }

    /**
     * Whether an outlook is due.
     *
     * @param round a round that has ended
     * @return true if a period, or the last round before the first, ends with it
     */
    public boolean isDue(int round) {
        return round >= firstOrigin && (round - firstOrigin) % horizon == 0;
    }

    /**
     * The outlook at the end of a round.
     *
     * @param past the ledger of the run; the same at each call, longer
     * @param origin the round: {@link #firstOrigin} at first, then later by one horizon at each call
     * @return what is expected of the next period
     */
    public Outlook next(Ledger past, int origin) {
        history.upTo(past, origin);
        if (last.length > 0) {
            judge(history.units(origin - horizon + 1, origin));
        }
        last = forecaster.forecast(past, origin);
        double sum = 0;
        for (double units : last) {
            sum += units;
        }
        return new Outlook(origin, last, itemMisses.dispersion(sum), totalMisses.dispersion(sum));
    }

    private void judge(int[] demand) {
        double expected = 0;
        double came = 0;
        for (int item = 0; item < demand.length; item++) {
            itemMisses.add(last[item], demand[item]);
            expected += last[item];
            came += demand[item];
        }
        totalMisses.add(expected, came);
    }

    @Override
    public void close() {
        forecaster.close();
    }

    /** Squared misses beside the forecasts. */
    private static final class Misses {
        private double squares;
        private double forecasts;

        void add(double forecast, double demand) {
            squares += (demand - forecast) * (demand - forecast);
            forecasts += forecast;
        }

        /** Variance / mean, as if one more period had missed by luck alone, and never less than luck. */
        double dispersion(double nextForecast) {
            double all = forecasts + nextForecast;
            return all > 0 ? Math.max(1, (squares + nextForecast) / all) : 1;
        }
    }
}
