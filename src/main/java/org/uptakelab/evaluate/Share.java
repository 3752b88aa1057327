package org.uptakelab.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.uptakelab.setting.UserError;

/**
 * The share of pairs that goes into the test part.
 *
 * @param value a number above 0 and below 1
 */
public record Share(BigDecimal value) {
    /** Checks that it is a true share. */
    public Share {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new UserError("--test-share must be a number above 0 and below 1, but is " + value.toPlainString()
                    + ". Maybe write 0.2.");
        }
    }

    /** {@return that share of a number of things, rounded to the nearest whole number, halves up} */
    int of(int things) {
        return value.multiply(BigDecimal.valueOf(things))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString();
    }
}
