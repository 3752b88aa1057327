package org.uptakelab.classroom.shop;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What simulated classes of one size gave.
 *
 * @param pupils pupils in a class
 * @param classes classes simulated
 * @param effect the known effect: the mean over many more classes of this size
 * @param coverage share of the classes whose 95 % interval holds the known effect
 * @param power share of the classes whose 95 % interval lies above 0: "the class shows it"
 * @param expected share of the classes whose estimate is above 0
 * @param low 5 % of the estimates are lower
 * @param median half of the estimates are lower
 * @param high 5 % of the estimates are higher
 * @param halfWidth middle half width of the interval
 * @param replay 500 of the estimates in 30 bins of width 0.05 from -0.5 to 1
 */
public record Power(
        int pupils,
        int classes,
        double effect,
        double coverage,
        double power,
        double expected,
        double low,
        double median,
        double high,
        double halfWidth,
        List<Integer> replay) {
    /** What was simulated, from small classes to large ones; made by {@link SimulatedClasses#power}. */
    public static final List<Power> TABLE = PowerFile.read();

    /** Copies the replay. */
    public Power {
        replay = List.copyOf(replay);
    }

    /**
     * What classes nearest in size to a class gave.
     *
     * @param pupils pupils in the class
     * @return the row, the smaller of two equally near ones; null for an empty class
     */
    public static @Nullable Power nearest(int pupils) {
        return pupils == 0
                ? null
                : TABLE.stream()
                        .min(Comparator.comparingInt(row -> Math.abs(row.pupils() - pupils)))
                        .orElse(null);
    }
}
