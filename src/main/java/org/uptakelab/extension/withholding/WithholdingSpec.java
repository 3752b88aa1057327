package org.uptakelab.extension.withholding;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Who withholds what: group {@code withholding} of a scenario.
 *
 * @param share share of the users who withhold data, in [0, 1]
 * @param who whether they are anyone or like-minded
 * @param form what they do
 * @param records share of their records that they keep back, in [0, 1]
 */
public record WithholdingSpec(double share, Circle who, Form form, double records) {
    private static final Setting SHARE =
            Setting.real("withholding.share", 0.0, Range.between(0, 1), "share of the users who withhold their data");
    private static final Setting WHO = Setting.choice(
            "withholding.who",
            Circle.ANYONE,
            Circle.values(),
            "who they are: anyone, or whole segments of like-minded users");
    private static final Setting FORM = Setting.choice(
            "withholding.form",
            Form.STRIKE,
            Form.values(),
            "what they do: strike (stay, give no data), opt-out (are recognised, but not learned from), boycott (leave)");
    private static final Setting RECORDS =
            Setting.real("withholding.records", 1.0, Range.between(0, 1), "share of their records that they keep back");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(SHARE, WHO, FORM, RECORDS);

    /** Who withholds. */
    public enum Circle {
        /** Users drawn by chance. */
        ANYONE,
        /** One segment after the other, in an order drawn by chance. */
        LIKE_MINDED
    }

    /** What those who withhold do (after Vincent, Hecht and Sen, Data strikes, WWW 2019). */
    public enum Form {
        /** They stay, but the shop neither learns from them nor recognises them. */
        STRIKE,
        /** They are recognised when they come, but nobody learns from them. */
        OPT_OUT,
        /** They leave, with their data: they visit the shop no more. */
        BOYCOTT
    }

    /** Checks the shares against their settings. */
    public WithholdingSpec {
        SHARE.check(share);
        RECORDS.check(records);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values the values given; the others have their defaults
     * @return the group
     */
    public static WithholdingSpec of(Values values) {
        return new WithholdingSpec(
                values.real(SHARE),
                values.choice(WHO, Circle.values()),
                values.choice(FORM, Form.values()),
                values.real(RECORDS));
    }

    /** {@return whether somebody leaves the shop} */
    boolean leaving() {
        return form == Form.BOYCOTT && share > 0;
    }
}
