package org.uptakelab.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSExport;
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
                refuseTaste(scenario);
                scenarios.add(scenario);
                return true;
            } catch (UserError e) {
                problems = e.messages();
                return false;
            }
        }

        private static void refuseTaste(Scenario scenario) {
            boolean weighsTaste = scenario.recommender().name().equals("profit")
                    && scenario.recommender().base().equals(NoTaste.NAME);
            if (weighsTaste || scenario.recommender().name().equals(NoTaste.NAME)) {
                NoTaste.trainer();
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
