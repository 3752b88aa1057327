package org.uptakelab.setting;

import java.util.List;
import java.util.Optional;

/**
 * Two or more settings that are allowed one by one but not together.
 *
 * @param keys the settings, the one to change first
 * @param message what is wrong, with the values found
 */
public record Conflict(List<String> keys, String message) {
    /** Copies the keys. */
    public Conflict {
        keys = List.copyOf(keys);
    }

    /**
     * The rule that a whole number is at most another.
     *
     * @param key the smaller setting
     * @param value its value
     * @param limitKey the larger setting
     * @param limit its value
     * @return the conflict, if there is one
     */
    public static Optional<Conflict> unlessAtMost(String key, int value, String limitKey, int limit) {
        return value <= limit ? Optional.empty() : Optional.of(tooLarge(key, value, "at most", limitKey, limit));
    }

    /**
     * The rule that a whole number is less than another.
     *
     * @param key the smaller setting
     * @param value its value
     * @param limitKey the larger setting
     * @param limit its value
     * @return the conflict, if there is one
     */
    public static Optional<Conflict> unlessLess(String key, int value, String limitKey, int limit) {
        return value < limit ? Optional.empty() : Optional.of(tooLarge(key, value, "less than", limitKey, limit));
    }

    private static Conflict tooLarge(String key, int value, String relation, String limitKey, int limit) {
        return new Conflict(
                List.of(key, limitKey),
                key + " must be " + relation + " " + limitKey + " (" + limit + "), but is " + value + ".");
    }
}
