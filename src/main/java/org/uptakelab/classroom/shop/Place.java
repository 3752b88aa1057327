package org.uptakelab.classroom.shop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an item was tapped. */
public enum Place {
    /** In the strip on top. */
    STRIP,
    /** On the shelf, where all items stand. */
    SHELF;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
