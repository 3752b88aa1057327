package org.uptakelab.comparison;

import java.util.HashSet;
import java.util.List;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.simulation.RunSpec;

/**
 * Arms to be compared with the first of them. They share number of replications and seed, so that each replication has the same
 * luck in all of them: what is drawn for a user, an item or a visit is drawn alike wherever the settings allow it.
 *
 * @param arms the arms, each a scenario with its recommender; at least two, no two of the same names, all with the same number of
 *     replications and seed
 * @param stopping how many replications there are, asked of the differences from the first arm
 */
public record Comparison(List<Scenario> arms, StoppingRule stopping) {
    /** Copies the arms and checks what is said of them. */
    public Comparison {
        arms = List.copyOf(arms);
        if (arms.size() < 2) {
            throw new IllegalArgumentException(
                    "A comparison must have at least two arms, but has " + arms.size() + ".");
        }
        if (new HashSet<>(arms.stream().map(Comparison::names).toList()).size() < arms.size()) {
            throw new IllegalArgumentException("Arms must differ in the name of scenario or recommender.");
        }
        if (arms.stream().map(Comparison::luck).distinct().count() > 1) {
            throw new IllegalArgumentException("All arms must have the same replications and seed.");
        }
    }

    private static List<String> names(Scenario arm) {
        return List.of(arm.name(), arm.recommender().name());
    }

    private static List<Long> luck(Scenario arm) {
        return List.of((long) arm.run().replications(), arm.run().seed());
    }

    /**
     * A comparison of scenarios, each with its own recommender or with each of several. Replications and seed are those of the first.
     *
     * @param scenarios the scenarios
     * @param recommenders names of the recommenders; none for that of each scenario
     * @param stopping how many replications there are
     * @return the comparison, scenarios in their order, recommenders in theirs within a scenario
     */
    public static Comparison of(List<Scenario> scenarios, List<String> recommenders, StoppingRule stopping) {
        RunSpec first = scenarios.get(0).run();
        return new Comparison(
                scenarios.stream()
                        .map(scenario -> scenario.withRun(new RunSpec(
                                scenario.run().rounds(), scenario.run().warmup(), first.replications(), first.seed())))
                        .flatMap(scenario -> recommenders.isEmpty()
                                ? List.of(scenario).stream()
                                : recommenders.stream().map(scenario::withRecommender))
                        .toList(),
                stopping);
    }

    /** {@return the number of replications that are run before the stopping rule is asked} */
    public int pilot() {
        return arms.get(0).run().replications();
    }
}
