package org.uptakelab.shopper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * What a user finds without help: different items, drawn one after another without replacement, with chance proportional to
 * awareness weight × exp(tilt × affinity of the segment), owned items left out.
 *
 * <p>Two exact samplers work together. Draws with replacement from the segment's weights (alias method: Walker 1977, Vose
 * 1991), of which those that are owned or found already are passed over; and, when too many are passed over, a race of
 * Gumbel-perturbed log weights among what is left, whose order of arrival is that of successive draws without replacement
 * (Efraimidis and Spirakis 2006). Memory: 20 bytes times items times segments.
 */
public final class OwnSearch {
    private static final double LARGEST_LOG_WEIGHT = 1e9;
    private static final UniformRandomProvider NEVER_DRAWN = () -> {
        throw new IllegalStateException("a sampler must be given the stream of a visit");
    };

    private final World world;
    private final Keys keys;
    private final int wanted;
    private final boolean repeatPurchases;
    private final double[][] logWeights;
    private final SharedStateDiscreteSampler[] samplers;

    /**
     * The own search of a world's users.
     *
     * @param world the world
     * @param spec how many items they find, and how far they lean to their segment
     * @param keys seed and replication
     */
    public OwnSearch(World world, ShopperSpec spec, Keys keys) {
        this.world = world;
        this.keys = keys;
        this.wanted = spec.search();
        this.repeatPurchases = spec.repeatPurchases();
        int segments = world.spec().segments();
        logWeights = new double[segments][];
        samplers = new SharedStateDiscreteSampler[segments];
        for (int user = 0; user < world.users(); user++) {
            int segment = world.segment(user);
            if (logWeights[segment] == null) {
                logWeights[segment] = logWeights(segment, spec.tilt());
                samplers[segment] = AliasMethodDiscreteSampler.of(NEVER_DRAWN, weights(logWeights[segment]), -1);
            }
        }
    }

    private double[] logWeights(int segment, double tilt) {
        double[] weights = new double[world.items()];
        for (int item = 0; item < weights.length; item++) {
            weights[item] = bounded(world.logAwareness(item)) + bounded(tilt * world.segmentAffinity(segment, item));
        }
        return weights;
    }

    /** Far beyond any luck, and still small enough to be added to luck. */
    private static double bounded(double logWeight) {
        return Math.max(-LARGEST_LOG_WEIGHT, Math.min(LARGEST_LOG_WEIGHT, logWeight));
    }

    private static double[] weights(double[] logWeights) {
        double highest = Arrays.stream(logWeights).max().orElse(0);
        return Arrays.stream(logWeights)
                .map(logWeight -> StrictMath.exp(logWeight - highest))
                .toArray();
    }

    /**
     * The items a user finds at a visit.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param owned what the visitor bought before
     * @return different items in the order found, none of them owned unless purchases repeat; fewer than wanted only if no more
     *     are left
     */
    public int[] find(int user, int round, ItemSet owned) {
        return findBut(user, round, repeatPurchases ? new ItemSet() : owned);
    }

    /**
     * The items a user finds at a visit when some cannot be found.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param excluded what cannot be found
     * @return different items in the order found, none of them excluded; fewer than wanted only if no more are left
     */
    public int[] findBut(int user, int round, ItemSet excluded) {
        int left = world.items() - excluded.size();
        int[] found = new int[Math.min(wanted, left)];
        int size = 2 * wanted < left ? draw(user, round, excluded, found) : 0;
        if (size < found.length) {
            race(user, round, excluded, found, size);
        }
        return found;
    }

    /** Fills {@code found} by draws with replacement and tells how many were found before too many had been passed over. */
    private int draw(int user, int round, ItemSet excluded, int[] found) {
        SharedStateDiscreteSampler sampler =
                samplers[world.segment(user)].withUniformRandomProvider(keys.stream(Purpose.SEARCH, user, round));
        int size = 0;
        for (int tries = 8 * wanted + 8; size < wanted && tries > 0; tries--) {
            int item = sampler.sample();
            if (!excluded.contains(item) && !among(found, size, item)) {
                found[size++] = item;
            }
        }
        return size;
    }

    /** Fills the places of {@code found} from {@code size} on with the first arrivals among the items left, in their order. */
    private void race(int user, int round, ItemSet excluded, int[] found, int size) {
        double[] logWeight = logWeights[world.segment(user)];
        UniformRandomProvider draws = keys.stream(Purpose.SEARCH_RACE, user, round);
        double[] arrivals = new double[world.items()];
        for (int item = 0; item < arrivals.length; item++) {
            long luck = draws.nextLong();
            arrivals[item] = excluded.contains(item) || among(found, size, item)
                    ? Double.NEGATIVE_INFINITY
                    : logWeight[item] + Keys.toGumbel(luck);
        }
        double[] sorted = arrivals.clone();
        Arrays.sort(sorted);
        double slowest = sorted[sorted.length - (found.length - size)];
        int[] firstArrivals = IntStream.range(0, arrivals.length)
                .filter(item -> arrivals[item] >= slowest)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> arrivals[item])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(firstArrivals, 0, found, size, found.length - size);
    }

    private static boolean among(int[] found, int size, int item) {
        for (int index = 0; index < size; index++) {
            if (found[index] == item) {
                return true;
            }
        }
        return false;
    }
}
