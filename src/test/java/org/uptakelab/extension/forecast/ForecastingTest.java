package org.uptakelab.extension.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.Ratio;
import org.uptakelab.setting.Values;

class ForecastingTest {
    private static final Forecasting EXTENSION = new Forecasting();

    private static Map<String, Ratio> measured(String method, Object... more) {
        Map<String, Object> values = Scenarios.values(
                "world.users",
                150,
                "world.items",
                40,
                "shopper.outside",
                1.0,
                "run.rounds",
                14,
                "run.warmup",
                6,
                "forecast.method",
                method);
        values.putAll(Scenarios.values(more));
        Study study = Studies.of(Scenarios.with(values), EXTENSION);
        return EXTENSION.measure(study);
    }

    private static double value(Map<String, Ratio> measures, String name) {
        return Objects.requireNonNull(measures.get(name), name).value();
    }

    @Test
    void takesEachMeasureItNames() {
        Map<String, Ratio> measures = measured("history-and-scores", "forecast.horizon", 2);
        assertEquals(EXTENSION.measures(), List.copyOf(measures.keySet()));
        measures.forEach((name, ratio) -> assertTrue(ratio.isDefined(), name));
    }

    @Test
    void aMethodHasNoSkillOverItself() {
        assertEquals(0, value(measured("history"), "skill_over_history_twin"));
        assertEquals(0, value(measured("seasonal-naive"), "skill_over_season"));
    }

    @Test
    void whereNothingIsRecommendedArmAndTwinAreForecastAlike() {
        Map<String, Ratio> measures = measured("history", "recommender.name", "none");
        assertEquals(value(measures, "forecast_wape"), value(measures, "forecast_wape_twin"));
        assertEquals(value(measures, "forecast_pinball"), value(measures, "forecast_pinball_twin"));
        assertEquals(value(measures, "forecast_wape_total"), value(measures, "forecast_wape_total_twin"));
        assertEquals(value(measures, "forecast_mase"), value(measures, "forecast_mase_twin"));
        assertEquals(value(measures, "forecast_mase_total"), value(measures, "forecast_mase_total_twin"));
        assertEquals(value(measures, "forecast_pinball_total"), value(measures, "forecast_pinball_total_twin"));
        assertEquals(0, value(measures, "steered_misses"));
    }

    @Test
    void missesSparedAreThoseOfTheCalendarLessOnesOwn() {
        Map<String, Ratio> own = measured("history");
        Map<String, Ratio> calendar = measured("seasonal-naive");
        double arm = value(calendar, "forecast_wape") - value(own, "forecast_wape");
        double twin = value(calendar, "forecast_wape_twin") - value(own, "forecast_wape_twin");
        assertEquals(arm - twin, value(own, "steered_misses"), 1e-12);
        assertEquals(0, value(calendar, "steered_misses"));
    }

    @Test
    void aPerfectlySteadyShopIsForeseenByCounting() {
        // One item, which everybody buys in every round: nothing is left to miss.
        Map<String, Ratio> measures = measured(
                "history",
                "world.items",
                1,
                "shopper.search",
                1,
                "recommender.slateSize",
                1,
                "shopper.visitRate",
                1.0,
                "shopper.outside",
                -1000.0,
                "shopper.repeatPurchases",
                true);
        assertEquals(0, value(measures, "forecast_wape"), 1e-12);
        assertEquals(0, value(measures, "forecast_wape_total"), 1e-12);
    }

    @Test
    void refusesAMethodThatIsNone() {
        Values values = new Values(Map.of("forecast.method", "crystal-ball"));
        String message = assertThrows(IllegalArgumentException.class, () -> ForecastSpec.of(values))
                .toString();
        assertTrue(message.contains("crystal-ball") && message.contains("seasonal-naive"), message);
    }
}
