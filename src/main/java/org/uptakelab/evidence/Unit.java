package org.uptakelab.evidence;

import java.util.Locale;

/** In what a published figure is measured. Figures of different units share no axis. */
public enum Unit {
    /** A fraction of something, 0 to 1. */
    SHARE,
    /** With ÷ without − 1: by what fraction something rises or falls. */
    CHANGE,
    /** One value less another, in the unit of the values: of shares, .01 is one percentage point. */
    DIFFERENCE,
    /** A number of its own scale, such as a Gini coefficient. */
    NUMBER,
    /** How many times something else. */
    TIMES,
    /** How many pieces. */
    COUNT,
    /** US dollars. */
    USD;

    /** The unit of a word, as it stands in the table. */
    static Unit of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
