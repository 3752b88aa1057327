package org.uptakelab.extension.luck;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How often a shop is run again under other luck.
 *
 * @param worlds courses that are compared, the run itself among them; from 2 to 1000
 */
public record LuckSpec(int worlds) {
    private static final Setting WORLDS = Setting.integer(
            "luck.worlds",
            4,
            Range.between(2, 1000),
            "courses of the same shop under different luck that are compared");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(WORLDS);

    /** Checks the value against its setting. */
    public LuckSpec {
        WORLDS.check(worlds);
    }

    /**
     * The value of a scenario.
     *
     * @param values a value for every setting
     * @return the number of courses
     */
    public static LuckSpec of(Values values) {
        return new LuckSpec(values.integer(WORLDS));
    }
}
