package org.uptakelab.extension.platforms;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.shopper.ShopperSpec;

/**
 * What a slate is worth to a user before the visit: the expected gain of a logit choice among its items and buying nothing, each
 * item weighed with the chance that its rank is examined,
 *
 * <pre>ln(1 + Σ over ranks r of r^-positionDecay · e^(V - outside)).</pre>
 *
 * <p>The logarithm of the sum is the expected maximum of utilities with standard Gumbel noise (Small and Rosen 1981).
 *
 * @param shopper outside option and position decay
 */
record Offer(ShopperSpec shopper) {
    /**
     * The worth of a slate to a user with some utilities, at least 0, in units of the choice noise; what the user cannot buy any more adds
     * nothing.
     */
    double worth(IntToDoubleFunction utility, int[] slate, ItemSet gone) {
        double sum = 1;
        for (int index = 0; index < slate.length; index++) {
            if (!gone.contains(slate[index])) {
                double examined = StrictMath.pow(index + 1.0, -shopper.positionDecay());
                sum += examined * StrictMath.exp(utility.applyAsDouble(slate[index]) - shopper.outside());
            }
        }
        return StrictMath.log(sum);
    }
}
