package org.uptakelab.extension.forecast;

import java.util.List;
import org.uptakelab.measure.Ratio;

/**
 * How far forecasts missed.
 */
public final class ForecastErrors {
    private ForecastErrors() {}

    /**
     * The weighted absolute percentage error per item: the absolute misses of all items and periods, held against the demand.
     * From 0; at 1 as good as expecting nothing. It bears items that sell nothing, which a mean of percentages does not.
     *
     * @param test the forecasts and what came
     * @return units missed / units demanded
     */
    public static Ratio wape(Backtest test) {
        return new Ratio(missed(test), test.demand());
    }

    /**
     * The same for all items together.
     *
     * @param test the forecasts and what came
     * @return units missed in the totals / units demanded
     */
    public static Ratio wapeOfTotal(Backtest test) {
        return new Ratio(missedInTotal(test), test.demand());
    }

    /**
     * Units missed, item by item.
     *
     * @param test the forecasts and what came
     * @return the sum over items and periods of |demand - forecast|
     */
    public static double missed(Backtest test) {
        double missed = 0;
        for (Period period : test.periods()) {
            double[] forecast = period.outlook().forecast();
            for (int item = 0; item < forecast.length; item++) {
                missed += Math.abs(period.demand()[item] - forecast[item]);
            }
        }
        return missed;
    }

    private static double missedInTotal(Backtest test) {
        return test.periods().stream()
                .mapToDouble(period ->
                        Math.abs(period.total() - period.outlook().total().mean()))
                .sum();
    }

    /**
     * The mean absolute scaled error (Hyndman and Koehler, Another look at measures of forecast accuracy, 2006): an item's mean
     * absolute miss, held against that of the naive forecast (the period before comes again) within the warm-up; then the mean
     * over items. Below 1 it beats the naive forecast. Items whose sales never changed in the warm-up have no scale and are left
     * out.
     *
     * @param test the forecasts and what came
     * @return sum of the scaled errors / items with a scale
     */
    public static Ratio mase(Backtest test) {
        double sum = 0;
        int scaled = 0;
        int items = test.practice().isEmpty() ? 0 : test.practice().get(0).length;
        for (int item = 0; item < items && !test.periods().isEmpty(); item++) {
            double naive = naiveMiss(test.practice(), item);
            if (naive > 0) {
                sum += meanMiss(test.periods(), item) / naive;
                scaled++;
            }
        }
        return new Ratio(sum, scaled);
    }

    /**
     * The same for all items together.
     *
     * @param test the forecasts and what came
     * @return mean absolute miss of the total / that of the naive forecast within the warm-up
     */
    public static Ratio maseOfTotal(Backtest test) {
        List<int[]> practice = test.practice();
        double naive = 0;
        for (int period = 1; period < practice.size(); period++) {
            naive += Math.abs(sum(practice.get(period)) - sum(practice.get(period - 1)));
        }
        boolean defined = practice.size() > 1 && !test.periods().isEmpty();
        return defined
                ? new Ratio(missedInTotal(test) / test.periods().size(), naive / (practice.size() - 1))
                : new Ratio(0, 0);
    }

    private static double meanMiss(List<Period> periods, int item) {
        double sum = 0;
        for (Period period : periods) {
            sum += Math.abs(period.demand()[item] - period.outlook().forecast()[item]);
        }
        return sum / periods.size();
    }

    private static double naiveMiss(List<int[]> practice, int item) {
        double sum = 0;
        for (int period = 1; period < practice.size(); period++) {
            sum += Math.abs(practice.get(period)[item] - practice.get(period - 1)[item]);
        }
        return practice.size() > 1 ? sum / (practice.size() - 1) : 0;
    }

    private static long sum(int[] units) {
        long sum = 0;
        for (int count : units) {
            sum += count;
        }
        return sum;
    }

    /**
     * The weighted quantile loss per item: twice the pinball loss of the forecast quantile, held against the demand. The pinball
     * loss (Koenker and Bassett 1978) charges a unit too few with the quantile, a unit too many with the rest to 1.
     *
     * @param test the forecasts and what came
     * @param quantile the quantile, in (0, 1)
     * @return twice the pinball loss / units demanded
     */
    public static Ratio pinball(Backtest test, double quantile) {
        double loss = 0;
        for (Period period : test.periods()) {
            for (int item = 0; item < period.demand().length; item++) {
                loss += pinball(period.outlook().demand(item).quantile(quantile), period.demand()[item], quantile);
            }
        }
        return new Ratio(2 * loss, test.demand());
    }

    /**
     * The same for all items together.
     *
     * @param test the forecasts and what came
     * @param quantile the quantile, in (0, 1)
     * @return twice the pinball loss of the totals / units demanded
     */
    public static Ratio pinballOfTotal(Backtest test, double quantile) {
        double loss = test.periods().stream()
                .mapToDouble(period -> pinball(period.outlook().total().quantile(quantile), period.total(), quantile))
                .sum();
        return new Ratio(2 * loss, test.demand());
    }

    /**
     * The pinball loss of one forecast.
     *
     * @param forecast the quantile that was forecast
     * @param demand what came
     * @param quantile the quantile, in (0, 1)
     * @return the loss, at least 0
     */
    public static double pinball(double forecast, double demand, double quantile) {
        return demand >= forecast ? quantile * (demand - forecast) : (1 - quantile) * (forecast - demand);
    }

    /**
     * How much less a forecast misses than another one of the same demand.
     *
     * @param test the forecast
     * @param reference the forecast it is held against
     * @return units missed less / units missed by the reference; negative if it misses more
     */
    public static Ratio skill(Backtest test, Backtest reference) {
        double missed = missed(reference);
        return new Ratio(missed - missed(test), missed);
    }
}
