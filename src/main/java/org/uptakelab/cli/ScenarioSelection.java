package org.uptakelab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.UserError;

/**
 * The scenarios that a command line asks for, checked with every recommender they are to run.
 *
 * @param files the scenario files
 * @param sets what {@code --set} says; goes over the files
 * @param flags what other options say; goes over {@code --set}
 * @param recommenders what {@code --recommender} names; empty for that of each scenario
 * @param family the recommenders that can be named
 */
record ScenarioSelection(
        List<String> files, List<String> sets, List<SettingOverride> flags, List<String> recommenders, Family family) {

    /**
     * Reads the scenarios.
     *
     * @return them, in the order of the files, each with the first recommender asked for
     * @throws UserError with every problem of every file, option and recommender
     */
    List<Scenario> read() {
        Set<String> problems = new LinkedHashSet<>();
        refuseTwice(problems);
        List<SettingOverride> assignments = new ArrayList<>();
        for (String assignment : sets) {
            collecting(problems, () -> assignments.add(SettingOverride.parse("--set", assignment)));
        }
        List<Scenario> scenarios = new ArrayList<>();
        for (String file : files) {
            List<Scenario> arms = new ArrayList<>();
            for (List<SettingOverride> flagLayer : flagLayers()) {
                collecting(
                        problems,
                        () -> arms.add(ScenarioFile.find(file, List.of(assignments, flagLayer), family, recommenders)));
            }
            arms.stream().findFirst().ifPresent(scenarios::add);
        }
        if (!problems.isEmpty()) {
            throw new UserError(List.copyOf(problems));
        }
        return scenarios;
    }

    private void refuseTwice(Set<String> problems) {
        Map<String, String> stems = new LinkedHashMap<>();
        for (String file : files) {
            String earlier = stems.putIfAbsent(ScenarioFile.stem(file), file);
            if (earlier != null) {
                problems.add("Scenarios are named by their files, but " + earlier + " and " + file + " would both be "
                        + ScenarioFile.stem(file) + ". Maybe rename one of them.");
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String recommender : recommenders) {
            if (!names.add(recommender)) {
                problems.add("--recommender must name each recommender once, but names " + recommender
                        + " twice. Maybe delete one of them.");
            }
        }
    }

    private List<List<SettingOverride>> flagLayers() {
        if (recommenders.isEmpty()) {
            return List.of(flags);
        }
        List<List<SettingOverride>> layers = new ArrayList<>();
        for (String recommender : new LinkedHashSet<>(recommenders)) {
            List<SettingOverride> layer = new ArrayList<>(flags);
            layer.add(new SettingOverride("--recommender", "recommender.name", recommender));
            layers.add(layer);
        }
        return layers;
    }

    private static void collecting(Set<String> problems, Runnable reading) {
        try {
            reading.run();
        } catch (UserError error) {
            problems.addAll(error.messages());
        }
    }
}
