package org.uptakelab.sweep;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A key of the scenario that an experiment varies.
 *
 * @param key group and name of the setting, joined by a dot
 * @param values the values it takes, written as a scenario file has them; at least one, none twice: those of the experiment file in their
 *     order or, with a span, those that its points have, from the smallest to the largest
 * @param span the range it is free to vary in; empty if it is bound to its values
 */
public record Factor(String key, List<String> values, Optional<Span> span) {
    /** Checks that there is a value and none twice. */
    public Factor {
        values = List.copyOf(values);
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    key + " must have at least one value and none twice, but has " + values + ".");
        }
    }

    /**
     * A factor that is bound to its values.
     *
     * @param key group and name of the setting, joined by a dot
     * @param values the values
     */
    public Factor(String key, List<String> values) {
        this(key, values, Optional.empty());
    }

    /**
     * Where a value stands among those that the factor can take.
     *
     * @param value the value, as the factor has it
     * @return from 0 for the first value or the beginning of the span to 1 for the last or the end; 0 if there is one only
     */
    public double place(String value) {
        return span.map(range -> range.place(Double.parseDouble(value)))
                .orElseGet(() -> values.size() < 2 ? 0.0 : values.indexOf(value) / (values.size() - 1.0));
    }

    /** {@return what it may take, as an experiment file writes it} */
    String written() {
        return span.map(Span::written).orElseGet(() -> "[" + String.join(", ", values) + "]");
    }
}
