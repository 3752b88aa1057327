package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Sobol;

/**
 * What a calibration is asked: which measures are to have which values, which keys are searched for that, and which are solved for.
 *
 * <p>The settings searched are every combination of the values of the grid, and with each of them points of a Sobol' sequence ({@link
 * Sobol}, shifted by the seed of the scenario) in the keys that are spread. At each of them the solved keys are looked for.
 *
 * @param scenario the scenario with given values over those of its file; the same values always give the same scenario
 * @param grid keys searched at given values
 * @param spread keys searched at points spread evenly over their ranges
 * @param points the number of these points, at least 1; without a meaning if no key is spread
 * @param solved the keys solved for, one or two, as many as there are targets of one value; the last is solved for the first of these
 *     targets
 * @param targets the targets, at least one of which is one value
 * @param worlds the number of worlds in which the settings are searched, at least 2
 */
public record Calibration(
        Function<List<SettingOverride>, Scenario> scenario,
        List<Axis> grid,
        List<SearchKey> spread,
        int points,
        List<SearchKey> solved,
        List<Target> targets,
        int worlds) {
    /** The most settings that are searched. */
    public static final int MOST_SETTINGS = 10_000;

    /** Copies the lists and checks that they go together. */
    public Calibration {
        grid = List.copyOf(grid);
        spread = List.copyOf(spread);
        solved = List.copyOf(solved);
        targets = List.copyOf(targets);
        refuseWhatDoesNotFit(solved, targets);
        refuseTwice(
                "--by and --over",
                Stream.of(
                                grid.stream().map(Axis::key),
                                spread.stream().map(SearchKey::key),
                                solved.stream().map(SearchKey::key))
                        .flatMap(key -> key)
                        .toList());
        refuseTwice("--target", targets.stream().map(Target::measure).toList());
        if (worlds < 2) {
            throw new UserError("--search-replications must be at least 2, but is " + worlds
                    + ": one world has no interval that could contain the target. Maybe take 3.");
        }
        BigInteger all = grid.stream()
                .map(axis -> BigInteger.valueOf(axis.values().size()))
                .reduce(BigInteger.valueOf(spread.isEmpty() ? 1 : points), BigInteger::multiply);
        if (points < 1 || all.compareTo(BigInteger.valueOf(MOST_SETTINGS)) > 0) {
            throw new UserError("--over and --points must make from 1 to " + MOST_SETTINGS + " settings, but make "
                    + all + ". Maybe take fewer values or points.");
        }
    }

    private static void refuseWhatDoesNotFit(List<SearchKey> solved, List<Target> targets) {
        long values = targets.stream().filter(Target::isValue).count();
        if (values == 0) {
            throw new UserError("--target must be one value for at least one measure, but all are ranges."
                    + " Maybe add --target taken_share=0.35.");
        }
        if (values > 2) {
            throw new UserError("--target can be one value for at most 2 measures, but is for " + values
                    + ". Maybe make a range of one, for example 0.7..0.8.");
        }
        if (solved.size() != values) {
            throw new UserError("--by must name a key to solve for each target of one value, at least " + values
                    + ", but names " + solved.size() + ". Maybe write --by search,attention.");
        }
    }

    private static void refuseTwice(String source, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new UserError(
                        source + " must name each once, but " + name + " is named twice. Maybe delete one.");
            }
        }
    }

    /** {@return every key that is searched, those of the grid first, in the order of the values of a setting} */
    public List<String> searched() {
        return Stream.concat(grid.stream().map(Axis::key), spread.stream().map(SearchKey::key))
                .toList();
    }

    /** {@return the targets for which keys are solved, the first for the last key} */
    List<Target> values() {
        return targets.stream().filter(Target::isValue).toList();
    }

    /** {@return the settings searched, points that fall together taken once: for each the values of the keys searched} */
    public List<List<String>> settings() {
        List<List<String>> settings = List.of(List.of());
        for (Axis axis : grid) {
            settings = combined(settings, axis.values().stream().map(List::of).toList());
        }
        return spread.isEmpty() ? settings : combined(settings, spreadPoints());
    }

    private static List<List<String>> combined(List<List<String>> settings, List<List<String>> more) {
        return settings.stream()
                .flatMap(setting -> more.stream()
                        .map(point ->
                                Stream.concat(setting.stream(), point.stream()).toList()))
                .toList();
    }

    private List<List<String>> spreadPoints() {
        long seed = scenario.apply(List.of()).run().seed();
        List<Integer> anyLevels = Collections.nCopies(spread.size(), 1);
        Set<List<String>> distinct = new LinkedHashSet<>();
        for (double[] places : new Sobol(points).points(anyLevels, seed)) {
            List<String> values = new ArrayList<>();
            for (int key = 0; key < places.length; key++) {
                values.add(SearchKey.text(spread.get(key).at(places[key])));
            }
            distinct.add(values);
        }
        return List.copyOf(distinct);
    }

    /**
     * The scenario of a setting in the worlds of the search.
     *
     * @param values the values of the keys searched
     * @param solution the values of the keys solved for
     * @return the scenario
     */
    Scenario searched(List<String> values, List<BigDecimal> solution) {
        List<SettingOverride> over = new ArrayList<>(overrides(values, solution));
        over.add(new SettingOverride("--search-replications", "run.replications", Integer.toString(worlds)));
        return scenario.apply(over);
    }

    /** The scenario of a setting in its own number of worlds. */
    Scenario full(List<String> values, List<BigDecimal> solution) {
        return scenario.apply(overrides(values, solution));
    }

    private List<SettingOverride> overrides(List<String> values, List<BigDecimal> solution) {
        List<SettingOverride> over = new ArrayList<>();
        List<String> keys = searched();
        for (int key = 0; key < keys.size(); key++) {
            over.add(new SettingOverride(key < grid.size() ? "--over" : "--by", keys.get(key), values.get(key)));
        }
        for (int key = 0; key < solved.size(); key++) {
            over.add(new SettingOverride("--by", solved.get(key).key(), SearchKey.text(solution.get(key))));
        }
        return over;
    }

    /**
     * The scenarios at both ends of the solved keys, at every setting. Asking for them tells a wrong key or value before the long work
     * begins.
     *
     * @return two scenarios a setting
     * @throws UserError with every problem found, each once
     */
    public List<Scenario> scenarios() {
        List<BigDecimal> low =
                solved.stream().map(key -> key.rounded(key.from())).toList();
        List<BigDecimal> high =
                solved.stream().map(key -> key.rounded(key.to())).toList();
        Set<String> problems = new LinkedHashSet<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (List<String> setting : settings()) {
            for (List<BigDecimal> end : List.of(low, high)) {
                try {
                    scenarios.add(searched(setting, end));
                } catch (UserError error) {
                    problems.addAll(error.messages());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new UserError(List.copyOf(problems));
        }
        return scenarios;
    }
}
