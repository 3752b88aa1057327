package org.uptakelab.claim;

import java.util.Locale;

/** What the shop ranks its suggestions by. */
public enum Aim {
    /** By what fits the customer: the recommender as it is. */
    FIT,
    /** By what brings in most: the score of the recommender times the price. */
    PROFIT;

    /** {@return its name in files and tables} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
