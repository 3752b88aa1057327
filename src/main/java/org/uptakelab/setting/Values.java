package org.uptakelab.setting;

import java.util.Map;

/**
 * A value for every setting: the one given, or the setting's default. The records that hold the values of a group are made from
 * it.
 */
public final class Values {
    private final Map<String, Object> given;

    /**
     * Values as given.
     *
     * @param given an Integer, Long, Double, Boolean or String, as the type of the setting says, by its key
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

    private Object of(Setting setting) {
        return given.getOrDefault(setting.key(), setting.fallback());
    }
}
