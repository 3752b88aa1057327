package org.uptakelab.sensitivity;

/**
 * One number of a sensitivity analysis. It may lie a little outside of its range, because it is corrected for the noise of the worlds, and
 * what is zero must be able to come out on either side.
 *
 * @param factor the key that varied, {@link Sensitivity#RECOMMENDER}, two of them joined by a colon, or empty for all together
 * @param kind what is told of it
 * @param value the number with its interval
 */
public record Index(String factor, Kind kind, Interval value) {
    /** What an index tells. */
    public enum Kind {
        /** The variance of the measure over the points, in the square of its unit. */
        VARIANCE("variance"),
        /** The share of the variance that goes with the factor alone. */
        FIRST("first"),
        /** The share of the variance that goes with the factor, alone and together with others. */
        TOTAL("total"),
        /** The share of the variance that goes with two factors together and with neither alone. */
        INTERACTION("interaction"),
        /** The share of the variance that goes with three or more factors together. */
        HIGHER("higher"),
        /** The mean effect of the factor over its whole range, in the unit of the measure. */
        MU("mu"),
        /** The mean size of that effect, whatever its direction. */
        MU_STAR("mu_star"),
        /** How much the effect differs from place to place: its standard deviation. */
        SIGMA("sigma"),
        /** How large the mean size would come out, by the luck of the worlds alone, if there were no effect. */
        NOISE("noise");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return its name in tables} */
        public String word() {
            return word;
        }
    }

    /**
     * A number and its 95 % interval.
     *
     * @param estimate the number; NaN where it is not defined
     * @param low lower end of the interval; NaN without one
     * @param high upper end of the interval; NaN without one
     */
    public record Interval(double estimate, double low, double high) {
        /** What is not defined. */
        public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN, Double.NaN);

        /** {@return whether there is a number} */
        public boolean isDefined() {
            return !Double.isNaN(estimate);
        }

        /** {@return whether there is an interval} */
        public boolean hasEnds() {
            return !Double.isNaN(low);
        }
    }
}
