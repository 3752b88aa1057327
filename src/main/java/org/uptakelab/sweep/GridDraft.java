package org.uptakelab.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.ScenarioTemplate;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/**
 * An experiment over a grid, put together part by part for somebody whose file holds an experiment and more. What is wrong with a part
 * goes to the problems, or is told when the experiment is bound.
 */
public final class GridDraft {
    private final Path file;
    private final int mostCells;
    private final Problems problems;
    private final List<List<GivenValue>> layers = new ArrayList<>();
    private final List<GivenFactor> factors = new ArrayList<>();
    private ScenarioTemplate base;

    /**
     * A draft without a factor, of the default scenario.
     *
     * @param file the file that the parts are of; its stem names the experiment
     * @param mostCells the most points it may have
     * @param problems hears what is wrong
     */
    public GridDraft(Path file, int mostCells, Problems problems) {
        this.file = file;
        this.mostCells = mostCells;
        this.problems = problems;
        this.base = ScenarioTemplate.ofDefaults(ScenarioFile.stem(file.toString()));
    }

    /**
     * Takes the scenario that every point starts from.
     *
     * @param node a scenario written there, or the name of a scenario file, from the folder of the file
     */
    public void base(YamlNode node) {
        base = SweepFile.base(file, node);
    }

    /**
     * Adds the keys that vary.
     *
     * @param node keys of the scenario, each with a list of values or a range
     */
    public void vary(YamlNode node) {
        factors.addAll(new FactorReader(new Grid(), Family.OF_THE_LAB, problems).read(node));
    }

    /**
     * Adds a key that varies.
     *
     * @param key the key
     * @param place where that is said
     * @param values its values; at least one
     */
    public void vary(String key, Place place, List<GivenValue> values) {
        factors.add(new GivenFactor(key, place, place, List.copyOf(values), Optional.empty()));
    }

    /**
     * Whether a key varies.
     *
     * @param key the key
     * @return true if it is among the factors
     */
    public boolean varies(String key) {
        return factors.stream().anyMatch(factor -> factor.key().equals(key));
    }

    /** {@return the keys that vary with their values as they were written, whether or not they can be bound; none of a bad list} */
    public Map<String, List<String>> written() {
        Map<String, List<String>> written = new LinkedHashMap<>();
        factors.forEach(factor -> written.put(
                factor.key(), factor.values().stream().map(GivenValue::text).toList()));
        return written;
    }

    /**
     * Gives a key one value at every point; if it varied, it keeps this value alone.
     *
     * @param value the value
     */
    public void fix(GivenValue value) {
        if (varies(value.key())) {
            factors.replaceAll(factor ->
                    factor.key().equals(value.key()) ? factor.with(List.of(value), Optional.empty()) : factor);
        } else {
            over(List.of(value));
        }
    }

    /**
     * Puts values over those of the base at every point.
     *
     * @param values the values; later ones go over earlier ones
     */
    public void over(List<GivenValue> values) {
        layers.add(List.copyOf(values));
    }

    /**
     * Makes the experiment.
     *
     * @param arms names of the recommenders, perhaps with that of their base, as in {@code profit(item-cosine)}; at least one
     * @param measures the measures; at least one
     * @return the experiment, whose points are all combinations of the factors
     * @throws UserError with everything that is wrong with the scenarios, what was told before included
     */
    public Sweep bind(List<GivenValue> arms, List<String> measures) {
        Grid grid = new Grid();
        long size = grid.size(factors.stream().map(GivenFactor::levels).toList());
        if (size > mostCells) {
            problems.complain(
                    factors.get(0).keyPlace(),
                    "the grid must have at most " + mostCells + " combinations of keys, but has " + size
                            + ". Maybe take fewer values.");
        }
        List<String> names = arms.stream().map(GivenValue::text).toList();
        CellBinder binder = new CellBinder(
                over -> base.with(
                        over,
                        Family.OF_THE_LAB,
                        names.stream().map(ArmName::recommender).toList()),
                layers,
                factors,
                arms.stream().map(ArmName::layer).toList());
        List<String> wrong = problems.messages();
        if (!wrong.isEmpty()) {
            throw new UserError(binder.withThoseOfValues(wrong));
        }
        Scenario start = binder.base();
        List<Cell> cells = binder.cells(grid, start.seed());
        return new Sweep(start.name(), start, binder.factors(), grid, cells, names, measures, new FixedReplications());
    }
}
