package org.uptakelab.extension.hours;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * The lengths of items in hours: exp(spread · (r·k + sqrt(1 - r²)·n)), where k is the normal score of how well an item is known and n
 * is standard normal. Half of the items last longer than an hour.
 */
final class Lengths {
    private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution(null, 0, 1);

    private Lengths() {}

    static double[] of(World world, Keys keys, HoursSpec spec) {
        double[] known = known(world);
        double r = spec.lengthAwareness();
        double rest = Math.sqrt(1 - r * r);
        double[] hours = new double[world.items()];
        Arrays.setAll(
                hours,
                item -> StrictMath.exp(
                        spec.lengthSpread() * (r * known[item] + rest * keys.normal(Purpose.LENGTH, item, 0, 0))));
        return hours;
    }

    /** Normal scores: the item known best has the highest. */
    private static double[] known(World world) {
        int[] order = IntStream.range(0, world.items())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(world::logAwareness).thenComparing(item -> -item))
                .mapToInt(item -> item)
                .toArray();
        double[] scores = new double[order.length];
        for (int place = 0; place < order.length; place++) {
            scores[order[place]] = STANDARD_NORMAL.inverseCumulativeProbability((place + 0.5) / order.length);
        }
        return scores;
    }
}
