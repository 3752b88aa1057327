package org.uptakelab.extension.stock;

import org.uptakelab.extension.forecast.Outlook;
import org.uptakelab.extension.forecast.OutlookDiary;
import org.uptakelab.extension.forecast.SalesHistory;
import org.uptakelab.ledger.Ledger;

/**
 * What was ordered for the present period of a run, and what is left of it, as the ledger grows. Two books of the same run say the
 * same. Not safe for use by several threads at once.
 */
final class OrderBook implements AutoCloseable {
    private final OutlookDiary diary;
    private final SalesHistory sales;
    private final int warmup;
    private final int horizon;
    private final double criticalRatio;
    private int[] ordered;
    private int[] left;
    private int known = -1;
    private int periodEnd;

    /**
     * A book without an order so far.
     *
     * @param diary a diary without an outlook so far; closed with the book
     * @param items number of items
     * @param warmup rounds before the first order
     * @param horizon rounds that an order is for, those of the diary's periods
     * @param criticalRatio the chance with which an order is to suffice
     */
    OrderBook(OutlookDiary diary, int items, int warmup, int horizon, double criticalRatio) {
        this.diary = diary;
        this.sales = new SalesHistory(items);
        this.warmup = warmup;
        this.horizon = horizon;
        this.criticalRatio = criticalRatio;
        this.ordered = new int[items];
        this.left = new int[items];
    }

    /**
     * The newsvendor's order of each item: the smallest that suffices with a chance.
     *
     * @param outlook what is expected of the period
     * @param criticalRatio the chance
     * @return the units of each item
     */
    static int[] order(Outlook outlook, double criticalRatio) {
        int[] units = new int[outlook.forecast().length];
        for (int item = 0; item < units.length; item++) {
            units[item] = outlook.demand(item).quantile(criticalRatio);
        }
        return units;
    }

    /**
     * Writes down what was sold, and orders anew where a period has ended.
     *
     * @param past the ledger of the run; the same at each call, longer
     * @param toRound the last round to write down
     */
    void upTo(Ledger past, int toRound) {
        for (int round = known + 1; round <= toRound; round++) {
            sales.upTo(past, round);
            for (int item = 0; item < left.length && round > 0; item++) {
                left[item] -= sales.unitsOf(item, round);
            }
            if (diary.isDue(round)) {
                Outlook outlook = diary.next(past, round);
                if (round >= warmup) {
                    ordered = order(outlook, criticalRatio);
                    left = ordered.clone();
                    periodEnd = round + horizon;
                }
            }
            known = round;
        }
    }

    /** {@return whether anything has been ordered} */
    boolean isOpen() {
        return periodEnd > 0;
    }

    /**
     * Units left of an item.
     *
     * @param item the item
     * @return what was ordered for the period less what has been sold of it; negative if more was sold
     */
    int left(int item) {
        return left[item];
    }

    /**
     * Whether an item sells more slowly than it should if nothing is to stay unsold.
     *
     * @param item the item
     * @return true if more is left of it, for its order, than of the period
     */
    boolean isBehind(int item) {
        return (long) left[item] * horizon > (long) ordered[item] * (periodEnd - known);
    }

    @Override
    public void close() {
        diary.close();
    }
}
