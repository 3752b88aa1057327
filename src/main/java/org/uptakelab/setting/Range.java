package org.uptakelab.setting;

/**
 * A closed range of real numbers; its ends may be infinite, a value in it never is.
 *
 * @param low smallest value allowed, or negative infinity
 * @param high largest value allowed, or positive infinity
 */
public record Range(double low, double high) {
    /** Every finite number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * The numbers from {@code low} on.
     *
     * @param low smallest value allowed
     * @return the range
     */
    public static Range atLeast(double low) {
        return new Range(low, Double.POSITIVE_INFINITY);
    }

    /**
     * The numbers from {@code low} to {@code high}, both included.
     *
     * @param low smallest value allowed
     * @param high largest value allowed
     * @return the range
     */
    public static Range between(double low, double high) {
        return new Range(low, high);
    }

    /**
     * Whether a number is finite and in the range.
     *
     * @param value the number
     * @return true if it is allowed
     */
    public boolean contains(double value) {
        return Double.isFinite(value) && value >= low && value <= high;
    }

    /** {@return the rule in words, for example "at least 1" or "in [0, 1]"} */
    public String rule() {
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            return "a finite number";
        }
        if (Double.isInfinite(high)) {
            return "at least " + number(low);
        }
        if (Double.isInfinite(low)) {
            return "at most " + number(high);
        }
        return "in [" + number(low) + ", " + number(high) + "]";
    }

    private static String number(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
