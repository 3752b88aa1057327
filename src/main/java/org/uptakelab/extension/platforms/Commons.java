package org.uptakelab.extension.platforms;

/** What platforms know of purchases made at others. */
enum Commons {
    /** Nothing: each platform learns from what was bought there, and makes slates from what the user bought there. */
    NONE,
    /** What is bought together: all platforms learn from all purchases, but make slates from what the user bought there. */
    CO_PURCHASES,
    /** Everything: all platforms learn from all purchases, and make slates from all that the user bought. */
    EVERYTHING;

    /** Whether all platforms learn from all purchases. */
    boolean learnsTogether() {
        return this != NONE;
    }

    /** Whether every platform knows what a user bought at another. */
    boolean knowsHistories() {
        return this == EVERYTHING;
    }
}
