package org.uptakelab.measure;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Mean and 95 % interval of a measure over replications: mean ± t(0.975; n - 1) · s / √n (Student 1908), taken over the n
 * replications in which it is defined, and not clipped to the measure's range.
 *
 * @param mean the mean; NaN if no replication defines the measure
 * @param low lower end of the interval; NaN with fewer than two replications to tell the spread from
 * @param high upper end of the interval; NaN where {@code low} is
 * @param replications n, the replications in which the measure is defined
 * @param undefined the replications in which it is not
 */
public record Estimate(double mean, double low, double high, int replications, int undefined) {
    /**
     * The estimate from one value a replication, in the order of the replications.
     *
     * @param values the values; NaN where the measure is undefined
     * @return mean and interval over the defined ones
     */
    public static Estimate of(double[] values) {
        return ofTwoStages(values, values.length);
    }

    /**
     * The estimate from values whose number was decided after the first of them: mean ± t(0.975; m - 1) · s / √n, where s is the
     * standard deviation of the m values defined among the first, and the mean is taken over all n that are defined (Stein, A
     * two-sample test for a linear hypothesis whose power is independent of the variance, 1945).
     *
     * @param values the values, one a replication, in the order of the replications; NaN where the measure is undefined
     * @param first how many of them were there when the number was decided
     * @return mean and interval over the defined ones
     */
    public static Estimate ofTwoStages(double[] values, int first) {
        SummaryStatistics all = defined(values);
        SummaryStatistics spread = first == values.length ? all : defined(Arrays.copyOf(values, first));
        int n = (int) all.getN();
        int m = (int) spread.getN();
        double halfWidth = m < 2 ? Double.NaN : StudentT.quantile(m) * spread.getStandardDeviation() / Math.sqrt(n);
        double mean = all.getMean();
        return new Estimate(mean, mean - halfWidth, mean + halfWidth, n, values.length - n);
    }

    private static SummaryStatistics defined(double[] values) {
        SummaryStatistics defined = new SummaryStatistics();
        DoubleStream.of(values).filter(value -> !Double.isNaN(value)).forEach(defined::addValue);
        return defined;
    }

    /** {@return whether there is a mean} */
    public boolean isDefined() {
        return replications > 0;
    }

    /** {@return whether there is an interval} */
    public boolean hasInterval() {
        return !Double.isNaN(high);
    }

    /** {@return the width of the interval, from end to end; NaN if there is none} */
    public double width() {
        return high - low;
    }

    /**
     * Whether the interval contains a value.
     *
     * @param value the value
     * @return true if there is an interval and the value is in it
     */
    public boolean contains(double value) {
        return hasInterval() && low <= value && value <= high;
    }
}
