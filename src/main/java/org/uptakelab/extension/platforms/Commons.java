package org.uptakelab.extension.platforms;

import java.util.List;
import java.util.stream.Stream;

/** What platforms know of purchases made at others. */
enum Commons {
    /** Nothing: each platform learns from what was bought there, and makes slates from what the user bought there. */
    NONE("none"),
    /** What is bought together: all platforms learn from all purchases, but make slates from what the user bought there. */
    CO_PURCHASES("co-purchases"),
    /** Everything: all platforms learn from all purchases, and make slates from all that the user bought. */
    EVERYTHING("everything");

    /** The words that a scenario uses. */
    static final List<String> WORDS = Stream.of(values()).map(Commons::word).toList();

    private final String word;

    Commons(String word) {
        this.word = word;
    }

    /** The commons of a word. */
    static Commons of(String word) {
        return Stream.of(values())
                .filter(commons -> commons.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a commons must be one of " + String.join(", ", WORDS) + ", but is " + word + "."));
    }

    String word() {
        return word;
    }

    /** Whether all platforms learn from all purchases. */
    boolean learnsTogether() {
        return this != NONE;
    }

    /** Whether every platform knows what a user bought at another. */
    boolean knowsHistories() {
        return this == EVERYTHING;
    }
}
