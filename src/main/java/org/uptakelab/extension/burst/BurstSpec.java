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
 * @param finds what those who come find: {@code product-only}, or {@code also-usual} what they find on any visit too
 */
public record BurstSpec(int products, double share, double fit, String finds) {
    private static final String PRODUCT_ONLY = "product-only";
    private static final String ALSO_USUAL = "also-usual";

    private static final Setting PRODUCTS = Setting.integer(
            "burst.products",
            0,
            Range.between(0, 1_000_000),
            "products hit by a burst of visitors, one after the other");
    private static final Setting SHARE = Setting.real(
            "burst.share",
            0.2,
            Range.between(0, 1),
            "chance that somebody who would stay away comes for the product in the round of its burst");
    private static final Setting FIT =
            Setting.real("burst.fit", 0.0, Range.between(-100, 100), "how far those come for a product whom it fits");

    private static final Setting FINDS = Setting.word(
            "burst.finds",
            PRODUCT_ONLY,
            List.of(PRODUCT_ONLY, ALSO_USUAL),
            "what those who come for a product find: it alone, or also what they find on any visit");

    /** The settings, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(PRODUCTS, SHARE, FIT, FINDS);

    /** Checks every value against its setting. */
    public BurstSpec {
        PRODUCTS.check(products);
        SHARE.check(share);
        FIT.check(fit);
        FINDS.check(finds);
    }

    /**
     * The values of a scenario.
     *
     * @param values a value for every setting
     * @return the bursts
     */
    public static BurstSpec of(Values values) {
        return new BurstSpec(values.integer(PRODUCTS), values.real(SHARE), values.real(FIT), values.word(FINDS));
    }

    /** {@return whether those who come find what they find on any visit too} */
    public boolean alsoUsual() {
        return finds.equals(ALSO_USUAL);
    }
}
