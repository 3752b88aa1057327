package org.uptakelab.experiment;

import java.util.Locale;

/**
 * A value as it was given, before anything is known of its type.
 *
 * @param key group and name of the setting it is for, joined by a dot
 * @param form how it was written
 * @param text its text; empty for a form without text
 * @param keyPlace where its key stands
 * @param place where it stands
 */
record GivenValue(String key, Form form, String text, Place keyPlace, Place place) {
    private static final int LONGEST_SHOWN = 40;

    /** How a value was written. */
    enum Form {
        PLAIN,
        QUOTED,
        EMPTY,
        LIST,
        MAPPING
    }

    /** The value found, for a message: shortened, and without control characters. */
    String shown() {
        return switch (form) {
            case PLAIN -> printable(text);
            case QUOTED -> "the text \"" + printable(text) + "\"";
            case EMPTY -> "empty";
            case LIST -> "a list";
            case MAPPING -> "a group of keys";
        };
    }

    static String printable(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST_SHOWN).forEach(point -> {
            if (Character.isISOControl(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST_SHOWN ? shown + "…" : shown.toString();
    }
}
