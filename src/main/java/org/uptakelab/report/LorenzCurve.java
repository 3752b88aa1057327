package org.uptakelab.report;

import java.util.List;
import java.util.function.Function;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;

/**
 * The Lorenz curve of item sales: which share of the purchases the least bought share of the items has (Lorenz 1905). Its Gini
 * value, 1 minus twice the area under it, is the measure {@code gini}: 0 = all items sell alike, at most 1 - 1/n.
 *
 * @param cumulative share of purchases of the k least bought items, for k = 0 to n; all NaN if nothing was bought
 */
public record LorenzCurve(double[] cumulative) {

    /**
     * The mean curve of an arm.
     *
     * @param arm the arm
     * @param sales which sales of a replication, most bought first: with recommendations or those of the twin run
     * @return the mean over the replications in which something was bought
     */
    public static LorenzCurve of(ArmResult arm, Function<ReplicationResult, int[]> sales) {
        int items = arm.scenario().world().items();
        return mean(arm.replications().stream()
                .map(replication -> of(sales.apply(replication), items))
                .toList());
    }

    /**
     * The curve of one replication.
     *
     * @param sales purchases of each item, most bought first; items that are missing at the end were never bought
     * @param items number of items, at least the length of {@code sales}
     * @return the curve
     */
    static LorenzCurve of(int[] sales, int items) {
        double[] cumulative = new double[items + 1];
        for (int k = 1; k <= items; k++) {
            int index = items - k;
            cumulative[k] = cumulative[k - 1] + (index < sales.length ? sales[index] : 0);
        }
        double total = cumulative[items];
        for (int k = 0; k <= items; k++) {
            cumulative[k] = total == 0 ? Double.NaN : cumulative[k] / total;
        }
        return new LorenzCurve(cumulative);
    }

    /**
     * The mean curve, point by point, over the curves in which something was bought.
     *
     * @param curves curves over the same number of items, at least one
     * @return the mean, undefined if all of them are
     */
    static LorenzCurve mean(List<LorenzCurve> curves) {
        List<LorenzCurve> defined =
                curves.stream().filter(LorenzCurve::isDefined).toList();
        double[] mean = new double[curves.get(0).cumulative.length];
        for (int k = 0; k < mean.length; k++) {
            double sum = 0;
            for (LorenzCurve curve : defined) {
                sum += curve.cumulative[k];
            }
            mean[k] = sum / defined.size();
        }
        return new LorenzCurve(mean);
    }

    /** {@return whether anything was bought} */
    boolean isDefined() {
        return !Double.isNaN(cumulative[cumulative.length - 1]);
    }

    /** {@return 1 minus twice the area under the curve; NaN if nothing was bought} */
    double gini() {
        double area = 0;
        int items = cumulative.length - 1;
        for (int k = 1; k <= items; k++) {
            area += (cumulative[k - 1] + cumulative[k]) / 2;
        }
        return 1 - 2 * area / items;
    }

    /** {@return share of items at each point of the curve} */
    double[] shareOfItems() {
        double[] share = new double[cumulative.length];
        for (int k = 0; k < share.length; k++) {
            share[k] = (double) k / (share.length - 1);
        }
        return share;
    }
}
