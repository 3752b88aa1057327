package org.uptakelab.evaluate;

/**
 * How two recommenders differ, over the same resamples of users.
 *
 * @param recommender the one
 * @param other the other
 * @param metric a metric that is a mean over lists
 * @param list N, the length of the lists
 * @param difference its value for the one minus that for the other
 * @param low lower end of the paired 95 % bootstrap interval
 * @param high upper end of it
 */
public record DifferenceRow(
        String recommender, String other, Metric metric, int list, double difference, double low, double high) {
    /** What the interval says. */
    public enum Verdict {
        /** All of it lies above 0. */
        BETTER,
        /** It holds 0, or is undefined: no difference is shown. */
        NOT_TOLD_APART,
        /** All of it lies below 0. */
        WORSE
    }

    /** {@return what the interval says of the first recommender, if more of the metric is better} */
    public Verdict verdict() {
        return low > 0 ? Verdict.BETTER : high < 0 ? Verdict.WORSE : Verdict.NOT_TOLD_APART;
    }
}
