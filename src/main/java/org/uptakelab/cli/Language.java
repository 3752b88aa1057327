package org.uptakelab.cli;

import java.util.Locale;

/** The languages of reports; named as on the command line. */
enum Language {
    /** English. */
    en(Locale.ENGLISH),
    /** German. */
    de(Locale.GERMAN);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
