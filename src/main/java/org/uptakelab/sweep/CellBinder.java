package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;

/** Makes the scenarios of an experiment, each tried with every recommender, and collects what is wrong with them. */
final class CellBinder {
    private static final int MOST_MESSAGES = 20;

    private final Function<List<List<GivenValue>>, Scenario> base;
    private final List<List<GivenValue>> everywhere;
    private final List<GivenFactor> factors;
    private final List<GivenValue> recommenders;
    private final List<Map<Integer, String>> written = new ArrayList<>();
    private final Set<String> messages = new LinkedHashSet<>();

    /**
     * A binder.
     *
     * @param base makes a scenario of the base and what goes over it
     * @param everywhere what goes over it at every point, layer after layer
     * @param factors what goes over that, point by point
     * @param recommenders names of the recommenders; none for that of the base
     */
    CellBinder(
            Function<List<List<GivenValue>>, Scenario> base,
            List<List<GivenValue>> everywhere,
            List<GivenFactor> factors,
            List<GivenValue> recommenders) {
        this.base = base;
        this.everywhere = everywhere;
        this.factors = factors;
        this.recommenders = recommenders;
        factors.forEach(factor -> written.add(new LinkedHashMap<>()));
    }

    /** The scenario that every point starts from. */
    Scenario base() {
        return base.apply(everywhere);
    }

    /** The points of a design. */
    List<Cell> cells(Design design) {
        List<Integer> levels =
                factors.stream().map(factor -> factor.values().size()).toList();
        List<Cell> cells = new ArrayList<>();
        for (List<Integer> point : design.points(levels)) {
            Scenario scenario = null;
            for (List<GivenValue> recommender : recommenderLayers()) {
                Scenario bound = bound(point, recommender);
                scenario = scenario == null ? bound : scenario;
            }
            if (scenario != null) {
                cells.add(new Cell(cells.size() + 1, values(point, scenario), scenario));
            }
        }
        tellMessages();
        return cells;
    }

    private List<List<GivenValue>> recommenderLayers() {
        return recommenders.isEmpty()
                ? List.of(List.of())
                : recommenders.stream().map(List::of).toList();
    }

    private @Nullable Scenario bound(List<Integer> point, List<GivenValue> recommender) {
        List<List<GivenValue>> layers = new ArrayList<>(everywhere);
        List<GivenValue> values = new ArrayList<>();
        for (int factor = 0; factor < point.size(); factor++) {
            values.add(factors.get(factor).values().get(point.get(factor)));
        }
        layers.add(values);
        layers.add(recommender);
        try {
            return base.apply(layers);
        } catch (UserError error) {
            messages.addAll(error.messages());
            return null;
        }
    }

    /** The values of the factors as the scenario has them, so that 1 and 1.0 are the same. */
    private List<String> values(List<Integer> point, Scenario scenario) {
        List<String> values = new ArrayList<>();
        for (int factor = 0; factor < point.size(); factor++) {
            String value = ScenarioText.value(scenario, factors.get(factor).key());
            written.get(factor).putIfAbsent(point.get(factor), value);
            values.add(value);
        }
        return values;
    }

    private void tellMessages() {
        if (messages.isEmpty()) {
            return;
        }
        List<String> told = new ArrayList<>(messages);
        if (told.size() > MOST_MESSAGES) {
            int more = told.size() - MOST_MESSAGES;
            told = new ArrayList<>(told.subList(0, MOST_MESSAGES));
            told.add("… and " + more + " more at other points.");
        }
        throw new UserError(told);
    }

    /** The factors with their values as the scenarios of the points have them. */
    List<Factor> factors() {
        Problems problems = new Problems();
        List<Factor> checked = new ArrayList<>();
        for (int index = 0; index < factors.size(); index++) {
            GivenFactor factor = factors.get(index);
            List<String> values = new ArrayList<>();
            for (int level = 0; level < factor.values().size(); level++) {
                GivenValue given = factor.values().get(level);
                String value = written.get(index).getOrDefault(level, given.text());
                if (values.contains(value)) {
                    problems.complain(
                            given.place(),
                            factor.key() + " takes the value " + value + " twice. Maybe delete one of them.");
                } else {
                    values.add(value);
                }
            }
            checked.add(new Factor(factor.key(), values));
        }
        problems.throwIfAny();
        return checked;
    }
}
