package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.Estimate;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.setting.Setting;

/** No dead knobs: each key of a scenario moves an output of a scenario made for it. A new key needs a case of its own. */
class DeadKeyTest {
    private static final Map<String, Object> SMALL = Scenarios.values(
            "world.users", 120,
            "world.items", 40,
            "shopper.outside", 1.0,
            "run.rounds", 12,
            "run.warmup", 3,
            "run.replications", 1);

    /**
     * A key turned.
     *
     * @param value what it is set to, instead of what it is in the scenario
     * @param output the measure that must move
     * @param scenario what the scenario needs beside the small shop above
     */
    private record Turn(Object value, String output, Object... scenario) {}

    private static Turn turn(String key) {
        return switch (key) {
            case "world.users" -> new Turn(240, "conversion");
            case "world.items" -> new Turn(80, "effective_catalog");
            case "world.factors" -> new Turn(2, "individual_diversity");
            case "world.segments" -> new Turn(1, "individual_diversity");
            case "world.cohesion" -> new Turn(1.0, "individual_diversity");
            case "world.zipf" -> new Turn(3.0, "gini");
            case "world.appealAwareness" -> new Turn(-0.9, "conversion");
            case "shopper.visitRate" -> new Turn(0.9, "similarity");
            case "shopper.taste" -> new Turn(3.0, "surplus");
            case "shopper.appeal" -> new Turn(3.0, "gini");
            case "shopper.priceSensitivity" -> new Turn(3.0, "revenue");
            case "shopper.outside" -> new Turn(-1.0, "conversion");
            case "shopper.search" -> new Turn(15, "taken_share");
            case "shopper.tilt" -> new Turn(4.0, "individual_diversity");
            case "shopper.attention" -> new Turn(1.0, "taken_share");
            case "shopper.positionDecay" -> new Turn(4.0, "taken_share");
            case "shopper.salience" -> new Turn(3.0, "caused_share");
            case "shopper.repeatPurchases" -> new Turn(true, "gini");
            case "recommender.name" -> new Turn("random", "shown_share");
            case "recommender.slateSize" -> new Turn(2, "take_rate");
            case "recommender.retrainEvery" -> new Turn(6, "shown_share");
            case "recommender.base" -> new Turn("popular", "shown_share", "recommender.name", "profit");
            case "recommender.neighbours" -> new Turn(2, "shown_share", "recommender.name", "user-tanimoto");
            case "recommender.factors" -> new Turn(2, "shown_share", "recommender.name", "als");
            case "recommender.iterations" -> new Turn(1, "shown_share", "recommender.name", "als");
            case "recommender.regularization" -> new Turn(1e6, "shown_share", "recommender.name", "als");
            case "recommender.confidence" -> new Turn(0.0, "shown_share", "recommender.name", "als");
            case "recommender.ridge" -> new Turn(1e6, "shown_share", "recommender.name", "ease");
            case "recommender.window" -> new Turn(1, "shown_share", "recommender.name", "popular-recent");
            case "recommender.epsilon" -> new Turn(0.9, "shown_share", "recommender.name", "epsilon");
            case "recommender.surplusWeight" -> new Turn(-3.0, "shown_share", "recommender.name", "welfare");
            case "recommender.lambda" -> new Turn(5.0, "revenue", "recommender.name", "profit");
            case "stock.margin" -> new Turn(0.8, "unsold_share", "stock.goodwill", 0.1);
            case "stock.writeOff" ->
                new Turn(0.1, "lost_sale_share", "forecast.method", "history", "stock.goodwill", 0.1);
            case "stock.goodwill" -> new Turn(1.0, "unsold_share", "stock.margin", 0.3);
            case "stock.steering" -> new Turn(20, "shown_share", "forecast.method", "history");
            case "stock.runsOut" -> new Turn(true, "conversion", "forecast.method", "history");
            case "burst.products" -> new Turn(3, "conversion");
            case "burst.share" -> new Turn(0.9, "conversion", "burst.products", 3);
            case "burst.finds" -> new Turn("also-usual", "conversion", "burst.products", 3);
            case "burst.fit" -> new Turn(2.0, "conversion", "burst.products", 3);
            case "world.drift" -> new Turn(0.3, "surplus");
            case "world.fashion" -> new Turn(0.5, "gini");
            case "world.shelf" -> new Turn(0.5, "coverage");
            case "world.renewal" -> new Turn(0.2, "coverage", "world.shelf", 0.5);
            case "shopper.habit" -> new Turn(1.0, "individual_diversity");
            case "world.lengthSpread" -> new Turn(1.0, "taken_hours", "world.lengthAwareness", 0.5);
            case "world.lengthAwareness" -> new Turn(0.9, "taken_hours", "world.lengthSpread", 1.0);
            case "luck.worlds" -> new Turn(3, "unpredictability", "luck.worlds", 2);
            case "recommender.surface" -> new Turn("item-page", "shown_share");
            case "page.start" -> new Turn(1.0, "taken_share");
            case "page.switchingCost" -> new Turn(3.0, "conversion", "page.start", 1.0);
            case "advertising.reach" -> new Turn(0.3, "taken_share");
            case "advertising.profiles" -> new Turn(1.0, "ad_hit_rate", "advertising.reach", 0.3);
            case "advertising.products" -> new Turn(3, "ad_hit_rate", "advertising.reach", 0.3);
            case "advertising.margin" -> new Turn(0.9, "ad_profit", "advertising.reach", 0.3);
            case "advertising.price" -> new Turn(1.0, "ad_income", "advertising.reach", 0.3);
            case "advertising.profilePrice" ->
                new Turn(1.0, "ad_income", "advertising.reach", 0.3, "advertising.profiles", 1.0);
            case "forecast.method" -> new Turn("naive", "forecast_wape", "forecast.smoothing", 0.3);
            case "forecast.horizon" -> new Turn(2, "forecast_wape", "forecast.method", "history");
            case "forecast.season" -> new Turn(3, "forecast_wape", "forecast.method", "seasonal-naive");
            case "forecast.smoothing" -> new Turn(0.9, "forecast_wape", "forecast.method", "history");
            case "forecast.quantile" -> new Turn(0.5, "forecast_pinball", "forecast.method", "history");
            case "recommender.lag" -> new Turn(6, "shown_share");
            case "rival.lag" -> new Turn(6, "lead_early", "recommender.lag", 1);
            case "platforms.count" -> new Turn(3, "leader_share", "platforms.sensitivity", 5.0);
            case "platforms.headStart" -> new Turn(1.0, "leader_share", "platforms.count", 2);
            case "platforms.comparing" -> new Turn(1.0, "leader_share", "platforms.count", 2);
            case "platforms.judgedBy" -> new Turn("reputation", "leader_share", "platforms.count", 2);
            case "platforms.sensitivity" -> new Turn(0.0, "leader_share", "platforms.count", 2);
            case "platforms.switchingCost" -> new Turn(5.0, "leader_share", "platforms.count", 2);
            case "platforms.commons" -> new Turn("everything", "leader_share", "platforms.count", 2);
            case "run.rounds" -> new Turn(20, "conversion");
            case "run.warmup" -> new Turn(9, "preceded_share");
            case "run.replications" -> new Turn(2, "conversion");
            case "run.seed" -> new Turn(2L, "conversion");
            case "commons.entrant" -> new Turn(0.3, "shown_share");
            case "commons.pool" -> new Turn("everything", "shown_share", "commons.entrant", 0.3);
            case "commons.access" ->
                new Turn("entrant", "incumbent_gain", "commons.entrant", 0.3, "commons.pool", "everything");
            case "commons.contributors" ->
                new Turn(0.2, "entrant_gain", "commons.entrant", 0.3, "commons.pool", "everything");
            case "commons.threshold" ->
                new Turn(4, "entrant_gain", "commons.entrant", 0.3, "commons.pool", "co-purchases");
            case "payment.share" -> new Turn(0.5, "payment_each", "payment.groups", 4);
            case "payment.rule" -> new Turn("per-record", "payment_gini", "payment.share", 0.5);
            case "payment.of" -> new Turn("advertising", "data_value", "payment.share", 0.5);
            case "payment.without" ->
                new Turn("opt-out", "marginal_share", "payment.rule", "leave-one-out", "payment.of", "advertising");
            case "payment.margin" -> new Turn(0.5, "payment_each", "payment.share", 0.5);
            case "payment.fee" -> new Turn(2.0, "payment_each", "payment.share", 0.5, "payment.of", "advertising");
            case "payment.groups" -> new Turn(2, "payment_each", "payment.share", 0.5, "payment.rule", "leave-one-out");
            case "payment.orders" -> new Turn(4, "payment_gini", "payment.share", 0.5, "payment.rule", "shapley");
            case "withholding.share" -> new Turn(0.5, "shown_share");
            case "withholding.who" -> new Turn("like-minded", "shown_share", "withholding.share", 0.3);
            case "withholding.form" -> new Turn("opt-out", "shown_share", "withholding.share", 0.5);
            case "withholding.records" -> new Turn(0.5, "shown_share", "withholding.share", 0.5);
            default -> throw new AssertionError(key + " has no case here: name an output that it moves.");
        };
    }

    /** All keys but those of programs that others bring; {@code ExternalTrainerTest} turns these. */
    static Stream<Setting> keysOfTheLabsOwn() {
        List<Setting> ofPrograms =
                RecommenderKind.named("external").orElseThrow().parameters();
        return Scenario.SETTINGS.stream().filter(setting -> !ofPrograms.contains(setting));
    }

    @ParameterizedTest
    @MethodSource("keysOfTheLabsOwn")
    void movesAnOutput(Setting setting) {
        Turn turn = turn(setting.key());
        Map<String, Object> before = new HashMap<>(SMALL);
        before.putAll(Scenarios.values(turn.scenario()));
        Map<String, Object> after = new HashMap<>(before);
        after.put(setting.key(), turn.value());
        Estimate one = outcome(Scenarios.with(before), turn.output());
        Estimate other = outcome(Scenarios.with(after), turn.output());
        assertTrue(one.isDefined() && other.isDefined());
        assertNotEquals(one.mean(), other.mean(), setting.key() + " does not move " + turn.output());
    }

    private static Estimate outcome(Scenario scenario, String measure) {
        return new Runner(1, ProgressListener.SILENT)
                .run(List.of(scenario))
                .get(0)
                .estimate(measure);
    }
}
