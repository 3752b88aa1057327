package org.uptakelab.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.Conflict;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.UserError;
import org.uptakelab.setting.Values;

/**
 * A key of another extension that an extension pays no heed to: the two are refused together, so that no measure is silently taken as
 * if that key were at its default.
 *
 * @param own the keys of the extension, any of which turned stands against the other key
 * @param when the values of those keys that do; empty for all but their defaults
 * @param other the key of the other extension
 * @param values the values of that key that are not heeded; empty for all but its default
 * @param because why not, as the rest of a sentence
 * @param advice what to do instead, a sentence that begins with "Maybe"
 */
public record Unheeded(
        List<Setting> own, List<Object> when, String other, List<Object> values, String because, String advice) {
    /** Copies the lists. */
    public Unheeded {
        own = List.copyOf(own);
        when = List.copyOf(when);
        values = List.copyOf(values);
    }

    /**
     * Any value of any key of an extension beside any value of another key.
     *
     * @param own the keys of the extension
     * @param other the key that it does not heed
     * @param because why not, as the rest of a sentence
     * @param advice what to do instead
     */
    public Unheeded(List<Setting> own, String other, String because, String advice) {
        this(own, List.of(), other, List.of(), because, advice);
    }

    /**
     * What is wrong with a scenario.
     *
     * @param turned the values of its keys of extensions that are not at their defaults
     * @return the conflict, if it turns both
     */
    public Optional<Conflict> conflict(Values turned) {
        Map<String, Object> given = turned.given();
        if (!isTurned(given.get(other), values)) {
            return Optional.empty();
        }
        return own.stream()
                .filter(setting -> isTurned(given.get(setting.key()), when))
                .findFirst()
                .map(setting -> new Conflict(
                        List.of(setting.key(), other),
                        setting.key() + " must be " + setting.fallback() + reason(given) + ", but is "
                                + given.get(setting.key()) + ". " + advice));
    }

    /**
     * Refuses to take measures that would not heed a key of a scenario, whether it turns a key of theirs or not.
     *
     * @param measures the measures
     * @param turned the values of its keys of extensions that are not at their defaults
     * @throws UserError if the key that is not heeded is turned, and any value of the own keys would not heed it
     */
    public void check(List<String> measures, Values turned) {
        if (when.isEmpty() && isTurned(turned.given().get(other), values)) {
            throw new UserError(
                    String.join(", ", measures) + " cannot be taken" + reason(turned.given()) + ". " + advice);
        }
    }

    private String reason(Map<String, Object> given) {
        return " when " + other + " is " + given.get(other) + ", because " + because;
    }

    private static boolean isTurned(@Nullable Object value, List<Object> only) {
        return value != null && (only.isEmpty() || only.contains(value));
    }
}
