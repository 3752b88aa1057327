package org.uptakelab.extension.innovation;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How far models lag behind: keys {@code recommender.lag} and {@code rival.lag} of a scenario.
 *
 * @param lag the youngest rounds that the shop's recommender does not learn from, at least 0
 * @param rivalLag how many more of them its rival's does not learn from, at least 0
 */
record InnovationSpec(int lag, int rivalLag) {
    private static final Setting LAG = Setting.integer(
            "recommender.lag", 0, Range.between(0, 1_000_000), "youngest rounds that a training does not learn from");
    private static final Setting RIVAL_LAG = Setting.integer(
            "rival.lag",
            0,
            Range.between(0, 1_000_000),
            "how many rounds the model of a rival is behind that of the shop");

    /** The settings, in the order of the record. */
    static final List<Setting> SETTINGS = List.of(LAG, RIVAL_LAG);

    /** Checks every value against its setting. */
    InnovationSpec {
        LAG.check(lag);
        RIVAL_LAG.check(rivalLag);
    }

    /** The values of its settings. */
    static InnovationSpec of(Values values) {
        return new InnovationSpec(values.integer(LAG), values.integer(RIVAL_LAG));
    }
}
