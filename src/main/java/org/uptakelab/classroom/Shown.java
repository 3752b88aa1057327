package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the teacher may show on the projector. */
public enum Shown {
    /** The histogram of the guesses. */
    HISTOGRAM,
    /** The marks at 35 and 80 % beside it. */
    MARKS,
    /** The counts of the current vote. */
    COUNTS,
    /** The counts before the talk, beside those after it. */
    BEFORE,
    /** One anonymous suggestion and its reasons. */
    EXAMPLE,
    /** What the run at the projector gave. */
    RESULT,
    /** The interval of several classes together. */
    POOLED,
    /** Guesses against what came out. */
    OUTCOME,
    /** How many took which side. */
    SIDES;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
