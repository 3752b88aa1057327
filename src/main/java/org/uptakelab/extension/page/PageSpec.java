package org.uptakelab.extension.page;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * The page on which suggestions stand.
 *
 * @param surface {@code home}: a list hangs on what the visitor owns; {@code item-page}: on the item looked at
 * @param start chance in [0, 1] that a visit starts on the operator's page, where the list is looked at first
 * @param switchingCost what an item loses that is found by leaving that page, at least 0, in units of the choice noise
 */
public record PageSpec(String surface, double start, double switchingCost) {
    static final String ITEM_PAGE = "item-page";

    private static final Setting SURFACE = Setting.word(
            "recommender.surface",
            "home",
            List.of("home", ITEM_PAGE),
            "what a list hangs on: what the visitor owns, or the item looked at");
    private static final Setting START =
            Setting.real("page.start", 0.0, Range.between(0, 1), "chance that a visit starts on the operator's page");
    private static final Setting SWITCHING_COST = Setting.real(
            "page.switchingCost",
            0.0,
            Range.between(0, 1_000_000),
            "what an item loses that is found by leaving the operator's page");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(SURFACE, START, SWITCHING_COST);

    /** Checks every value against its setting. */
    public PageSpec {
        SURFACE.check(surface);
        START.check(start);
        SWITCHING_COST.check(switchingCost);
    }

    /**
     * The values of a scenario.
     *
     * @param values a value for every setting
     * @return the page
     */
    public static PageSpec of(Values values) {
        return new PageSpec(values.word(SURFACE), values.real(START), values.real(SWITCHING_COST));
    }
}
