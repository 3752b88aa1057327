package org.uptakelab.world;

import java.util.Arrays;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Draws a world from its size and shape and the keys of a replication.
 */
public final class WorldGenerator {
    private static final double MEDIAN_PRICE = 20;
    private static final double PRICE_SPREAD = 0.5;

    private final WorldSpec spec;
    private final Keys keys;

    /**
     * A generator of one world.
     *
     * @param spec size and shape
     * @param keys seed and replication
     */
    public WorldGenerator(WorldSpec spec, Keys keys) {
        this.spec = spec;
        this.keys = keys;
    }

    /**
     * Draws the world; the same spec and keys always give the same one.
     *
     * @return the world
     */
    public World generate() {
        double[] centres = directions(spec.segments(), Purpose.CENTRE);
        int[] userSegments = segments(spec.users(), Purpose.USER_SEGMENT);
        int[] itemSegments = segments(spec.items(), Purpose.ITEM_SEGMENT);
        double[] appeals = normals(Purpose.APPEAL);
        double[] logPrices = logPrices();
        return new World(
                spec,
                catalog(logPrices),
                userSegments,
                centres,
                around(centres, userSegments, Purpose.TASTE),
                around(centres, itemSegments, Purpose.PROFILE),
                appeals,
                logPrices,
                logAwareness(appeals));
    }

    /** Unit vectors, uniform on the sphere: normalised normal vectors. */
    private double[] directions(int count, Purpose purpose) {
        int factors = spec.factors();
        double[] vectors = new double[Math.multiplyExact(count, factors)];
        for (int row = 0; row < count; row++) {
            for (int d = 0; d < factors; d++) {
                vectors[row * factors + d] = keys.normal(purpose, row, 0, d);
            }
            normalise(vectors, row);
        }
        return vectors;
    }

    private int[] segments(int count, Purpose purpose) {
        int[] segments = new int[count];
        for (int i = 0; i < count; i++) {
            segments[i] = keys.below(purpose, i, 0, 0, spec.segments());
        }
        return segments;
    }

    /** normalise( sqrt(c)·centre + sqrt((1-c)/D)·z ), one row a member of a segment. */
    private double[] around(double[] centres, int[] segments, Purpose purpose) {
        int factors = spec.factors();
        double shared = Math.sqrt(spec.cohesion());
        double own = Math.sqrt((1 - spec.cohesion()) / factors);
        double[] vectors = new double[Math.multiplyExact(segments.length, factors)];
        for (int row = 0; row < segments.length; row++) {
            for (int d = 0; d < factors; d++) {
                vectors[row * factors + d] =
                        shared * centres[segments[row] * factors + d] + own * keys.normal(purpose, row, 0, d);
            }
            normalise(vectors, row);
        }
        return vectors;
    }

    private void normalise(double[] vectors, int row) {
        int from = row * spec.factors();
        int to = from + spec.factors();
        double squares = 0;
        for (int d = from; d < to; d++) {
            squares += vectors[d] * vectors[d];
        }
        double length = Math.sqrt(squares);
        for (int d = from; d < to; d++) {
            vectors[d] /= length;
        }
    }

    private double[] normals(Purpose purpose) {
        double[] normals = new double[spec.items()];
        for (int item = 0; item < normals.length; item++) {
            normals[item] = keys.normal(purpose, item, 0, 0);
        }
        return normals;
    }

    private double[] logPrices() {
        double[] logPrices = normals(Purpose.PRICE);
        for (int item = 0; item < logPrices.length; item++) {
            logPrices[item] *= PRICE_SPREAD;
        }
        return logPrices;
    }

    private static Catalog catalog(double[] logPrices) {
        return new Catalog(Arrays.stream(logPrices)
                .map(logPrice -> MEDIAN_PRICE * StrictMath.exp(logPrice))
                .toArray());
    }

    /** ln(rank^-zipf), items ranked by r·appeal + sqrt(1-r²)·noise, highest first, ties by id. */
    private double[] logAwareness(double[] appeals) {
        double r = spec.appealAwareness();
        double rest = Math.sqrt(1 - r * r);
        double[] noise = normals(Purpose.AWARENESS);
        double[] known = new double[appeals.length];
        Integer[] order = new Integer[appeals.length];
        for (int item = 0; item < known.length; item++) {
            known[item] = r * appeals[item] + rest * noise[item];
            order[item] = item;
        }
        Arrays.sort(order, (left, right) -> Double.compare(known[right], known[left]));
        double[] logAwareness = new double[appeals.length];
        for (int index = 0; index < order.length; index++) {
            logAwareness[order[index]] = -spec.zipf() * StrictMath.log(index + 1.0);
        }
        return logAwareness;
    }
}
