package org.uptakelab.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** What Student's t distribution says of 95 % intervals (Student 1908). */
public final class StudentT {
    private static final double CONFIDENCE = 0.95;
    private static final Map<Integer, Double> QUANTILES = new ConcurrentHashMap<>();

    private StudentT() {}

    /**
     * How many standard errors a two-sided 95 % interval reaches to each side. Quantiles are kept, because one takes longer than
     * the rest of an interval.
     *
     * @param size how many values the standard deviation is taken of, at least 2
     * @return the 0.975 quantile with {@code size - 1} degrees of freedom, for example 2.262 for 10 values
     */
    public static double quantile(int size) {
        return QUANTILES.computeIfAbsent(
                size, n -> new TDistribution(null, n - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2));
    }
}
