package org.uptakelab.shopper;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * How people shop: group {@code shopper} of a scenario.
 *
 * @param visitRate chance in [0, 1] that a user visits in a round
 * @param taste weight of the affinity in the utility
 * @param appeal weight of the appeal in the utility
 * @param priceSensitivity weight of the log price in the utility; positive means that dear items are shunned
 * @param outside utility of buying nothing, in units of the choice noise
 * @param search items found without help on a visit, at least 0
 * @param tilt how far own search leans to the taste of the segment
 * @param attention chance in [0, 1] that the user looks at the recommendations on a visit
 * @param positionDecay an item at rank r is examined with chance r^-positionDecay, if the user looks; at least 0
 * @param salience utility added to an item because it was recommended, at least 0
 * @param repeatPurchases whether an item already owned can be bought again
 */
public record ShopperSpec(
        double visitRate,
        double taste,
        double appeal,
        double priceSensitivity,
        double outside,
        int search,
        double tilt,
        double attention,
        double positionDecay,
        double salience,
        boolean repeatPurchases) {
    private static final Setting VISIT_RATE =
            Setting.real("shopper.visitRate", 0.5, Range.between(0, 1), "chance that a user visits in a round");
    private static final Setting TASTE =
            Setting.real("shopper.taste", 1.0, Range.ANY, "weight of the affinity in the utility");
    private static final Setting APPEAL =
            Setting.real("shopper.appeal", 0.5, Range.ANY, "weight of the appeal in the utility");
    private static final Setting PRICE_SENSITIVITY =
            Setting.real("shopper.priceSensitivity", 0.0, Range.ANY, "weight of the log price in the utility");
    private static final Setting OUTSIDE = Setting.real("shopper.outside", 2.0, Range.ANY, "utility of buying nothing");
    private static final Setting SEARCH =
            Setting.integer("shopper.search", 5, Range.atLeast(0), "items the user finds without help on a visit");
    private static final Setting TILT = Setting.real(
            "shopper.tilt", 1.0, Range.ANY, "how far the user's own search leans to the taste of the segment");
    private static final Setting ATTENTION = Setting.real(
            "shopper.attention",
            0.5,
            Range.between(0, 1),
            "chance that the user looks at the recommendations on a visit");
    private static final Setting POSITION_DECAY = Setting.real(
            "shopper.positionDecay",
            0.5,
            Range.atLeast(0),
            "an item at rank r is examined with chance r^-positionDecay, if the user looks");
    private static final Setting SALIENCE = Setting.real(
            "shopper.salience",
            0.0,
            Range.atLeast(0),
            "utility added to an item because it was recommended (persuasion)");
    private static final Setting REPEAT_PURCHASES =
            Setting.bool("shopper.repeatPurchases", false, "whether an item already owned can be bought again");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(
            VISIT_RATE,
            TASTE,
            APPEAL,
            PRICE_SENSITIVITY,
            OUTSIDE,
            SEARCH,
            TILT,
            ATTENTION,
            POSITION_DECAY,
            SALIENCE,
            REPEAT_PURCHASES);

    /** Checks every value against its setting. */
    public ShopperSpec {
        VISIT_RATE.check(visitRate);
        TASTE.check(taste);
        APPEAL.check(appeal);
        PRICE_SENSITIVITY.check(priceSensitivity);
        OUTSIDE.check(outside);
        SEARCH.check(search);
        TILT.check(tilt);
        ATTENTION.check(attention);
        POSITION_DECAY.check(positionDecay);
        SALIENCE.check(salience);
        REPEAT_PURCHASES.check(repeatPurchases);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static ShopperSpec of(Values values) {
        return new ShopperSpec(
                values.real(VISIT_RATE),
                values.real(TASTE),
                values.real(APPEAL),
                values.real(PRICE_SENSITIVITY),
                values.real(OUTSIDE),
                values.integer(SEARCH),
                values.real(TILT),
                values.real(ATTENTION),
                values.real(POSITION_DECAY),
                values.real(SALIENCE),
                values.bool(REPEAT_PURCHASES));
    }

    /** {@return the values, in the order of {@link #SETTINGS}} */
    public List<Object> values() {
        return List.of(
                visitRate,
                taste,
                appeal,
                priceSensitivity,
                outside,
                search,
                tilt,
                attention,
                positionDecay,
                salience,
                repeatPurchases);
    }
}
