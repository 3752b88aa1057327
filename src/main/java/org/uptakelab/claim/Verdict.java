package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a rule comes to over its whole grid.
 *
 * @param kind the verdict
 * @param holds at how many points the rule holds
 * @param fails at how many it fails
 * @param open how many are open
 * @param decides the key that goes furthest with the outcome; empty if the outcome is the same at every point
 */
public record Verdict(Kind kind, int holds, int fails, int open, Optional<Decider> decides) {
    /** How many points of ten must agree for a verdict on the whole grid. */
    public static final int OF_TEN = 9;

    /** What can be said of a whole grid. */
    public enum Kind {
        /** The rule holds at nine points of ten or more. */
        HOLDS,
        /** The rule fails at nine points of ten or more. */
        FAILS,
        /** However the open points came out, neither would be so. */
        DEPENDS,
        /** The open points could make it hold, or fail: more worlds are needed to tell. */
        OPEN
    }

    /**
     * The factor that goes furthest with the outcome.
     *
     * @param key its key, or {@code recommender} or {@code aim}
     * @param share the share of the variance of the outcome (1 holds, 0 fails, one half open) over the points that goes with this
     *     factor alone
     * @param levels its values, in their order
     */
    public record Decider(String key, double share, List<Level> levels) {
        /** Copies the levels. */
        public Decider {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A value of the deciding factor.
     *
     * @param value the value
     * @param holds at how many of its points the rule holds
     * @param points how many points have it
     */
    public record Level(String value, int holds, int points) {}

    /**
     * The kind of verdict for given counts.
     *
     * @param holds at how many points a rule holds
     * @param fails at how many it fails
     * @param open how many are open
     * @return the kind
     */
    static Kind kind(int holds, int fails, int open) {
        int points = holds + fails + open;
        if (most(holds, points)) {
            return Kind.HOLDS;
        }
        if (most(fails, points)) {
            return Kind.FAILS;
        }
        return most(holds + open, points) || most(fails + open, points) ? Kind.OPEN : Kind.DEPENDS;
    }

    private static boolean most(int some, int points) {
        return 10 * some >= OF_TEN * points;
    }

    /** {@return how many points were judged} */
    public int points() {
        return holds + fails + open;
    }

    /** {@return the share of the points where the rule holds} */
    public double share() {
        return (double) holds / points();
    }
}
