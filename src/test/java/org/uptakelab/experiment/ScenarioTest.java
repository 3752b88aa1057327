package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.setting.Setting;

class ScenarioTest {
    /** The keys and defaults that files outside the project rely on. */
    @Test
    void keysOfTheModelAreAllThere() {
        Set<String> keys = Scenario.SETTINGS.stream().map(Setting::key).collect(Collectors.toSet());
        assertEquals(Scenario.SETTINGS.size(), keys.size(), "a key given twice");
        assertTrue(keys.containsAll(List.of(
                "world.users",
                "world.items",
                "world.factors",
                "world.segments",
                "world.cohesion",
                "world.zipf",
                "world.appealAwareness",
                "shopper.visitRate",
                "shopper.taste",
                "shopper.appeal",
                "shopper.priceSensitivity",
                "shopper.outside",
                "shopper.search",
                "shopper.tilt",
                "shopper.attention",
                "shopper.positionDecay",
                "shopper.salience",
                "shopper.repeatPurchases",
                "recommender.name",
                "recommender.slateSize",
                "recommender.retrainEvery",
                "run.rounds",
                "run.warmup",
                "run.replications",
                "run.seed")));
    }

    @Test
    void everyDefaultKeepsItsOwnRule() {
        Scenario.SETTINGS.forEach(setting -> setting.check(setting.fallback()));
        assertEquals("item-llr", Scenarios.with().recommender().name());
    }

    @Test
    void searchAndSlateFitTheCatalogueDefaultsIncluded() {
        IllegalArgumentException search =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.with("shopper.search", 501));
        assertTrue(search.toString().contains("shopper.search must be at most world.items (500), but is 501"));
        IllegalArgumentException slate =
                assertThrows(IllegalArgumentException.class, () -> Scenarios.with("world.items", 9));
        assertTrue(slate.toString().contains("recommender.slateSize must be at most world.items (9), but is 10"));
        assertEquals(
                500,
                Scenarios.with("shopper.search", 500, "recommender.slateSize", 500)
                        .shopper()
                        .search());
    }

    @Test
    void tasteRefusesRepeatedPurchasesAlsoAsABase() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> Scenarios.with("shopper.repeatPurchases", true, "recommender.name", "taste-item-llr"));
        assertTrue(
                error.toString().contains("taste-item-llr") && error.toString().contains("Maybe use item-llr"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Scenarios.with(
                        "shopper.repeatPurchases",
                        true,
                        "recommender.name",
                        "profit",
                        "recommender.base",
                        "taste-item-llr"));
        Scenario allowed = Scenarios.with("shopper.repeatPurchases", true);
        assertThrows(IllegalArgumentException.class, () -> allowed.withRecommender("taste-item-llr"));
    }

    @Test
    void extensionsThatPayNoHeedToOneAnotherAreRefused() {
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class, () -> Scenarios.with("platforms.count", 3, "world.shelf", 0.5));
        assertEquals(
                "platforms.count must be 1 when world.shelf is 0.5, because all goods are on sale at every platform, but is 3."
                        + " Maybe look at them in two runs.",
                error.getMessage());
        assertEquals(
                0.5,
                Scenarios.with("world.shelf", 0.5, "stock.margin", 0.3)
                        .further()
                        .given()
                        .get("world.shelf"));
    }

    @Test
    void copiesChangeWhatTheySay() {
        Scenario scenario = Scenarios.with("run.seed", 5L);
        assertEquals(
                Scenarios.with("run.seed", 5L, "recommender.name", "popular"), scenario.withRecommender("popular"));
        assertEquals(Scenarios.with("run.seed", 6L), scenario.withRun(Scenarios.run("run.seed", 6L)));
    }

    /** An amount without an end ends in numbers that are none. */
    @Test
    void everyNumberOfAnExtensionHasAnEnd() {
        List<String> endless = Extensions.SETTINGS.stream()
                .filter(setting -> setting.type() == Setting.Type.INTEGER || setting.type() == Setting.Type.REAL)
                .filter(setting -> !Double.isFinite(setting.range().low())
                        || !Double.isFinite(setting.range().high()))
                .map(Setting::key)
                .toList();
        assertEquals(List.of(), endless);
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Scenarios.with("stock.goodwill", 1e308))
                        .getMessage());
        assertEquals("stock.goodwill must be a number in [0, 1000000], but is 1.0E308.", message);
    }
}
