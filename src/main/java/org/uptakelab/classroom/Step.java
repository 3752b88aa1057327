package org.uptakelab.classroom;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The steps of a lesson, in their order. The teacher may go to any of them at any time. */
public enum Step {
    /** Phones join. */
    JOIN,
    /** Of 100 purchases, how many follow a suggestion? */
    GUESS,
    /** The bare shop: six wishes. */
    WISH,
    /** The shop with a strip: four purchases. */
    SHOP,
    /** What the purchases show, stage by stage. */
    REVEAL,
    /** Why this was suggested. */
    INSIDE,
    /** One mission, run together at the projector. */
    TOGETHER,
    /** A question, voted on before and after. */
    DISCUSSION,
    /** One sentence at the exit. */
    TICKET,
    /** The lesson is over. */
    END,
    /** The second lesson: missions in pairs, and the map of the class. */
    MISSIONS;

    /** The last stage of the reveal; the first is 1. Other steps have stage 1 only. */
    public static final int STAGES = 5;

    /** {@return the name in files and on the wire} */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the number of stages, at least 1} */
    public int stages() {
        return this == REVEAL ? STAGES : 1;
    }
}
