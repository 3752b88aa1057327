package org.uptakelab.setting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A value for every setting: the one given, or the setting's default. The records that hold the values of a group are made from
 * it.
 */
public final class Values {
    /** No value given: every setting has its default. */
    public static final Values NONE = new Values(Map.of());

    private final Map<String, Object> given;

    /**
     * Values as given.
     *
     * @param given an Integer, Long, Double, Boolean, String or list of Strings, as the type of the setting says, by its key
     */
    public Values(Map<String, Object> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * The value of a setting with a whole number.
     *
     * @param setting the setting
     * @return its value
     */
    public int integer(Setting setting) {
        return (Integer) of(setting);
    }

    /**
     * The value of a setting with a whole number of 64 bits.
     *
     * @param setting the setting
     * @return its value
     */
    public long longInteger(Setting setting) {
        return (Long) of(setting);
    }

    /**
     * The value of a setting with a real number.
     *
     * @param setting the setting
     * @return its value
     */
    public double real(Setting setting) {
        return (Double) of(setting);
    }

    /**
     * The value of a yes/no setting.
     *
     * @param setting the setting
     * @return its value
     */
    public boolean bool(Setting setting) {
        return (Boolean) of(setting);
    }

    /**
     * The value of a setting with one of a list of words.
     *
     * @param setting the setting
     * @return its value
     */
    public String word(Setting setting) {
        return (String) of(setting);
    }

    /**
     * The value of a setting with one of the constants of an enum.
     *
     * @param setting the setting, made by {@link Setting#choice}
     * @param choices the same constants as there
     * @param <E> the enum
     * @return its value
     * @throws IllegalArgumentException with key, rule and value if the word given is none of theirs
     */
    public <E extends Enum<E>> E choice(Setting setting, E[] choices) {
        String word = word(setting);
        setting.check(word);
        return choices[setting.choices().indexOf(word)];
    }

    /**
     * The value of a setting with any text.
     *
     * @param setting the setting
     * @return its value
     */
    public String text(Setting setting) {
        return (String) of(setting);
    }

    /**
     * The value of a setting with a list of words.
     *
     * @param setting the setting
     * @return its value
     */
    public List<String> words(Setting setting) {
        return ((List<?>) of(setting)).stream().map(String.class::cast).toList();
    }

    /**
     * The value of any setting.
     *
     * @param setting the setting
     * @return its value, of the type that the setting says
     */
    public Object of(Setting setting) {
        return given.getOrDefault(setting.key(), setting.fallback());
    }

    /**
     * The values of some settings alone, defaults written out.
     *
     * @param settings the settings to keep
     * @return a copy; equal to another if each of these settings has the same value in both
     */
    public Values only(List<Setting> settings) {
        return new Values(settings.stream().collect(Collectors.toMap(Setting::key, this::of)));
    }

    /**
     * These values as if those of some settings had not been given.
     *
     * @param settings the settings to leave out
     * @return a copy, in which these settings have their defaults
     */
    public Values without(List<Setting> settings) {
        Map<String, Object> kept = new HashMap<>(given);
        settings.forEach(setting -> kept.remove(setting.key()));
        return new Values(kept);
    }

    /**
     * These values with another one for a setting.
     *
     * @param setting the setting
     * @param value its value, of the type that the setting says
     * @return a copy
     */
    public Values with(Setting setting, Object value) {
        Map<String, Object> changed = new HashMap<>(given);
        changed.put(setting.key(), value);
        return new Values(changed);
    }

    /** {@return every value given, by its key} */
    public Map<String, Object> given() {
        return given;
    }

    /**
     * The values of the keys of a group that were given.
     *
     * @param group the group
     * @return every value given, by its key, in the order of the keys; none for settings left at their defaults
     */
    public SortedMap<String, Object> given(String group) {
        SortedMap<String, Object> found = new TreeMap<>();
        given.forEach((key, value) -> {
            if (key.startsWith(group + ".")) {
                found.put(key, value);
            }
        });
        return found;
    }

    /** Equal if the same values are given for the same settings. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return new TreeMap<>(given).toString();
    }
}
