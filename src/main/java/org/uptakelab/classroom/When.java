package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When a vote is cast. */
public enum When {
    /** Before the talk. */
    BEFORE,
    /** After the talk. */
    AFTER,
    /** There is no before and after. */
    ONCE;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
