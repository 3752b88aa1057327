package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The two ends of the sentence of the exit ticket. */
public enum Side {
    /** The number is evidence of power over buyers. */
    IS,
    /** It is not. */
    IS_NOT;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
