package org.uptakelab.web.lab;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.setting.Setting;

/**
 * What can be set on the page: every key of a scenario, from the same list that scenario files are read by.
 *
 * @param levers one lever a key, in the order of the model
 * @param recommenders every recommender by name, from placebo to oracle
 * @param limits how large a run may be
 * @param replications worlds of a run that does not say how many
 * @param logs whether whoever asks may hand in a log
 */
record Levers(List<Lever> levers, List<String> recommenders, LabLimits limits, int replications, boolean logs) {
    /** The keys that a lesson turns; the rest is for those who look deeper. */
    private static final Set<String> MAIN = Set.of(
            "recommender.name",
            "recommender.slateSize",
            "recommender.window",
            "recommender.base",
            "recommender.epsilon",
            "recommender.lambda",
            "recommender.surplusWeight",
            "shopper.attention",
            "shopper.search",
            "shopper.salience",
            "shopper.tilt",
            "shopper.positionDecay",
            "shopper.priceSensitivity",
            "world.users",
            "world.items",
            "world.zipf",
            "run.seed");

    /** What a slider covers where the range of a key is open; values beyond can be typed. */
    private static final Map<String, Slider> SLIDERS = Map.ofEntries(
            Map.entry("world.users", new Slider(50, 5000, 50)),
            Map.entry("world.items", new Slider(10, 1000, 10)),
            Map.entry("world.segments", new Slider(1, 40, 1)),
            Map.entry("world.factors", new Slider(2, 32, 1)),
            Map.entry("world.zipf", new Slider(0, 2, 0.05)),
            Map.entry("shopper.taste", new Slider(0, 3, 0.1)),
            Map.entry("shopper.appeal", new Slider(0, 3, 0.1)),
            Map.entry("shopper.priceSensitivity", new Slider(0, 3, 0.1)),
            Map.entry("shopper.outside", new Slider(-2, 8, 0.1)),
            Map.entry("shopper.search", new Slider(0, 100, 1)),
            Map.entry("shopper.tilt", new Slider(0, 3, 0.1)),
            Map.entry("shopper.positionDecay", new Slider(0, 2, 0.05)),
            Map.entry("shopper.salience", new Slider(0, 4, 0.1)),
            Map.entry("recommender.slateSize", new Slider(0, 40, 1)),
            Map.entry("recommender.retrainEvery", new Slider(1, 20, 1)),
            Map.entry("recommender.window", new Slider(1, 20, 1)),
            Map.entry("recommender.neighbours", new Slider(1, 200, 1)),
            Map.entry("recommender.ridge", new Slider(10, 1000, 10)),
            Map.entry("recommender.factors", new Slider(2, 64, 1)),
            Map.entry("recommender.iterations", new Slider(1, 20, 1)),
            Map.entry("recommender.regularization", new Slider(1, 500, 1)),
            Map.entry("recommender.confidence", new Slider(0, 200, 1)),
            Map.entry("recommender.lambda", new Slider(-2, 4, 0.1)),
            Map.entry("recommender.surplusWeight", new Slider(-2, 4, 0.1)),
            Map.entry("run.rounds", new Slider(5, 100, 1)),
            Map.entry("run.warmup", new Slider(0, 50, 1)),
            Map.entry("run.replications", new Slider(1, 40, 1)));

    private record Slider(double min, double max, double step) {}

    /**
     * One lever.
     *
     * @param key the key it sets
     * @param type what its values are
     * @param fallback its default; a 64-bit number as text, because pages cannot hold one
     * @param min the left end of its slider, if it has one
     * @param max the right end of its slider, if it has one
     * @param step the step of its slider, if it has one
     * @param rule what a value must be, in words
     * @param choices the words to choose from, if it is a choice
     * @param main whether it is among the levers that are shown first
     * @param readBy the recommenders that read it; absent if it concerns all
     */
    record Lever(
            String key,
            Setting.Type type,
            @JsonProperty("default") Object fallback,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable Double step,
            String rule,
            @Nullable List<String> choices,
            boolean main,
            @Nullable List<String> readBy) {
        static Lever of(Setting setting) {
            Slider slider = slider(setting);
            return new Lever(
                    setting.key(),
                    setting.type(),
                    forPages(setting.fallback()),
                    slider == null ? null : slider.min(),
                    slider == null ? null : slider.max(),
                    slider == null ? null : slider.step(),
                    setting.rule(),
                    setting.choices().isEmpty() ? null : offered(setting),
                    MAIN.contains(setting.key()),
                    Offer.readers(setting).isEmpty() ? null : Offer.readers(setting));
        }

        private static List<String> offered(Setting setting) {
            return setting.key().equals("recommender.name") ? Offer.NAMES : setting.choices();
        }

        private static @Nullable Slider slider(Setting setting) {
            Slider given = SLIDERS.get(setting.key());
            double low = setting.range().low();
            double high = setting.range().high();
            boolean closed = setting.type() == Setting.Type.REAL && Double.isFinite(low) && Double.isFinite(high);
            return given == null && closed ? new Slider(low, high, (high - low) / 100) : given;
        }
    }

    /**
     * The levers of the lab.
     *
     * @param limits how large a run may be
     * @param logs whether whoever asks may hand in a log
     */
    static Levers of(LabLimits limits, boolean logs) {
        return new Levers(
                Scenario.CORE.stream().filter(Offer::holds).map(Lever::of).toList(),
                Offer.NAMES,
                limits,
                RunRequest.USUAL_REPLICATIONS,
                logs);
    }

    /** {@return the scenarios that come with the lab, with the values in which each differs from the default one} */
    static List<Seed> seeds() {
        return ScenarioFile.SEED_NAMES.stream()
                .map(name -> Seed.of(ScenarioFile.seed(name, List.of())))
                .toList();
    }

    /** A value as pages can hold it. */
    static Object forPages(Object value) {
        return value instanceof Long number ? number.toString() : value;
    }

    /**
     * A scenario to begin with.
     *
     * @param name its name
     * @param settings the values in which it differs from the default scenario, by key
     */
    record Seed(String name, Map<String, Object> settings) {
        static Seed of(Scenario scenario) {
            Map<String, Object> settings = RunRequest.settingsOf(scenario);
            settings.replaceAll((key, value) -> forPages(value));
            return new Seed(scenario.name(), settings);
        }
    }
}
