package org.uptakelab.calibration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Printable;

/**
 * A key that is searched at given values.
 *
 * @param key group and name, joined by a dot
 * @param values its values, as a scenario file would write them; at least one, none twice
 */
public record Axis(String key, List<String> values) {
    private static final String SOURCE = "--over";

    /** Copies the values and checks that none is given twice, nor is the number of worlds searched. */
    public Axis {
        values = List.copyOf(values);
        if (new HashSet<>(values).size() < values.size()) {
            throw new UserError(SOURCE + " " + key + " must have no value twice, but has " + String.join(",", values)
                    + ". Maybe delete one of them.");
        }
        if (key.equals("run.replications")) {
            throw new UserError(SOURCE + " cannot search run.replications: it says how many worlds there are."
                    + " Maybe use --search-replications.");
        }
    }

    /**
     * Reads {@code key=v1,v2,…}.
     *
     * @param text the text
     * @return the axis; whether the key allows the values is checked with the scenarios
     * @throws UserError if the text is not of that form
     */
    public static Axis parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new UserError(SOURCE + " must be key=v1,v2,…, but is " + Printable.of(text)
                    + ". Maybe you meant search=5,20,50, for example.");
        }
        String key = KeyNames.full(SOURCE, text.substring(0, equals).strip());
        return new Axis(
                key,
                Arrays.stream(text.substring(equals + 1).split(",", -1))
                        .map(String::strip)
                        .toList());
    }

    /** {@return the axis as a command line writes it} */
    @Override
    public String toString() {
        return key + "=" + String.join(",", values);
    }
}
