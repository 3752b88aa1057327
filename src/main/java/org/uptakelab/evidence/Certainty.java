package org.uptakelab.evidence;

import java.util.Arrays;

/** How sure we are of a figure. */
public enum Certainty {
    /** We read the original or its abstract. */
    CHECKED("checked"),
    /** We saw the figure only as quoted by somebody else. */
    SECOND_HAND("second-hand"),
    /** From memory, not looked up; never printed without this word. */
    RECALLED("recalled"),
    /** Our own calculation. */
    COMPUTED("computed");

    private final String word;

    Certainty(String word) {
        this.word = word;
    }

    /** {@return the word as it stands in the table} */
    public String word() {
        return word;
    }

    /**
     * The certainty of a word.
     *
     * @param word the word as it stands in the table
     * @return the certainty
     * @throws IllegalArgumentException if there is no such word
     */
    public static Certainty of(String word) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A certainty must be checked, second-hand, recalled or computed, but is " + word + "."));
    }
}
