package org.uptakelab.classroom.shop;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The hidden halves of a class: whose strip the recommender fills, and whose chance. */
public enum Half {
    /** The strip holds the recommender's suggestions. */
    FILTER,
    /** The strip holds items drawn by lot; the recommender's are computed and not shown. */
    RANDOM;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
