package org.uptakelab.extension.forecast;

import java.util.Arrays;

/**
 * The forecasts that are made from counted sales alone.
 */
final class SalesForecasts {
    private SalesForecasts() {}

    /** The forecaster of a method that does not read rankings. */
    static Forecaster of(ForecastSpec spec, int items) {
        SalesHistory history = new SalesHistory(items);
        return (past, toRound) -> {
            history.upTo(past, toRound);
            return forecast(spec, history);
        };
    }

    private static double[] forecast(ForecastSpec spec, SalesHistory history) {
        if (history.rounds() == 0) {
            return new double[history.items()];
        }
        return switch (spec.method()) {
            case NONE -> even(history, spec.horizon());
            case NAIVE -> lastSeason(history, spec.horizon(), spec.horizon());
            case SEASONAL_NAIVE -> lastSeason(history, spec.horizon(), spec.season());
            default -> smoothed(history, spec.horizon(), spec.smoothing());
        };
    }

    private static double[] even(SalesHistory history, int horizon) {
        double[] means = smoothed(history, horizon, 0);
        double[] even = new double[means.length];
        Arrays.fill(even, Arrays.stream(means).sum() / means.length);
        return even;
    }

    /**
     * What was sold in the newest rounds that lie a whole number of seasons before the period. A history shorter than a season
     * is taken as one season.
     */
    static double[] lastSeason(SalesHistory history, int horizon, int season) {
        int known = history.rounds();
        int length = Math.min(season, known);
        double[] forecast = new double[history.items()];
        for (int ahead = 0; ahead < horizon; ahead++) {
            int round = known - length + 1 + ahead % length;
            for (int item = 0; item < forecast.length; item++) {
                forecast[item] += history.unitsOf(item, round);
            }
        }
        return forecast;
    }

    /**
     * Simple exponential smoothing (Brown, Statistical forecasting for inventory control, 1959), with the weights of the rounds
     * there are brought to a sum of 1, so that no starting level is needed.
     */
    static double[] smoothed(SalesHistory history, int horizon, double smoothing) {
        double[] level = new double[history.items()];
        double weights = 0;
        for (int round = 1; round <= history.rounds(); round++) {
            weights = weights * (1 - smoothing) + 1;
            for (int item = 0; item < level.length; item++) {
                level[item] += (history.unitsOf(item, round) - level[item]) / weights;
            }
        }
        for (int item = 0; item < level.length; item++) {
            level[item] *= horizon;
        }
        return level;
    }
}
