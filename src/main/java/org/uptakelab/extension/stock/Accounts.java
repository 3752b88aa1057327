package org.uptakelab.extension.stock;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.extension.forecast.Backtest;
import org.uptakelab.extension.forecast.Period;
import org.uptakelab.measure.Ratio;

/**
 * What came of the orders of a run, in units and in currency.
 *
 * @param ordered units ordered
 * @param unsold units that stayed on the shelf
 * @param demanded units demanded
 * @param lost units demanded beyond the order
 * @param sales what the demand would have sold for
 * @param perfectProfit the profit, had every order been just the demand
 * @param mismatch what it cost that orders were not
 */
record Accounts(
        long ordered, long unsold, long demanded, long lost, double sales, double perfectProfit, double mismatch) {
    /**
     * Orders for every period and settles it.
     *
     * @param test the forecasts, and the demand that came
     * @param catalog the items and their prices
     * @param spec what stock costs
     * @return the sums over all items and periods
     */
    static Accounts of(Backtest test, Catalog catalog, StockSpec spec) {
        Accounts sum = new Accounts(0, 0, 0, 0, 0, 0, 0);
        for (Period period : test.periods()) {
            int[] order = OrderBook.order(period.outlook(), spec.criticalRatio());
            for (int item = 0; item < order.length; item++) {
                sum = sum.plus(order[item], period.demand()[item], spec.unit(catalog.price(item)));
            }
        }
        return sum;
    }

    private Accounts plus(int order, int demand, Newsvendor unit) {
        return new Accounts(
                ordered + order,
                unsold + Math.max(0, order - demand),
                demanded + demand,
                lost + Math.max(0, demand - order),
                sales + demand * unit.price(),
                perfectProfit + demand * (unit.price() - unit.cost()),
                mismatch + unit.mismatch(order, demand));
    }

    Ratio unsoldShare() {
        return new Ratio(unsold, ordered);
    }

    Ratio lostShare() {
        return new Ratio(lost, demanded);
    }

    Ratio mismatchCost() {
        return new Ratio(mismatch, sales);
    }

    Ratio perfectProfitShare() {
        return new Ratio(perfectProfit - mismatch, perfectProfit);
    }

    /** The profit of a visit. */
    Ratio profitPer(long visits) {
        return new Ratio(perfectProfit - mismatch, visits);
    }
}
