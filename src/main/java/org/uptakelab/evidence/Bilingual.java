package org.uptakelab.evidence;

import java.util.Locale;

/**
 * A text in the two languages of the lab.
 *
 * @param english in English
 * @param german in German
 */
public record Bilingual(String english, String german) {
    /** Checks that neither is missing. */
    public Bilingual {
        if (english.isBlank() || german.isBlank()) {
            throw new IllegalArgumentException(
                    "A text must be given in both languages, but is \"" + english + "\" and \"" + german + "\".");
        }
    }

    /**
     * The text in a language.
     *
     * @param language English or German; any other language gets English
     * @return the text
     */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }
}
