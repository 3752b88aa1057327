package org.uptakelab.extension.change;

import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * Appeals that change from round to round, each by itself: q ← sqrt(1 - f)·q + sqrt(f)·news, with standard normal news, so that they
 * stay standard normal over items and two rounds that lie n apart correlate by (1 - f)^(n/2) (a first-order autoregression).
 */
final class Fashion {
    private final World world;
    private final double[][] appeals;

    Fashion(World world, Keys keys, double fashion, int rounds) {
        this.world = world;
        double kept = Math.sqrt(1 - fashion);
        double news = Math.sqrt(fashion);
        appeals = new double[rounds][world.items()];
        for (int item = 0; item < world.items(); item++) {
            appeals[0][item] = world.appeal(item);
            for (int round = 2; round <= rounds; round++) {
                appeals[round - 1][item] =
                        kept * appeals[round - 2][item] + news * keys.normal(Purpose.CHANGE, -1L - item, round, 0);
            }
        }
    }

    /** How much an item appeals more in a round than at the start. */
    double gain(int item, int round) {
        return appeals[round - 1][item] - world.appeal(item);
    }
}
