package org.uptakelab.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * 95 % percentile intervals of quotients of sums over users, by resampling whole users (Efron, Bootstrap methods: another look at
 * the jackknife, 1979): what one user does is not independent, users nearly are. All quotients are taken over the same resamples,
 * so that the interval of a difference is a paired one.
 */
public final class Bootstrap {
    /** How many resamples are drawn. */
    public static final int RESAMPLES = 1000;

    private static final double LOW_PERCENT = 2.5;
    private static final double HIGH_PERCENT = 97.5;

    private final double[][] values;

    /**
     * Resamples users.
     *
     * @param users what to add up
     * @param quotients what to divide
     * @param keys the luck
     * @param workers do the work
     */
    public Bootstrap(Sums users, List<Quotient> quotients, Keys keys, Workers workers) {
        values = new double[quotients.size()][RESAMPLES];
        workers.each(RESAMPLES, resample -> resample(users, quotients, keys, resample));
    }

    /** The columns of numbers that are added up over users. */
    public interface Sums {
        /** {@return the number of users} */
        int users();

        /** {@return the number of columns} */
        int columns();

        /**
         * Adds the numbers of one user.
         *
         * @param user the user, from 0
         * @param totals a total for each column
         */
        void addTo(int user, double[] totals);
    }

    /**
     * The sum of one column divided by that of another.
     *
     * @param numerator the column of the numerator
     * @param denominator the column of the denominator
     * @param root whether the square root of it is meant, as for mean squares
     */
    public record Quotient(int numerator, int denominator, boolean root) {
        /**
         * The plain quotient.
         *
         * @param numerator the column of the numerator
         * @param denominator the column of the denominator
         */
        public Quotient(int numerator, int denominator) {
            this(numerator, denominator, false);
        }

        /**
         * The quotient of some totals.
         *
         * @param totals a total for each column
         * @return the quotient; NaN where there is nothing to divide by
         */
        public double of(double[] totals) {
            if (totals[denominator] == 0) {
                return Double.NaN;
            }
            double quotient = totals[numerator] / totals[denominator];
            return root ? Math.sqrt(quotient) : quotient;
        }
    }

    /**
     * An interval.
     *
     * @param low its lower end; NaN if no resample defines the value
     * @param high its upper end; NaN if no resample defines the value
     */
    public record Interval(double low, double high) {}

    private void resample(Sums users, List<Quotient> quotients, Keys keys, int resample) {
        UniformRandomProvider draws = keys.stream(Purpose.BOOTSTRAP, resample, 0);
        double[] totals = new double[users.columns()];
        for (int i = 0; i < users.users(); i++) {
            users.addTo(draws.nextInt(users.users()), totals);
        }
        for (int index = 0; index < values.length; index++) {
            values[index][resample] = quotients.get(index).of(totals);
        }
    }

    /**
     * The interval of a quotient.
     *
     * @param quotient its place among the quotients
     * @return its interval
     */
    public Interval of(int quotient) {
        return interval(Arrays.stream(values[quotient]));
    }

    /**
     * The paired interval of the difference of two quotients, first minus second.
     *
     * @param first place of the first among the quotients
     * @param second place of the second
     * @return the interval of the difference
     */
    public Interval ofDifference(int first, int second) {
        return interval(IntStream.range(0, RESAMPLES)
                .mapToDouble(resample -> values[first][resample] - values[second][resample]));
    }

    private static Interval interval(DoubleStream resampled) {
        double[] defined = resampled.filter(value -> !Double.isNaN(value)).toArray();
        if (defined.length == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        Percentile percentile = new Percentile();
        percentile.setData(defined);
        return new Interval(percentile.evaluate(LOW_PERCENT), percentile.evaluate(HIGH_PERCENT));
    }
}
