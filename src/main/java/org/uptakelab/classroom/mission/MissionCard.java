package org.uptakelab.classroom.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * A mission: a goal, some levers, and the shop it plays in. Small text files, which teachers can write themselves; read by {@link
 * CardFile}.
 *
 * @param key its key
 * @param goal what is to be reached
 * @param levers what can be turned, one to six
 * @param x lever on the horizontal axis of its map
 * @param y lever on the vertical axis of its map
 * @param settings settings of the lab that differ from the defaults, as text
 * @param texts name and task by language; empty for a card of the lab, whose words stand in the language files
 */
public record MissionCard(
        String key,
        Goal goal,
        List<Lever> levers,
        String x,
        String y,
        Map<String, String> settings,
        Map<String, Map<String, String>> texts) {
    /** The measures of a mission run. */
    public static final List<String> MEASURES = List.of(
            "shown_share",
            "taken_share",
            "coincident_share",
            "caused_share",
            "revenue",
            "effective_catalog",
            "surplus",
            "surplus_change",
            "worst_group_change");

    /** The missions that come with the lab, in their order. */
    public static final List<String> BUILT_IN = List.of("reach-35", "reach-80", "takings", "small-makers", "fair-shop");

    /** Copies the lists. */
    public MissionCard {
        levers = List.copyOf(levers);
        settings = new TreeMap<>(settings);
        texts = new TreeMap<>(texts);
    }

    /** {@return the missions that come with the lab} */
    public static Map<String, MissionCard> builtIn() {
        Map<String, MissionCard> cards = new LinkedHashMap<>();
        BUILT_IN.forEach(key -> cards.put(key, CardFile.resource(key)));
        return cards;
    }

    /**
     * A lever by its key.
     *
     * @param lever the key
     * @return the lever, or null if the card has none of that key
     */
    public @Nullable Lever lever(String lever) {
        return levers.stream()
                .filter(candidate -> candidate.key().equals(lever))
                .findFirst()
                .orElse(null);
    }

    /**
     * The value of every lever.
     *
     * @param chosen values chosen; levers left out keep the card's
     * @return a whole number, a number or a word for every lever, by key
     * @throws UserError if a lever is unknown or a value is not on its scale
     */
    public Map<String, Object> complete(Map<String, Object> chosen) {
        for (String unknown : chosen.keySet()) {
            if (lever(unknown) == null) {
                throw new UserError(unknown + " is not a lever of " + key + "; its levers are "
                        + String.join(", ", levers.stream().map(Lever::key).toList()) + ".");
            }
        }
        Map<String, Object> values = new TreeMap<>();
        for (Lever lever : levers) {
            Object value = chosen.get(lever.key());
            values.put(lever.key(), value == null ? lever.standard() : lever.value(value));
        }
        return values;
    }
}
