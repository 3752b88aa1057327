package org.uptakelab.extension.change;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * What changes as a run goes on.
 *
 * @param drift angle by which every taste turns in a round, in radians, at least 0
 * @param fashion share of the variance of the appeals that is drawn anew in a round, in [0, 1]
 * @param shelf share of the items that are on sale at a time, in [0.01, 1]
 * @param renewal share of the items on sale that make room for others in a round, in [0, 1]
 * @param habit how far each item owned pulls a taste towards its profile, at least 0
 */
public record ChangeSpec(double drift, double fashion, double shelf, double renewal, double habit) {
    private static final Setting DRIFT = Setting.real(
            "world.drift", 0.0, Range.between(0, 1_000_000), "angle by which every taste turns in a round, in radians");
    private static final Setting FASHION = Setting.real(
            "world.fashion",
            0.0,
            Range.between(0, 1),
            "share of the variance of the appeals that is drawn anew in a round");
    private static final Setting SHELF =
            Setting.real("world.shelf", 1.0, Range.between(0.01, 1), "share of the items that are on sale at a time");
    private static final Setting RENEWAL = Setting.real(
            "world.renewal",
            0.0,
            Range.between(0, 1),
            "share of the items on sale that make room for others in a round");
    private static final Setting HABIT = Setting.real(
            "shopper.habit",
            0.0,
            Range.between(0, 1_000_000),
            "how far each item owned pulls the taste towards its profile");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(DRIFT, FASHION, SHELF, RENEWAL, HABIT);

    /** Checks every value against its setting. */
    public ChangeSpec {
        DRIFT.check(drift);
        FASHION.check(fashion);
        SHELF.check(shelf);
        RENEWAL.check(renewal);
        HABIT.check(habit);
    }

    /**
     * The values of a scenario.
     *
     * @param values a value for every setting
     * @return what changes
     */
    public static ChangeSpec of(Values values) {
        return new ChangeSpec(
                values.real(DRIFT), values.real(FASHION), values.real(SHELF), values.real(RENEWAL), values.real(HABIT));
    }
}
