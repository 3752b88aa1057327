package org.uptakelab.yaml;

import java.util.Locale;

/** Text of a user, fit for a message. */
public final class Printable {
    private static final int LONGEST = 40;

    private Printable() {}

    /**
     * A text as messages show it.
     *
     * @param text the text found
     * @return its first 40 letters, with control characters as numbers
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (Character.isISOControl(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }
}
