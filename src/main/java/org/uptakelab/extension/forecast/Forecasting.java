package org.uptakelab.extension.forecast;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.extension.Extension;
import org.uptakelab.extension.Setup;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.Unheeded;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Shop;
import org.uptakelab.setting.Setting;

/**
 * Forecasts of demand: the platform looks on, and changes nothing in the run. Every measure is taken on the arm, where suggestions
 * move the demand that is forecast, and those that end in {@code _twin} on the twin, where nothing is ever shown: there a good
 * forecast is foresight alone.
 */
public final class Forecasting implements Extension {
    private static final List<String> MEASURES = List.of(
            "forecast_wape",
            "forecast_wape_twin",
            "forecast_wape_total",
            "forecast_wape_total_twin",
            "forecast_mase",
            "forecast_mase_twin",
            "forecast_mase_total",
            "forecast_mase_total_twin",
            "forecast_pinball",
            "forecast_pinball_twin",
            "forecast_pinball_total",
            "forecast_pinball_total_twin",
            "skill_over_season",
            "skill_over_season_twin",
            "skill_over_history",
            "skill_over_history_twin",
            "steered_skill",
            "steered_misses");

    @Override
    public List<Setting> settings() {
        return ForecastSpec.SETTINGS;
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public List<Unheeded> unheeded() {
        return Stream.of("withholding.share", "commons.entrant", "recommender.lag")
                .map(key -> new Unheeded(
                        settings(),
                        List.of(Setting.wordOf(Method.SCORES), Setting.wordOf(Method.HISTORY_AND_SCORES)),
                        key,
                        List.of(),
                        "the scores of a forecast are those of a shop that knows every purchase at once",
                        "Maybe set forecast.method to history, which reads sales alone."))
                .toList();
    }

    @Override
    public Map<String, Ratio> measure(Study study) {
        ForecastSpec spec = ForecastSpec.of(study.further());
        Tests arm = new Tests(study, spec, study.arm().ledger());
        Tests twin = new Tests(study, spec, study.twin().ledger());
        Backtest seen = arm.by(spec.method());
        Backtest unseen = twin.by(spec.method());
        Map<String, Ratio> measures = new LinkedHashMap<>();
        measures.put("forecast_wape", ForecastErrors.wape(seen));
        measures.put("forecast_wape_twin", ForecastErrors.wape(unseen));
        measures.put("forecast_wape_total", ForecastErrors.wapeOfTotal(seen));
        measures.put("forecast_wape_total_twin", ForecastErrors.wapeOfTotal(unseen));
        measures.put("forecast_mase", ForecastErrors.mase(seen));
        measures.put("forecast_mase_twin", ForecastErrors.mase(unseen));
        measures.put("forecast_mase_total", ForecastErrors.maseOfTotal(seen));
        measures.put("forecast_mase_total_twin", ForecastErrors.maseOfTotal(unseen));
        measures.put("forecast_pinball", ForecastErrors.pinball(seen, spec.quantile()));
        measures.put("forecast_pinball_twin", ForecastErrors.pinball(unseen, spec.quantile()));
        measures.put("forecast_pinball_total", ForecastErrors.pinballOfTotal(seen, spec.quantile()));
        measures.put("forecast_pinball_total_twin", ForecastErrors.pinballOfTotal(unseen, spec.quantile()));
        measures.put("skill_over_season", arm.skillOver(Method.SEASONAL_NAIVE));
        measures.put("skill_over_season_twin", twin.skillOver(Method.SEASONAL_NAIVE));
        measures.put("skill_over_history", arm.skillOver(Method.HISTORY));
        measures.put("skill_over_history_twin", twin.skillOver(Method.HISTORY));
        measures.put(
                "steered_skill",
                difference(arm.skillOver(Method.SEASONAL_NAIVE), twin.skillOver(Method.SEASONAL_NAIVE)));
        measures.put("steered_misses", difference(arm.missesSpared(), twin.missesSpared()));
        return measures;
    }

    private static Ratio difference(Ratio seen, Ratio unseen) {
        return seen.isDefined() && unseen.isDefined() ? new Ratio(seen.value() - unseen.value(), 1) : new Ratio(0, 0);
    }

    /**
     * What forecasters may know of the shop of an arm.
     *
     * @param setup what the arm stands on
     * @return the shop
     */
    public static Shop shop(Setup setup) {
        return new Shop(
                setup.world().catalog(), setup.world().users(), setup.shopper().repeatPurchases(), setup.keys());
    }

    /**
     * The forecaster of a scenario, which reads the rankings of the arm's own recommender if it reads any.
     *
     * @param setup what the arm stands on
     * @return a forecaster that knows no purchase so far
     */
    public static Forecaster forecaster(Setup setup) {
        return Forecaster.of(ForecastSpec.of(setup.further()), shop(setup), setup.plain());
    }

    /** The backtests of one ledger by several methods, each made once. */
    private record Tests(Study study, ForecastSpec spec, Ledger ledger, Map<Method, Backtest> made) {
        Tests(Study study, ForecastSpec spec, Ledger ledger) {
            this(study, spec, ledger, new EnumMap<>(Method.class));
        }

        Backtest by(Method method) {
            return made.computeIfAbsent(
                    method,
                    asked -> Backtest.of(
                            Forecaster.of(spec.by(asked), shop(study), study.plain()),
                            ledger,
                            study.world().items(),
                            study.run().warmup(),
                            spec.horizon()));
        }

        /** Units that the seasonal naive forecast misses and this one does not / units demanded. */
        Ratio missesSpared() {
            Backtest test = by(spec.method());
            double spared = ForecastErrors.missed(by(Method.SEASONAL_NAIVE)) - ForecastErrors.missed(test);
            return new Ratio(spared, test.demand());
        }

        Ratio skillOver(Method reference) {
            return ForecastErrors.skill(by(spec.method()), by(reference));
        }
    }
}
