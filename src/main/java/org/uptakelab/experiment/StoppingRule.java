package org.uptakelab.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.uptakelab.measure.Estimate;
import org.uptakelab.setting.UserError;
import org.uptakelab.simulation.RunSpec;

/**
 * When a scenario has been replicated often enough. First its {@code run.replications} are run, the pilot; then the rule says, from
 * what they gave, how many there shall be in all. All arms of a scenario have the same number, so that they stay paired.
 */
public sealed interface StoppingRule extends Serializable permits FixedReplications, Precision {
    /**
     * How many replications there shall be.
     *
     * @param pilot for each arm its measures by name, with one value a replication of the pilot, NaN where undefined
     * @return their number, at least that of the pilot
     */
    int replications(List<Map<String, double[]>> pilot);

    /**
     * The most replications that there can be.
     *
     * @param scenario the scenario, whose {@code run.replications} are the pilot
     * @return their number, at least that of the pilot
     */
    int most(Scenario scenario);

    /**
     * Scenarios as large as this rule may make them, for those who reckon what they may need.
     *
     * @param scenarios the scenarios
     * @return the same, each with the most replications
     */
    default List<Scenario> largest(List<Scenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> {
                    RunSpec run = scenario.run();
                    return scenario.withRun(new RunSpec(run.rounds(), run.warmup(), most(scenario), run.seed()));
                })
                .toList();
    }

    /**
     * Mean and 95 % interval under this rule.
     *
     * @param values one value a replication, those of the pilot first; NaN where the measure is undefined
     * @param pilot how many replications the pilot has
     * @return the estimate over all of them
     */
    Estimate estimate(double[] values, int pilot);

    /**
     * Whether a measure is known as well as the rule asks.
     *
     * @param measure its name
     * @param estimate mean and interval, from this rule
     * @return false if the interval is wider than asked, or missing where it was asked for
     */
    boolean isMet(String measure, Estimate estimate);

    /**
     * What is wrong with a scenario as a pilot of this rule.
     *
     * @param scenario the scenario
     * @return messages; none if it can be run
     */
    List<String> problems(Scenario scenario);

    /**
     * Refuses scenarios that cannot be a pilot of this rule.
     *
     * @param scenarios the scenarios
     * @throws UserError with everything that is wrong with them
     */
    default void check(List<Scenario> scenarios) {
        List<String> problems = scenarios.stream()
                .flatMap(scenario -> problems(scenario).stream())
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
    }

    /** {@return the rule as lines of an experiment file, each ended by {@code \n}; empty where a file needs none} */
    String written();
}
