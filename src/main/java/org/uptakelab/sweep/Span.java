package org.uptakelab.sweep;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A range of numbers of which any may be taken.
 *
 * @param from its beginning
 * @param to its end, another number; may be the smaller one
 * @param whole whether only whole numbers are taken
 */
public record Span(BigDecimal from, BigDecimal to, boolean whole) {
    /** The span is cut into at least ten thousand steps, so that values are short. */
    private static final int DIGITS = 4;

    /** Checks the ends. */
    public Span {
        from = plain(from);
        to = plain(to);
        if (from.equals(to) || whole && (from.scale() > 0 || to.scale() > 0)) {
            throw new IllegalArgumentException(
                    "A span must have two different ends, whole ones for whole numbers, but goes from " + from + " to "
                            + to + ".");
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * The value at a place: of whole numbers each has an equal part of [0, 1], of others those are taken that are short decimals.
     *
     * @param place the place, in [0, 1]
     * @return the value, without exponent and without zeros at the end
     */
    public String at(double place) {
        BigDecimal width = to.subtract(from);
        if (whole) {
            BigDecimal count = width.abs().add(BigDecimal.ONE);
            BigDecimal index = count.multiply(new BigDecimal(place))
                    .setScale(0, RoundingMode.FLOOR)
                    .min(width.abs());
            return from.add(width.signum() < 0 ? index.negate() : index).toPlainString();
        }
        int magnitude = width.precision() - width.scale() - 1;
        BigDecimal value =
                from.add(width.multiply(new BigDecimal(place))).setScale(DIGITS - magnitude, RoundingMode.HALF_EVEN);
        return plain(value).toPlainString();
    }

    /**
     * The place of a value.
     *
     * @param value a number
     * @return 0 at the beginning and 1 at the end
     */
    public double place(double value) {
        return (value - from.doubleValue()) / (to.doubleValue() - from.doubleValue());
    }

    /** {@return the span as an experiment file writes it} */
    String written() {
        return "{from: " + from.toPlainString() + ", to: " + to.toPlainString() + "}";
    }
}
