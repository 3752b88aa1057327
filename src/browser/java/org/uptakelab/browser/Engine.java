package org.uptakelab.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.uptakelab.experiment.InsideView;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.setting.UserError;

/**
 * The door to the engine for a page's worker: words and numbers in, words and numbers out.
 */
public final class Engine {
    private Engine() {}

    /**
     * Where a compiled program starts; all work is asked for later.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {}

    /**
     * Sides to be compared, none so far.
     *
     * @return a list to add to
     */
    @JSExport
    public static Sides sides() {
        return new Sides();
    }

    /** Scenarios that are to be compared under the same luck. */
    public static final class Sides {
        private final List<Scenario> scenarios = new ArrayList<>();
        private List<String> problems = List.of();

        Sides() {}

        /**
         * Adds a side: the default scenario with values over it.
         *
         * @param name its name
         * @param keys group and name of settings, joined by a dot
         * @param values their values, written as in a scenario file
         * @return whether the scenario can be run; if not, {@link #problems} says why
         */
        @JSExport
        public boolean add(String name, String[] keys, String[] values) {
            List<SettingOverride> given = new ArrayList<>();
            for (int index = 0; index < keys.length; index++) {
                given.add(new SettingOverride(name, keys[index], values[index]));
            }
            try {
                Scenario scenario = ScenarioFile.ofDefaults(name, List.of(given));
                NotHere.problem(scenario.recommender()).ifPresent(problem -> {
                    throw new UserError(problem);
                });
                scenarios.add(scenario);
                return true;
            } catch (UserError e) {
                problems = e.messages();
                return false;
            }
        }

        /**
         * What was wrong with the side that could not be added.
         *
         * @return one message a problem
         */
        @JSExport
        public String[] problems() {
            return problems.toArray(String[]::new);
        }

        /**
         * Tells a visit in the first world of the first side from inside.
         *
         * @param user the visitor, from 0; negative for one whose choice the slate moved
         * @param round the round, from 1; 0 for the middle of the rounds with recommendations
         * @return the visit, or null if there is none; then {@link #problems} says why
         */
        @JSExport
        public @Nullable PageVisit inside(int user, int round) {
            try {
                Scenario scenario = scenarios.get(0);
                return new PageVisit(
                        scenario, InsideView.of(scenario, user < 0 ? null : user, round == 0 ? null : round));
            } catch (UserError e) {
                problems = e.messages();
                return null;
            }
        }

        /**
         * Opens the experiment.
         *
         * @param ghosts recommenders that run beside each side for comparison
         * @return the experiment before its first step
         */
        @JSExport
        public PageExperiment open(String[] ghosts) {
            return new PageExperiment(scenarios, List.of(ghosts));
        }
    }
}
