package org.uptakelab.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * Mean and 95 % interval of a measure over replications: mean ± t(0.975; n - 1) · s / √n (Student 1908), taken over the n
 * replications in which it is defined, and not clipped to the measure's range.
 *
 * @param mean the mean; NaN if no replication defines the measure
 * @param low lower end of the interval; NaN with fewer than two replications
 * @param high upper end of the interval; NaN with fewer than two replications
 * @param replications n, the replications in which the measure is defined
 * @param undefined the replications in which it is not
 */
public record Estimate(double mean, double low, double high, int replications, int undefined) {
    private static final double CONFIDENCE = 0.95;
    private static final Map<Integer, Double> QUANTILES = new ConcurrentHashMap<>();

    /**
     * The estimate from one value a replication, in the order of the replications.
     *
     * @param values the values; NaN where the measure is undefined
     * @return mean and interval over the defined ones
     */
    public static Estimate of(double[] values) {
        SummaryStatistics defined = new SummaryStatistics();
        DoubleStream.of(values).filter(value -> !Double.isNaN(value)).forEach(defined::addValue);
        int n = (int) defined.getN();
        double halfWidth = n < 2 ? Double.NaN : quantile(n) * defined.getStandardDeviation() / Math.sqrt(n);
        double mean = defined.getMean();
        return new Estimate(mean, mean - halfWidth, mean + halfWidth, n, values.length - n);
    }

    /** The quantile of Student's t with n - 1 degrees of freedom; kept, because it takes longer than all the rest. */
    private static double quantile(int n) {
        return QUANTILES.computeIfAbsent(
                n, size -> new TDistribution(null, size - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2));
    }

    /** {@return whether there is a mean} */
    public boolean isDefined() {
        return replications > 0;
    }

    /** {@return whether there is an interval} */
    public boolean hasInterval() {
        return replications > 1;
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
