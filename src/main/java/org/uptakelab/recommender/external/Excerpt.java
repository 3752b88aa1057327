package org.uptakelab.recommender.external;

import java.nio.charset.StandardCharsets;

/** The beginning of what a program says, fit for a message. */
final class Excerpt {
    private static final int LONGEST = 80;

    private Excerpt() {}

    /** The beginning of a line, as the end of a sentence. */
    static String of(byte[] line) {
        String text = new String(line, 0, Math.min(line.length, 4 * LONGEST), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "an empty line." : of(text) + ".";
    }

    /** The beginning of a text, without control characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** The first letters of a text, without control characters. */
    static String of(String text, int letters) {
        String printable = text.replaceAll("\\p{Cntrl}", "?");
        return printable.codePointCount(0, printable.length()) > letters
                ? printable.substring(0, printable.offsetByCodePoints(0, letters)) + "…"
                : printable;
    }
}
