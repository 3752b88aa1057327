package org.uptakelab.setting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One key of a scenario: its group and name, the type of its value, its default, the range allowed and its meaning.
 *
 * @param group the group of the scenario file it stands in, for example {@code shopper}
 * @param name its name in the group, for example {@code attention}
 * @param type the type of its value
 * @param fallback its default: an Integer, Long, Double, Boolean, String or list of Strings, as {@code type} says
 * @param range the range of a number; {@link Range#ANY} for other types
 * @param choices the words allowed for a {@link Type#WORD}; empty for other types
 * @param meaning what it means, in one line
 */
public record Setting(
        String group, String name, Type type, Object fallback, Range range, List<String> choices, String meaning) {

    /** The type of a setting's value. */
    public enum Type {
        /** A whole number of 32 bits. */
        INTEGER("a whole number"),
        /** A whole number of 64 bits. */
        LONG("a whole number of 64 bits"),
        /** A finite real number. */
        REAL("a number"),
        /** {@code true} or {@code false}. */
        BOOLEAN("true or false"),
        /** One of a list of words. */
        WORD("one of a list of words"),
        /** A list of words, such as a command: a {@code List<String>}. */
        WORDS("a list of words"),
        /** Any text. */
        TEXT("a text");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** {@return the type in words} */
        public String words() {
            return words;
        }
    }

    /**
     * A setting with a whole number.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param range the range allowed
     * @param meaning what it means
     * @return the setting
     */
    public static Setting integer(String key, int fallback, Range range, String meaning) {
        return of(key, Type.INTEGER, fallback, range, List.of(), meaning);
    }

    /**
     * A setting with a whole number of 64 bits.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param meaning what it means
     * @return the setting
     */
    public static Setting longInteger(String key, long fallback, String meaning) {
        return of(key, Type.LONG, fallback, Range.ANY, List.of(), meaning);
    }

    /**
     * A setting with a real number.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param range the range allowed
     * @param meaning what it means
     * @return the setting
     */
    public static Setting real(String key, double fallback, Range range, String meaning) {
        return of(key, Type.REAL, fallback, range, List.of(), meaning);
    }

    /**
     * A yes/no setting.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param meaning what it means
     * @return the setting
     */
    public static Setting bool(String key, boolean fallback, String meaning) {
        return of(key, Type.BOOLEAN, fallback, Range.ANY, List.of(), meaning);
    }

    /**
     * A setting whose value is one of a list of words.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param choices the words allowed
     * @param meaning what it means
     * @return the setting
     */
    public static Setting word(String key, String fallback, List<String> choices, String meaning) {
        return of(key, Type.WORD, fallback, Range.ANY, choices, meaning);
    }

    /**
     * A setting whose value is one of the constants of an enum, written as {@link #wordOf} has it.
     *
     * @param key group and name, joined by a dot
     * @param fallback the default
     * @param choices the constants allowed
     * @param meaning what it means
     * @param <E> the enum
     * @return the setting, to be read by {@link Values#choice}
     */
    public static <E extends Enum<E>> Setting choice(String key, E fallback, E[] choices, String meaning) {
        return word(
                key, wordOf(fallback), Stream.of(choices).map(Setting::wordOf).toList(), meaning);
    }

    /**
     * The word of scenarios for a constant of an enum.
     *
     * @param constant the constant, for example {@code LIKE_MINDED}
     * @return its name in lower case, with hyphens, for example {@code like-minded}
     */
    public static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * A setting whose value is a list of words, none by default.
     *
     * @param key group and name, joined by a dot
     * @param meaning what it means
     * @return the setting
     */
    public static Setting words(String key, String meaning) {
        return of(key, Type.WORDS, List.of(), Range.ANY, List.of(), meaning);
    }

    /**
     * A setting whose value is any text, none by default.
     *
     * @param key group and name, joined by a dot
     * @param meaning what it means
     * @return the setting
     */
    public static Setting text(String key, String meaning) {
        return of(key, Type.TEXT, "", Range.ANY, List.of(), meaning);
    }

    private static Setting of(
            String key, Type type, Object fallback, Range range, List<String> choices, String meaning) {
        int dot = key.indexOf('.');
        return new Setting(key.substring(0, dot), key.substring(dot + 1), type, fallback, range, choices, meaning);
    }

    /** {@return group and name joined by a dot, for example {@code shopper.attention}} */
    public String key() {
        return group + "." + name;
    }

    /** {@return the rule a value must keep, in words, for example "a whole number at least 1"} */
    public String rule() {
        return switch (type) {
            case INTEGER, REAL -> range.equals(Range.ANY) ? "a finite number" : type.words() + " " + range.rule();
            case WORD -> "one of " + String.join(", ", choices);
            case WORDS -> "a list of words, for example [python3, my.py]";
            case LONG, BOOLEAN, TEXT -> type.words();
        };
    }

    /**
     * Whether a value of this setting's type keeps its rule.
     *
     * @param value the value
     * @return true if it is allowed
     */
    public boolean allows(Object value) {
        return switch (type) {
            case INTEGER -> value instanceof Integer number && range.contains(number);
            case LONG -> value instanceof Long;
            case REAL -> value instanceof Double number && range.contains(number);
            case BOOLEAN -> value instanceof Boolean;
            case WORD -> value instanceof String word && choices.contains(word);
            case WORDS -> value instanceof List<?> words && words.stream().allMatch(String.class::isInstance);
            case TEXT -> value instanceof String;
        };
    }

    /**
     * Checks a value, as the records that hold the values do when they are made.
     *
     * @param value the value found
     * @throws IllegalArgumentException with key, rule and value if it is not allowed
     */
    public void check(Object value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(key() + " must be " + rule() + ", but is " + value + ".");
        }
    }
}
