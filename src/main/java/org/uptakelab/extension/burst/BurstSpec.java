package org.uptakelab.extension.burst;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Bursts of visitors who come for one product.
 *
 * @param products number of products hit, one after the other, at least 0
 * @param share chance in [0, 1] that somebody who would stay away comes for the product, in the round in which it is hit
 * @param fit how far those come whom the product fits
 */
public record BurstSpec(int products, double share, double fit) {
    private static final Setting PRODUCTS = Setting.integer(
            "burst.products", 0, Range.atLeast(0), "products hit by a burst of visitors, one after the other");
    private static final Setting SHARE = Setting.real(
            "burst.share",
            0.2,
            Range.between(0, 1),
            "chance that somebody who would stay away comes for the product in the round of its burst");
    private static final Setting FIT =
            Setting.real("burst.fit", 0.0, Range.ANY, "how far those come for a product whom it fits");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(PRODUCTS, SHARE, FIT);

    /** Checks every value against its setting. */
    public BurstSpec {
        PRODUCTS.check(products);
        SHARE.check(share);
        FIT.check(fit);
    }

    /**
     * The values of a scenario.
     *
     * @param values a value for every setting
     * @return the bursts
     */
    public static BurstSpec of(Values values) {
        return new BurstSpec(values.integer(PRODUCTS), values.real(SHARE), values.real(FIT));
    }
}
