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
    private static final int MOST_DECIMALS = 18;

    /** Checks that it is a true share. */
    public Share {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0 || value.scale() > MOST_DECIMALS) {
            throw refusal(value.toString());
        }
    }

    /**
     * Reads a share.
     *
     * @param text what the user wrote
     * @return the share
     * @throws UserError if it is no number above 0 and below 1 of at most 18 decimals
     */
    public static Share parse(String text) {
        try {
            return new Share(new BigDecimal(text.strip()));
        } catch (NumberFormatException failure) {
            throw refusal(text);
        }
    }

    private static UserError refusal(String found) {
        return new UserError("--test-share must be a number above 0 and below 1 of at most " + MOST_DECIMALS
                + " decimals, but is " + found + ". Maybe write 0.2.");
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
