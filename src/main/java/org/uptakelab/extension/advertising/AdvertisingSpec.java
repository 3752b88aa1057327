package org.uptakelab.extension.advertising;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * Who advertises what to whom, and at what price: group {@code advertising} of a scenario.
 *
 * @param reach share of the users whom the campaign reaches, in [0, 1]; 0 means no advertising
 * @param profiles share of each user's purchases that the advertiser sees, in [0, 1]
 * @param products items that the advertiser sells, at least 1; all items if there are fewer
 * @param margin share of the price that the advertiser keeps from a sale, in [0, 1]
 * @param price what an advertisement costs each time it is shown, in currency units, at least 0
 * @param profilePrice what it costs more where all purchases are seen, in currency units, at least 0
 */
record AdvertisingSpec(double reach, double profiles, int products, double margin, double price, double profilePrice) {
    private static final Setting REACH =
            Setting.real("advertising.reach", 0.0, Range.between(0, 1), "share of the users whom the campaign reaches");
    private static final Setting PROFILES = Setting.real(
            "advertising.profiles",
            0.0,
            Range.between(0, 1),
            "share of each user's purchases that the advertiser sees");
    private static final Setting PRODUCTS =
            Setting.integer("advertising.products", 20, Range.between(1, 1_000_000), "items that the advertiser sells");
    private static final Setting MARGIN = Setting.real(
            "advertising.margin", 0.3, Range.between(0, 1), "share of the price that the advertiser keeps from a sale");
    private static final Setting PRICE = Setting.real(
            "advertising.price", 0.1, Range.between(0, 1_000_000), "price of an advertisement each time it is shown");
    private static final Setting PROFILE_PRICE = Setting.real(
            "advertising.profilePrice",
            0.05,
            Range.between(0, 1_000_000),
            "what it costs more where all purchases are seen; in proportion where a part is");

    /** The settings of the group, in the order of the record. */
    static final List<Setting> SETTINGS = List.of(REACH, PROFILES, PRODUCTS, MARGIN, PRICE, PROFILE_PRICE);

    /** Checks every value against its setting. */
    AdvertisingSpec {
        REACH.check(reach);
        PROFILES.check(profiles);
        PRODUCTS.check(products);
        MARGIN.check(margin);
        PRICE.check(price);
        PROFILE_PRICE.check(profilePrice);
    }

    /** The group of the values of its settings. */
    static AdvertisingSpec of(Values values) {
        return new AdvertisingSpec(
                values.real(REACH),
                values.real(PROFILES),
                values.integer(PRODUCTS),
                values.real(MARGIN),
                values.real(PRICE),
                values.real(PROFILE_PRICE));
    }

    /** The same campaign of an advertiser who sees no purchase. */
    AdvertisingSpec blind() {
        return new AdvertisingSpec(reach, 0, products, margin, price, profilePrice);
    }

    /** What an advertisement costs each time it is shown, profiles included. */
    double fullPrice() {
        return price + profiles * profilePrice;
    }
}
