package org.uptakelab.claim;

import java.util.Locale;

/**
 * What a claim is about. Looking ahead and influence are judged apart: a suggested purchase that would have been made anyway speaks
 * for the one and against the other.
 */
public enum Reading {
    /** Whether the shop sees ahead what will be bought. */
    FORESIGHT,
    /** Whether the shop moves people to buy it. */
    STEERING,
    /** Who gains or loses by it: money, data, places in the market. */
    ECONOMY;

    /** {@return its name in files and tables} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
