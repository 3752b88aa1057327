package org.uptakelab.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioText;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;

/** Makes the scenarios of an experiment, each tried with every recommender, and collects what is wrong with them. */
final class CellBinder {
    private static final int MOST_MESSAGES = 20;
    private static final int MOST_TRIED = 1000;

    private final Function<List<List<GivenValue>>, Scenario> base;
    private final List<List<GivenValue>> everywhere;
    private final List<GivenFactor> factors;
    private final List<List<GivenValue>> recommenders;
    private final List<Map<GivenValue, String>> written = new ArrayList<>();
    private final Set<String> messages = new LinkedHashSet<>();

    /**
     * A binder.
     *
     * @param base makes a scenario of the base and what goes over it
     * @param everywhere what goes over it at every point, layer after layer
     * @param factors what goes over that, point by point
     * @param recommenders what each recommender puts over that; none for that of the base
     */
    CellBinder(
            Function<List<List<GivenValue>>, Scenario> base,
            List<List<GivenValue>> everywhere,
            List<GivenFactor> factors,
            List<List<GivenValue>> recommenders) {
        this.base = base;
        this.everywhere = everywhere;
        this.factors = factors;
        this.recommenders = recommenders;
        factors.forEach(factor -> written.add(new LinkedHashMap<>()));
    }

    /** The scenario that every point starts from; if it cannot be made, what is wrong with values and recommenders is told too. */
    Scenario base() {
        try {
            return base.apply(everywhere);
        } catch (UserError error) {
            throw new UserError(withThoseOfValues(error.messages()));
        }
    }

    /**
     * Adds what is wrong with the values of the factors, each tried once, and with the recommenders.
     *
     * @param known what is known to be wrong
     * @return all of it, nothing twice
     */
    List<String> withThoseOfValues(List<String> known) {
        messages.addAll(known);
        int most = Math.min(
                MOST_TRIED, factors.stream().mapToInt(GivenFactor::levels).max().orElse(1));
        for (int level = 0; level < most; level++) {
            double place = (level + 0.5) / most;
            List<GivenValue> values = factors.stream()
                    .filter(factor ->
                            factor.span().isPresent() || !factor.values().isEmpty())
                    .map(factor -> factor.at(place))
                    .toList();
            recommenderLayers().forEach(recommender -> bound(values, recommender));
        }
        return told();
    }

    /** The points of a design. */
    List<Cell> cells(Design design, long seed) {
        List<Integer> levels = factors.stream().map(GivenFactor::levels).toList();
        List<Cell> cells = new ArrayList<>();
        for (double[] places : design.points(levels, seed)) {
            List<GivenValue> point = IntStream.range(0, places.length)
                    .mapToObj(factor -> factors.get(factor).at(places[factor]))
                    .toList();
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
        return recommenders.isEmpty() ? List.of(List.of()) : recommenders;
    }

    private @Nullable Scenario bound(List<GivenValue> point, List<GivenValue> recommender) {
        List<List<GivenValue>> layers = new ArrayList<>(everywhere);
        layers.add(point);
        layers.add(recommender);
        try {
            return base.apply(layers);
        } catch (UserError error) {
            messages.addAll(error.messages());
            return null;
        }
    }

    /** The values of the factors as the scenario has them, so that 1 and 1.0 are the same. */
    private List<String> values(List<GivenValue> point, Scenario scenario) {
        List<String> values = new ArrayList<>();
        for (int factor = 0; factor < point.size(); factor++) {
            String value = ScenarioText.value(scenario, factors.get(factor).key());
            written.get(factor).putIfAbsent(point.get(factor), value);
            values.add(value);
        }
        return values;
    }

    private void tellMessages() {
        if (!messages.isEmpty()) {
            throw new UserError(told());
        }
    }

    private List<String> told() {
        List<String> told = new ArrayList<>(messages);
        if (told.size() > MOST_MESSAGES) {
            int more = told.size() - MOST_MESSAGES;
            told = new ArrayList<>(told.subList(0, MOST_MESSAGES));
            told.add("… and " + more + " more.");
        }
        return told;
    }

    /** The factors with their values as the scenarios of the points have them. */
    List<Factor> factors() {
        Problems problems = new Problems();
        List<Factor> checked = new ArrayList<>();
        for (int index = 0; index < factors.size(); index++) {
            GivenFactor factor = factors.get(index);
            Map<GivenValue, String> asWritten = written.get(index);
            List<String> values = factor.span().isPresent() ? ascending(asWritten) : once(factor, asWritten, problems);
            checked.add(new Factor(factor.key(), values, factor.span()));
        }
        problems.throwIfAny();
        return checked;
    }

    private static List<String> ascending(Map<GivenValue, String> asWritten) {
        return asWritten.values().stream()
                .distinct()
                .sorted(Comparator.comparing(BigDecimal::new))
                .toList();
    }

    private static List<String> once(GivenFactor factor, Map<GivenValue, String> asWritten, Problems problems) {
        List<String> values = new ArrayList<>();
        for (GivenValue given : factor.values()) {
            String value = asWritten.getOrDefault(given, given.text());
            if (values.contains(value)) {
                problems.complain(
                        given.place(),
                        factor.key() + " takes the value " + value + " twice. Maybe delete one of them.");
            } else {
                values.add(value);
            }
        }
        return values;
    }
}
