package org.uptakelab.report;

import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;

/** Shares that charts show beside the measures: the two parts of the caused share. */
final class Shares {
    private Shares() {}

    /**
     * A measure of a replication.
     *
     * @throws IllegalArgumentException if the replication lacks it
     */
    static Ratio ratio(ReplicationResult replication, String measure) {
        Ratio ratio = replication.ratios().get(measure);
        if (ratio == null) {
            throw new IllegalArgumentException("A replication must have the measure " + measure + ", but has "
                    + replication.ratios().keySet() + ".");
        }
        return ratio;
    }

    /** {@return diverted purchases / purchases} */
    static Estimate diverted(ArmResult arm) {
        return partOfPurchases(arm, "diverted_rate");
    }

    /** {@return created purchases / purchases} */
    static Estimate created(ArmResult arm) {
        return partOfPurchases(arm, "created_rate");
    }

    private static Estimate partOfPurchases(ArmResult arm, String rate) {
        return arm.estimate(arm.replications().stream()
                .map(replication -> new Ratio(
                        ratio(replication, rate).numerator(),
                        ratio(replication, "caused_share").denominator()))
                .mapToDouble(Ratio::value)
                .toArray());
    }

    /** {@return the end of an axis of shares that reaches at least to a value: a round number in [0.2, 1]} */
    static double axisEnd(double most) {
        double step = most > 0.5 ? 0.2 : 0.1;
        return Math.min(1, Math.max(0.2, Math.ceil(most / step - 1e-9) * step));
    }
}
