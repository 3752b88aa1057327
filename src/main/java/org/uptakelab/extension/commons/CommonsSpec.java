package org.uptakelab.extension.commons;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * The entrant and the pool: group {@code commons} of a scenario.
 *
 * @param entrant share of the users who shop with the entrant, in [0, 1]; the others shop with the incumbent
 * @param pool what is pooled
 * @param access who may learn from the pool
 * @param contributors share of the users whose records are in the pool, in [0, 1]
 * @param threshold the smallest count that a pool of counts tells; smaller ones are left out
 */
public record CommonsSpec(double entrant, Pool pool, Access access, double contributors, int threshold) {
    private static final Setting ENTRANT =
            Setting.real("commons.entrant", 0.0, Range.between(0, 1), "share of the users who shop with the entrant");
    private static final Setting POOL = Setting.choice(
            "commons.pool",
            Pool.NOTHING,
            Pool.values(),
            "what is pooled: nothing, counts of purchases, counts of co-purchases, or everything");
    private static final Setting ACCESS = Setting.choice(
            "commons.access",
            Access.BOTH,
            Access.values(),
            "who may learn from the pool: both platforms, or the entrant alone");
    private static final Setting CONTRIBUTORS = Setting.real(
            "commons.contributors", 1.0, Range.between(0, 1), "share of the users whose records are in the pool");
    private static final Setting THRESHOLD = Setting.integer(
            "commons.threshold", 1, Range.between(1, 1_000_000), "smallest count that a pool of counts tells");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(ENTRANT, POOL, ACCESS, CONTRIBUTORS, THRESHOLD);

    /** What is pooled. */
    public enum Pool {
        /** Nothing. */
        NOTHING,
        /** How often each item was bought. */
        COUNTS,
        /** How many bought each item, and how many both of two items. */
        CO_PURCHASES,
        /** All purchases of each contributor under a pseudonym. */
        EVERYTHING
    }

    /** Who may learn from the pool. */
    public enum Access {
        /** Entrant and incumbent. */
        BOTH,
        /** The entrant alone. */
        ENTRANT
    }

    /** Checks every number against its setting. */
    public CommonsSpec {
        ENTRANT.check(entrant);
        CONTRIBUTORS.check(contributors);
        THRESHOLD.check(threshold);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values the values given; the others have their defaults
     * @return the group
     */
    public static CommonsSpec of(Values values) {
        return new CommonsSpec(
                values.real(ENTRANT),
                values.choice(POOL, Pool.values()),
                values.choice(ACCESS, Access.values()),
                values.real(CONTRIBUTORS),
                values.integer(THRESHOLD));
    }

    /** {@return the same with nothing in the pool} */
    CommonsSpec withoutPool() {
        return new CommonsSpec(entrant, Pool.NOTHING, access, contributors, threshold);
    }
}
