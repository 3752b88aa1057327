package org.uptakelab.extension.hours;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How long it takes to consume the items.
 *
 * @param lengthSpread standard deviation of the logarithm of an item's length, at least 0; 0 makes all items last an hour
 * @param lengthAwareness correlation in [-1, 1] of that logarithm with how well the item is known
 */
public record HoursSpec(double lengthSpread, double lengthAwareness) {
    private static final Setting SPREAD = Setting.real(
            "world.lengthSpread", 0.0, Range.between(0, 10), "standard deviation of the logarithm of an item's length");
    private static final Setting AWARENESS = Setting.real(
            "world.lengthAwareness",
            0.0,
            Range.between(-1, 1),
            "correlation of that logarithm with how well the item is known");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(SPREAD, AWARENESS);

    /** Checks every value against its setting. */
    public HoursSpec {
        SPREAD.check(lengthSpread);
        AWARENESS.check(lengthAwareness);
    }

    /**
     * The values of a scenario.
     *
     * @param values a value for every setting
     * @return the lengths
     */
    public static HoursSpec of(Values values) {
        return new HoursSpec(values.real(SPREAD), values.real(AWARENESS));
    }
}
