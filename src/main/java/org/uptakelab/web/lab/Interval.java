package org.uptakelab.web.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.measure.Estimate;

/**
 * Mean and 95 % interval of a measure as the page gets it.
 *
 * @param mean the mean; absent if undefined
 * @param low lower end of the interval; absent with fewer than two replications
 * @param high upper end of the interval; absent with fewer than two replications
 * @param replications the replications in which the measure is defined; absent in messages of a round
 */
record Interval(
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer replications) {
    private static final double SIX_DECIMALS = 1e6;

    /** {@return an estimate to the last bit} */
    static Interval exact(Estimate estimate) {
        return new Interval(
                defined(estimate.mean()), defined(estimate.low()), defined(estimate.high()), estimate.replications());
    }

    /** {@return estimates as a chart needs them, to six decimals, which makes the messages of a run half as long} */
    static Map<String, Interval> rounded(Map<String, Estimate> estimates) {
        Map<String, Interval> intervals = new LinkedHashMap<>();
        estimates.forEach((measure, estimate) -> intervals.put(
                measure,
                new Interval(rounded(estimate.mean()), rounded(estimate.low()), rounded(estimate.high()), null)));
        return intervals;
    }

    private static @Nullable Double rounded(double value) {
        return defined(Math.rint(value * SIX_DECIMALS) / SIX_DECIMALS);
    }

    private static @Nullable Double defined(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
