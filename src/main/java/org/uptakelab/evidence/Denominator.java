package org.uptakelab.evidence;

import java.util.Locale;

/** What sort of thing a quoted share is a share of. Shares of different sorts can be neither compared nor averaged. */
public enum Denominator {
    /** Sales, purchases, orders, revenue. */
    SALES,
    /** Page views, visits, clicks. */
    VIEWS,
    /** Hours watched. */
    HOURS,
    /** Choices, titles watched or discovered. */
    CHOICES,
    /** Contacts made. */
    CONTACTS;

    /** {@return the word as it stands in the table} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Denominator of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
