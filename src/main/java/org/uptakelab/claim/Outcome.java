package org.uptakelab.claim;

import java.util.Locale;

/** How a rule comes out at one point of the grid. */
public enum Outcome {
    /** Every condition holds over its whole 95 % interval. */
    HOLDS,
    /** Some condition is broken over its whole 95 % interval. */
    FAILS,
    /** An interval reaches to both sides of a bound, or there is none: more worlds would be needed to tell. */
    OPEN;

    /** {@return its name in tables} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what it counts when outcomes are averaged: 1, 0, and one half where it is open} */
    double weight() {
        return switch (this) {
            case HOLDS -> 1;
            case FAILS -> 0;
            case OPEN -> 0.5;
        };
    }
}
