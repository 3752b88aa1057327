package org.uptakelab.extension.forecast;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How the platform forecasts: group {@code forecast} of a scenario.
 *
 * @param method what a forecast is made from
 * @param horizon rounds of the period that a forecast is for, at least 1
 * @param season rounds of a season, after which {@link Method#SEASONAL_NAIVE} expects the same again; at least 1
 * @param smoothing weight in [0, 1] of the newest round in the smoothed sales; 0 weighs all rounds alike
 * @param quantile the quantile in [0.01, 0.99] that the pinball loss is taken at
 */
public record ForecastSpec(Method method, int horizon, int season, double smoothing, double quantile) {
    private static final Setting METHOD = Setting.choice(
            "forecast.method", Method.NONE, Method.values(), "what the demand of the next period is forecast from");
    private static final Setting HORIZON = Setting.integer(
            "forecast.horizon",
            1,
            Range.between(1, 1_000_000),
            "rounds of the period that a forecast, or an order, is for");
    private static final Setting SEASON = Setting.integer(
            "forecast.season",
            1,
            Range.between(1, 1_000_000),
            "rounds after which a seasonal naive forecast expects the same again");
    private static final Setting SMOOTHING = Setting.real(
            "forecast.smoothing",
            0.1,
            Range.between(0, 1),
            "weight of the newest round in smoothed sales; 0 weighs all rounds alike");
    private static final Setting QUANTILE = Setting.real(
            "forecast.quantile", 0.9, Range.between(0.01, 0.99), "the quantile of demand that the pinball loss judges");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(METHOD, HORIZON, SEASON, SMOOTHING, QUANTILE);

    /** Checks every value against its setting. */
    public ForecastSpec {
        HORIZON.check(horizon);
        SEASON.check(season);
        SMOOTHING.check(smoothing);
        QUANTILE.check(quantile);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static ForecastSpec of(Values values) {
        return new ForecastSpec(
                values.choice(METHOD, Method.values()),
                values.integer(HORIZON),
                values.integer(SEASON),
                values.real(SMOOTHING),
                values.real(QUANTILE));
    }

    /**
     * The same with another method.
     *
     * @param other what a forecast is made from
     * @return a copy
     */
    public ForecastSpec by(Method other) {
        return new ForecastSpec(other, horizon, season, smoothing, quantile);
    }
}
