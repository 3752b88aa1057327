package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What the class votes on. The words stand in the language files; here are the keys of the answers.
 */
public enum Question {
    /** Which bar is "the" share? Voted once, in the reveal. */
    REVEAL("tapped", "strip", "unwished"),
    /** What counts as following a suggestion, and who decides? a the shop, b science or an office, c the buyers. */
    WHAT_COUNTS("a", "b", "c"),
    /** Bought anyway: how could anyone know? a ask people, b a control group, c nobody can. */
    ANYWAY("a", "b", "c"),
    /** Predict or steer: what did our shop mostly do? a predict, b steer, c both, d cannot be told. */
    PREDICT_OR_STEER("a", "b", "c", "d"),
    /** Whose risk falls when the shop sees a little ahead? a mine, b the shop's, c the small makers', d nobody's. */
    WHOSE_RISK("a", "b", "c", "d"),
    /** Who should own the data of all? a the shop, b each person their own, c everybody together. */
    WHOSE_DATA("a", "b", "c"),
    /** What to audit or ban? a the strip, b the data, c advertising with the number, d nothing. */
    AUDIT_OR_BAN("a", "b", "c", "d");

    private final List<String> answers;

    Question(String... answers) {
        this.answers = List.of(answers);
    }

    /** {@return the keys of the answers, in their order} */
    public List<String> answers() {
        return answers;
    }

    /**
     * Whether a vote may be cast at a time.
     *
     * @param when the time
     * @return true if it may
     */
    public boolean isAsked(When when) {
        return (this == REVEAL) == (when == When.ONCE);
    }

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
