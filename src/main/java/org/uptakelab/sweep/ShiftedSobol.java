package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * A Sobol sequence whose digits are shifted at random, by an exclusive or with the same bits for all points of a dimension. That keeps
 * its evenness, makes every place equally likely, and moves its first point away from the corner (L'Ecuyer and Lemieux, Recent advances
 * in randomized quasi-Monte Carlo methods, 2002).
 */
final class ShiftedSobol {
    /** So many have direction numbers. */
    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 52;

    private ShiftedSobol() {}

    /**
     * The first points.
     *
     * @param count how many
     * @param dimensions coordinates of a point, at most {@link #MOST_DIMENSIONS}; may be 0
     * @param seed draws the shift
     * @return points in (0, 1)
     */
    static List<double[]> points(int count, int dimensions, long seed) {
        Keys keys = new Keys(seed, 1);
        long[] shift = new long[dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            shift[dimension] = keys.bits(Purpose.SOBOL_SHIFT, dimension, 0, 0) >>> (Long.SIZE - BITS);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(Math.max(1, dimensions));
        List<double[]> points = new ArrayList<>(count);
        for (int point = 0; point < count; point++) {
            double[] unshifted = sequence.nextVector();
            double[] shifted = new double[dimensions];
            for (int dimension = 0; dimension < dimensions; dimension++) {
                long digits = (long) StrictMath.scalb(unshifted[dimension], BITS) ^ shift[dimension];
                shifted[dimension] = StrictMath.scalb(digits + 0.5, -BITS);
            }
            points.add(shifted);
        }
        return points;
    }
}
