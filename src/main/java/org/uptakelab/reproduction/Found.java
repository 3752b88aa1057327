package org.uptakelab.reproduction;

import java.util.Arrays;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Wilson;

/**
 * A quantity as it came out here.
 *
 * @param quantity its name, as in the table of the room, in {@code snake_case}
 * @param here its value
 * @param low lower end of its 95 % interval; equal to {@code here} if it was computed without chance
 * @param high upper end of its 95 % interval
 * @param isExact whether chance had no part in it; what was drawn is not exact even where all runs gave the same
 */
public record Found(String quantity, double here, double low, double high, boolean isExact) {
    /** Checks that the numbers are numbers and in order. */
    public Found {
        if (!(low <= here && here <= high)) {
            throw new IllegalArgumentException(
                    quantity + " must be low <= here <= high, but is " + low + ", " + here + ", " + high + ".");
        }
        if (isExact && low < high) {
            throw new IllegalArgumentException(
                    quantity + " must have no interval if it is exact, but has " + low + " to " + high + ".");
        }
    }

    /**
     * A quantity computed without chance.
     *
     * @param quantity its name
     * @param here its value
     * @return the quantity
     */
    public static Found exact(String quantity, double here) {
        return new Found(quantity, here, here, here, true);
    }

    /**
     * A quantity estimated over independent runs.
     *
     * @param quantity its name
     * @param estimate mean and interval, over at least two runs
     * @return the quantity
     */
    public static Found of(String quantity, Estimate estimate) {
        return new Found(quantity, estimate.mean(), estimate.low(), estimate.high(), false);
    }

    /**
     * A quantity estimated over independent runs.
     *
     * @param quantity its name
     * @param values its value in each run, at least two
     * @return mean with Student's interval
     */
    public static Found of(String quantity, double[] values) {
        return of(quantity, Estimate.of(values));
    }

    /**
     * The share of independent runs in which something happened.
     *
     * @param quantity its name
     * @param happened 1 for each run in which it happened, 0 for each other; at least one run
     * @return the share with Wilson's interval, which has a width even where it happened in all runs or in none
     */
    public static Found share(String quantity, double[] happened) {
        double share = Arrays.stream(happened).average().orElseThrow();
        Wilson wilson = Wilson.of(share, happened.length);
        return new Found(quantity, share, wilson.low(), wilson.high(), false);
    }
}
