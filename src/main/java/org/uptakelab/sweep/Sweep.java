package org.uptakelab.sweep;

import java.util.HashSet;
import java.util.List;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.setting.UserError;

/**
 * An experiment: a shop, the keys that vary, and what is run and measured at every point.
 *
 * @param name its name, the stem of its file
 * @param base the scenario that every point starts from, with length, replications and seed of the runs
 * @param factors the keys that vary; none for a comparison of recommenders at one point
 * @param design how points are chosen among the values of the factors
 * @param cells the points, numbered from 1
 * @param recommenders the recommenders that run at every point, under the same luck; at least one, none twice
 * @param measures the measures that are recorded; at least one, none twice
 * @param stopping how many replications a point gets, of which {@code run.replications} are the first
 */
public record Sweep(
        String name,
        Scenario base,
        List<Factor> factors,
        Design design,
        List<Cell> cells,
        List<String> recommenders,
        List<String> measures,
        StoppingRule stopping) {

    /** The most points an experiment may have. */
    public static final int MOST_CELLS = 100_000;

    /**
     * Copies the lists and checks what is said of them.
     *
     * @throws UserError if a measure pays no heed to a key that a point turns
     */
    public Sweep {
        factors = List.copyOf(factors);
        cells = List.copyOf(cells);
        recommenders = once("recommenders", recommenders);
        measures = once("measures", measures);
        for (int index = 0; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            if (cell.number() != index + 1 || cell.values().size() != factors.size()) {
                throw new IllegalArgumentException("Cell " + (index + 1) + " must have that number and "
                        + factors.size() + " values, but is " + cell.number() + " with " + cell.values() + ".");
            }
            checkMeasures(name, cell, measures);
        }
    }

    private static void checkMeasures(String name, Cell cell, List<String> measures) {
        try {
            cell.scenario().checkMeasures(measures);
        } catch (UserError error) {
            throw new UserError(name + ": " + error.getMessage());
        }
    }

    private static List<String> once(String what, List<String> names) {
        if (names.isEmpty() || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(
                    what + " must hold at least one name and none twice, but is " + names + ".");
        }
        return List.copyOf(names);
    }
}
