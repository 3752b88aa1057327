package org.uptakelab.web.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/**
 * A run as a page asks for it.
 *
 * @param sides one side, or two to compare
 * @param ghosts recommenders that run beside for comparison; absent for none
 * @param replications number of independent worlds; absent for that of the sides, but at most {@value #USUAL_REPLICATIONS}
 */
record RunRequest(
        @Nullable List<Side> sides,
        @Nullable List<String> ghosts,
        @Nullable Integer replications) {
    /** Worlds of a run of the page that does not say how many: enough for a band, few enough to be quick. */
    static final int USUAL_REPLICATIONS = 10;

    private static final String DEFAULT = "default";
    private static final int MOST_SIDES = 2;
    private static final int MOST_GHOSTS = 3;

    /**
     * A side of a run.
     *
     * @param base a scenario that comes with the lab, or {@code default}; absent for that
     * @param settings values that go over those of the base, by key; absent for none
     */
    record Side(@Nullable String base, @Nullable Map<String, Object> settings) {
        /**
         * The scenario of this side.
         *
         * @param name the name it is to have
         * @param more values that go over all others, by key
         * @throws UserError with every problem
         */
        Scenario scenario(String name, Map<String, Object> more) {
            List<List<SettingOverride>> layers =
                    List.of(overrides(name, settings == null ? Map.of() : settings), overrides(name, more));
            Scenario scenario = base == null || base.equals(DEFAULT)
                    ? ScenarioFile.ofDefaults(DEFAULT, layers)
                    : ScenarioFile.seed(base, layers);
            Offer.problem(scenario).ifPresent(problem -> {
                throw new UserError(name + ": " + problem);
            });
            return scenario.named(name);
        }

        private static List<SettingOverride> overrides(String name, Map<String, Object> values) {
            List<SettingOverride> overrides = new ArrayList<>();
            values.forEach((key, value) -> overrides.add(new SettingOverride(name, key, String.valueOf(value))));
            return overrides;
        }
    }

    /** {@return the name of the scenario of a side, from 0, which is the stem of its file} */
    static String nameOf(int side) {
        return "scenario-" + (char) ('a' + side);
    }

    /**
     * The scenarios of the sides.
     *
     * @throws UserError with every problem of the request
     */
    List<Scenario> scenarios() {
        List<String> problems = new ArrayList<>();
        List<Side> asked = sides == null ? List.of() : sides;
        if (asked.isEmpty() || asked.size() > MOST_SIDES) {
            problems.add("sides must be a list of 1 or 2 sides, but has " + asked.size() + ".");
        }
        ghostsAsked().forEach(ghost -> checkGhost(ghost, problems));
        if (ghostsAsked().size() > MOST_GHOSTS) {
            problems.add("ghosts must be at most " + MOST_GHOSTS + " recommenders, but are "
                    + ghostsAsked().size() + ".");
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (int side = 0; side < Math.min(asked.size(), MOST_SIDES); side++) {
            Side one = asked.get(side);
            String name = nameOf(side);
            collecting(problems, () -> scenarios.add(withReplications(one, name)));
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        return scenarios;
    }

    /** {@return the recommenders that run beside for comparison} */
    List<String> ghostsAsked() {
        return ghosts == null ? List.of() : ghosts;
    }

    private Scenario withReplications(Side side, String name) {
        if (replications != null) {
            return side.scenario(name, Map.of("run.replications", replications));
        }
        Scenario own = side.scenario(name, Map.of());
        boolean asked = side.settings() != null && side.settings().containsKey("run.replications");
        return asked || own.run().replications() <= USUAL_REPLICATIONS
                ? own
                : side.scenario(name, Map.of("run.replications", USUAL_REPLICATIONS));
    }

    private static void checkGhost(@Nullable String ghost, List<String> problems) {
        if (ghost == null || !Offer.NAMES.contains(ghost)) {
            String shown = ghost == null ? "empty" : ghost.substring(0, Math.min(40, ghost.length()));
            problems.add("ghosts must be among " + String.join(", ", Offer.NAMES) + ", but one is " + shown + "."
                    + NearestWord.advice(shown, Offer.NAMES));
        }
    }

    private static void collecting(List<String> problems, Runnable step) {
        try {
            step.run();
        } catch (UserError error) {
            problems.addAll(error.messages());
        }
    }

    /**
     * The values in which a scenario differs from the default one.
     *
     * @param scenario the scenario
     * @return values by key, in the order of the model
     */
    static Map<String, Object> settingsOf(Scenario scenario) {
        Map<String, Object> own = ScenarioText.values(scenario);
        Map<String, Object> usual = ScenarioText.values(ScenarioFile.ofDefaults(DEFAULT, List.of()));
        Map<String, Object> different = new LinkedHashMap<>();
        own.forEach((key, value) -> {
            if (!value.equals(usual.get(key))) {
                different.put(key, value);
            }
        });
        return different;
    }
}
