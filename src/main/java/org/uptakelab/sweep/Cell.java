package org.uptakelab.sweep;

import java.util.List;
import org.uptakelab.experiment.Scenario;

/**
 * One point of an experiment.
 *
 * @param number its number, from 1
 * @param values the values of the factors at this point, in the order of the factors
 * @param scenario the scenario with these values
 */
public record Cell(int number, List<String> values, Scenario scenario) {
    /** Copies the values. */
    public Cell {
        values = List.copyOf(values);
    }
}
