package org.uptakelab.extension.platforms;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.shopper.ShopperSpec;
import org.uptakelab.world.Utility;

/**
 * What a slate is worth to a user before the visit: the expected gain of a logit choice among its items and buying nothing, each
 * item weighed with the chance that its rank is examined,
 *
 * <pre>ln(1 + Σ over ranks r of r^-positionDecay · e^(V - outside)).</pre>
 *
 * <p>The logarithm of the sum is the expected maximum of utilities with standard Gumbel noise (Small and Rosen 1981).
 *
 * @param utility the true utilities
 * @param shopper outside option and position decay
 */
record Offer(Utility utility, ShopperSpec shopper) {
    /** The worth of a slate, at least 0, in units of the choice noise; what the user cannot buy any more adds nothing. */
    double worth(int user, int[] slate, ItemSet gone) {
        double sum = 1;
        for (int index = 0; index < slate.length; index++) {
            if (!gone.contains(slate[index])) {
                double examined = StrictMath.pow(index + 1.0, -shopper.positionDecay());
                sum += examined * StrictMath.exp(utility.of(user, slate[index]) - shopper.outside());
            }
        }
        return StrictMath.log(sum);
    }
}
