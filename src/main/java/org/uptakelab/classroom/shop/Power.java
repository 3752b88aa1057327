package org.uptakelab.classroom.shop;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What 1,000 simulated classes of one size gave: what a class can show, and what it cannot.
 *
 * @param salience how much the strip persuades the simulated pupils, in units of the choice noise: set by us
 * @param pupils pupils in a class
 * @param classes classes simulated
 * @param effect the known effect: the mean over many more classes of this size, in the same worlds
 * @param foresight mean share that the random half bought of the strip it was not shown
 * @param coverage share of the classes whose 95 % interval holds the known effect of their world
 * @param power share of the classes whose 95 % interval lies above 0: "the class shows it"
 * @param above share of the classes whose estimate is above 0
 * @param pooledPower as {@code power}, for four classes of this size pooled
 * @param low 5 % of the estimates are lower
 * @param median half of the estimates are lower
 * @param high 5 % of the estimates are higher
 * @param halfWidth mean half width of the intervals
 * @param replay 500 of the estimates in 30 bins of width 0.05 from -0.5 to 1, what lies beyond in the last ones
 */
public record Power(
        double salience,
        int pupils,
        int classes,
        double effect,
        double foresight,
        double coverage,
        double power,
        double above,
        double pooledPower,
        double low,
        double median,
        double high,
        double halfWidth,
        List<Integer> replay) {
    /** Everything that was simulated, by salience and then by size; {@code power.csv} says how to make it again. */
    public static final List<Power> ALL = PowerFile.read();

    /** The rows of moderately persuaded pupils, from small classes to large ones: what a teacher is to expect. */
    public static final List<Power> TABLE = ALL.stream()
            .filter(row -> row.salience == PupilModel.MODERATE.shopper().salience())
            .toList();

    /** Copies the replay. */
    public Power {
        replay = List.copyOf(replay);
    }

    /**
     * What classes nearest in size to a class gave.
     *
     * @param pupils pupils in the class
     * @return the row of moderately persuaded pupils, the smaller of two equally near ones; null for an empty class
     */
    public static @Nullable Power nearest(int pupils) {
        return pupils == 0
                ? null
                : TABLE.stream()
                        .min(Comparator.comparingInt(row -> Math.abs(row.pupils() - pupils)))
                        .orElse(null);
    }
}
