package org.uptakelab.world;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Size and shape of the hidden world: group {@code world} of a scenario.
 *
 * @param users number of users, at least 1
 * @param items number of items, at least 1
 * @param factors D, length of a taste vector, at least 1
 * @param segments G, number of groups of like-minded users and of like items, at least 1
 * @param cohesion c in [0, 1], how much of a taste vector its segment explains
 * @param zipf exponent of the awareness weights, at least 0
 * @param appealAwareness r in [-1, 1], correlation of an item's appeal with its awareness rank
 */
public record WorldSpec(
        int users, int items, int factors, int segments, double cohesion, double zipf, double appealAwareness) {
    private static final Setting USERS = Setting.integer("world.users", 2000, Range.atLeast(1), "number of users");
    private static final Setting ITEMS = Setting.integer("world.items", 500, Range.atLeast(1), "number of items");
    private static final Setting FACTORS =
            Setting.integer("world.factors", 8, Range.atLeast(1), "length of a taste vector");
    private static final Setting SEGMENTS = Setting.integer(
            "world.segments", 8, Range.atLeast(1), "number of groups of like-minded users and of like items");
    private static final Setting COHESION =
            Setting.real("world.cohesion", 0.5, Range.between(0, 1), "how much of a taste vector its segment explains");
    private static final Setting ZIPF =
            Setting.real("world.zipf", 0.8, Range.atLeast(0), "exponent of the awareness weights");
    private static final Setting APPEAL_AWARENESS = Setting.real(
            "world.appealAwareness",
            0.5,
            Range.between(-1, 1),
            "correlation of an item's appeal with its awareness rank");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS =
            List.of(USERS, ITEMS, FACTORS, SEGMENTS, COHESION, ZIPF, APPEAL_AWARENESS);

    /** Checks every value against its setting. */
    public WorldSpec {
        USERS.check(users);
        ITEMS.check(items);
        FACTORS.check(factors);
        SEGMENTS.check(segments);
        COHESION.check(cohesion);
        ZIPF.check(zipf);
        APPEAL_AWARENESS.check(appealAwareness);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static WorldSpec of(Values values) {
        return new WorldSpec(
                values.integer(USERS),
                values.integer(ITEMS),
                values.integer(FACTORS),
                values.integer(SEGMENTS),
                values.real(COHESION),
                values.real(ZIPF),
                values.real(APPEAL_AWARENESS));
    }

    /** {@return the values, in the order of {@link #SETTINGS}} */
    public List<Object> values() {
        return List.of(users, items, factors, segments, cohesion, zipf, appealAwareness);
    }
}
