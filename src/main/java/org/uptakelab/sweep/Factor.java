package org.uptakelab.sweep;

import java.util.HashSet;
import java.util.List;

/**
 * A key of the scenario that an experiment varies.
 *
 * @param key group and name of the setting, joined by a dot
 * @param values the values it takes, written as in a scenario file, in the order of the experiment file; at least one, none twice
 */
public record Factor(String key, List<String> values) {
    /** Checks that there is a value and none twice. */
    public Factor {
        values = List.copyOf(values);
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    key + " must have at least one value and none twice, but has " + values + ".");
        }
    }
}
