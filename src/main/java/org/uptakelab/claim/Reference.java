package org.uptakelab.claim;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The other point that a condition compares a point with, in the same worlds.
 *
 * @param values what is different there: values of keys that vary, or of {@code recommender} or {@code aim}, by key
 */
public record Reference(SortedMap<String, String> values) {
    /** The recommender as a factor. */
    public static final String RECOMMENDER = "recommender";

    /** What the shop ranks by, as a factor. */
    public static final String AIM = "aim";

    /** Copies the values. */
    public Reference {
        values = new TreeMap<>(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A reference must differ in at least one key.");
        }
    }

    /** {@return the values as {@code key=value}, joined by semicolons} */
    public String written() {
        return values.entrySet().stream().map(Reference::written).collect(Collectors.joining("; "));
    }

    private static String written(Map.Entry<String, String> value) {
        return value.getKey() + "=" + value.getValue();
    }
}
