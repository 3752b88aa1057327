package org.uptakelab.extension.stock;

import java.util.List;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.setting.Values;

/**
 * What stock costs and whether suggestions look at it: group {@code stock} of a scenario.
 *
 * @param margin share in [0.01, 0.99] of the price that a sale leaves after the cost of the unit
 * @param writeOff share in [0.01, 1] of its cost that an unsold unit loses
 * @param goodwill share of the price that a sale lost for want of stock costs beyond the margin, at least 0
 * @param steering how many of the items that fit best are looked through for stock, at least 0; 0 leaves the slates alone
 * @param runsOut whether what is sold out can be bought no more until the next period
 */
public record StockSpec(double margin, double writeOff, double goodwill, int steering, boolean runsOut) {
    private static final Setting MARGIN = Setting.real(
            "stock.margin",
            0.4,
            Range.between(0.01, 0.99),
            "share of the price that a sale leaves after the unit's cost");
    private static final Setting WRITE_OFF =
            Setting.real("stock.writeOff", 0.5, Range.between(0.01, 1), "share of its cost that an unsold unit loses");
    private static final Setting GOODWILL = Setting.real(
            "stock.goodwill",
            0.0,
            Range.between(0, 1_000_000),
            "share of the price that a sale lost for want of stock costs beyond the margin");
    private static final Setting STEERING = Setting.integer(
            "stock.steering",
            0,
            Range.between(0, 1_000_000),
            "how many of the items that fit best a slate is picked from by what is in stock; 0 for none");
    private static final Setting RUNS_OUT = Setting.bool(
            "stock.runsOut", false, "whether what is sold out can be bought no more until the next period");

    /** The settings of the group, in the order of the record. */
    public static final List<Setting> SETTINGS = List.of(MARGIN, WRITE_OFF, GOODWILL, STEERING, RUNS_OUT);

    /** Checks every value against its setting. */
    public StockSpec {
        MARGIN.check(margin);
        WRITE_OFF.check(writeOff);
        GOODWILL.check(goodwill);
        STEERING.check(steering);
        RUNS_OUT.check(runsOut);
    }

    /**
     * The group of the values of its settings.
     *
     * @param values a value for every setting
     * @return the group
     */
    public static StockSpec of(Values values) {
        return new StockSpec(
                values.real(MARGIN),
                values.real(WRITE_OFF),
                values.real(GOODWILL),
                values.integer(STEERING),
                values.bool(RUNS_OUT));
    }

    /**
     * What a unit of an item brings and costs.
     *
     * @param price its price
     * @return the same shares of that price
     */
    public Newsvendor unit(double price) {
        double cost = (1 - margin) * price;
        return new Newsvendor(price, cost, (1 - writeOff) * cost, goodwill * price);
    }

    /** {@return the chance with which an order suffices, the same for all items} */
    public double criticalRatio() {
        return unit(1).criticalRatio();
    }
}
