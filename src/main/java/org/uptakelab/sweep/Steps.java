package org.uptakelab.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of a range: equally spaced from one end to the other, both included, computed in decimals, so that the third of ten
 * steps from 0.1 to 1 is 0.3 and not 0.30000000000000004.
 */
final class Steps {
    /** As many digits as every double keeps. */
    private static final MathContext WRITTEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private Steps() {}

    /**
     * The values.
     *
     * @param from the first value
     * @param to the last value
     * @param steps how many values there are, at least 2
     * @return the values, written without exponent and without zeros at the end
     */
    static List<String> between(BigDecimal from, BigDecimal to, int steps) {
        BigDecimal width = to.subtract(from);
        BigDecimal gaps = BigDecimal.valueOf(steps - 1L);
        return IntStream.range(0, steps)
                .mapToObj(BigDecimal::valueOf)
                .map(step -> from.add(width.multiply(step).divide(gaps, MathContext.DECIMAL128)))
                .map(value -> value.round(WRITTEN).stripTrailingZeros().toPlainString())
                .toList();
    }
}
