package org.uptakelab.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a rule comes to over its whole grid. It counts results: points that are the same numbers count once.
 *
 * @param kind the verdict
 * @param holds for how many results the rule holds
 * @param fails for how many it fails
 * @param open how many are open
 * @param settings of how many points they are the results, at least as many
 * @param decides the key that goes furthest with the outcome; empty if the outcome is the same at every point
 */
public record Verdict(Kind kind, int holds, int fails, int open, int settings, Optional<Decider> decides) {
    /** How many results of ten must agree for a verdict on the whole grid. */
    public static final int OF_TEN = 9;

    /** What can be said of a whole grid. */
    public enum Kind {
        /** The rule holds for nine results of ten or more. */
        HOLDS,
        /** The rule fails for nine results of ten or more. */
        FAILS,
        /** However the open results came out, neither would be so. */
        DEPENDS,
        /** The open results could make it hold, or fail: more worlds are needed to tell. */
        OPEN
    }

    /**
     * The factor that goes furthest with the outcome.
     *
     * @param key its key, or {@code recommender} or {@code aim}
     * @param share the share of the variance of the outcome (1 holds, 0 fails, one half open) over the results that goes with this
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
     * @param holds for how many of its results the rule holds
     * @param points how many results have it
     */
    public record Level(String value, int holds, int points) {}

    /**
     * The kind of verdict for given counts.
     *
     * @param holds for how many results a rule holds
     * @param fails for how many it fails
     * @param open how many are open
     * @return the kind; open if there are none
     */
    static Kind kind(int holds, int fails, int open) {
        int points = holds + fails + open;
        if (points == 0) {
            return Kind.OPEN;
        }
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

    /** {@return how many results there are} */
    public int points() {
        return holds + fails + open;
    }

    /** {@return how many results must agree for a verdict on the whole grid} */
    public int needed() {
        return (OF_TEN * points() + 9) / 10;
    }

    /**
     * What the verdict would be if the open results were decided.
     *
     * @param holding how many of them would hold
     * @param failing how many would fail, with the others all of them
     * @return the kind
     * @throws IllegalArgumentException if these are not as many as are open
     */
    public Kind withOpen(int holding, int failing) {
        if (holding + failing != open) {
            throw new IllegalArgumentException("holding and failing must together be the " + open
                    + " open results, but are " + holding + " and " + failing + ".");
        }
        return kind(holds + holding, fails + failing, 0);
    }

    /** {@return whether some points are the same result} */
    public boolean repeats() {
        return settings > points();
    }

    /** {@return the share of the results for which the rule holds; 0 if there are none} */
    public double share() {
        return points() == 0 ? 0 : (double) holds / points();
    }
}
