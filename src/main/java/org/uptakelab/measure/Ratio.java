package org.uptakelab.measure;

/**
 * One measure of one replication, as numerator and denominator.
 *
 * @param numerator the numerator, in the unit the measure states
 * @param denominator the denominator, at least 0; at 0 the ratio is undefined, never 0
 */
public record Ratio(double numerator, double denominator) {
    /** {@return whether there is anything to divide by} */
    public boolean isDefined() {
        return denominator != 0;
    }

    /** {@return numerator / denominator, or NaN where it is undefined} */
    public double value() {
        return isDefined() ? numerator / denominator : Double.NaN;
    }
}
