package org.uptakelab.reproduction;

import org.uptakelab.measure.Estimate;

/**
 * A quantity as it came out here.
 *
 * @param quantity its name, as in the table of the room, in {@code snake_case}
 * @param here its value
 * @param low lower end of its 95 % interval; equal to {@code here} if it was computed without chance
 * @param high upper end of its 95 % interval
 */
public record Found(String quantity, double here, double low, double high) {
    /** Checks that the numbers are numbers and in order. */
    public Found {
        if (!(low <= here && here <= high)) {
            throw new IllegalArgumentException(
                    quantity + " must be low <= here <= high, but is " + low + ", " + here + ", " + high + ".");
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
        return new Found(quantity, here, here, here);
    }

    /**
     * A quantity estimated over independent runs.
     *
     * @param quantity its name
     * @param estimate mean and interval, over at least two runs
     * @return the quantity
     */
    public static Found of(String quantity, Estimate estimate) {
        return new Found(quantity, estimate.mean(), estimate.low(), estimate.high());
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

    /** {@return whether chance had no part in it} */
    public boolean isExact() {
        return low == high;
    }
}
