package org.uptakelab.sweep;

import java.util.List;
import java.util.Optional;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.YamlNode;

/**
 * A factor as it was given, before anything is known of its key.
 *
 * @param key group and name of the setting, joined by a dot
 * @param keyPlace where the key stands
 * @param place where its values or its range stand
 * @param values its values, those of a range with steps worked out; none with a span
 * @param span the range without steps; empty with values
 */
record GivenFactor(String key, Place keyPlace, Place place, List<GivenValue> values, Optional<Span> span) {
    /** The same key with its values or its range. */
    GivenFactor with(List<GivenValue> newValues, Optional<Span> newSpan) {
        return new GivenFactor(key, keyPlace, place, newValues, newSpan);
    }

    /** {@return how many values it takes; 1 with a span} */
    int levels() {
        return Math.max(1, values.size());
    }

    /** {@return the value at a place in [0, 1]} */
    GivenValue at(double where) {
        return span.map(range -> plain(range.at(where)))
                .orElseGet(() -> values.get(Math.min((int) (where * values.size()), values.size() - 1)));
    }

    /** A number of this factor. */
    GivenValue plain(String number) {
        return new GivenValue(key, YamlNode.Form.PLAIN, number, List.of(), keyPlace, place);
    }
}
