package org.uptakelab.world;

import java.util.Arrays;
import org.uptakelab.catalog.Catalog;

/**
 * The hidden truth of one replication: who likes what, what is good, what is known. No recommender sees it; {@code oracle} is
 * the declared exception.
 *
 * <p>Affinities are computed when they are asked for; no table of users by items exists at any size.
 */
public final class World {
    private final WorldSpec spec;
    private final Catalog catalog;
    private final int[] userSegments;
    private final double[] centres;
    private final double[] tastes;
    private final double[] profiles;
    private final double[] appeals;
    private final double[] logPrices;
    private final double[] logAwareness;
    private final double scale;

    World(
            WorldSpec spec,
            Catalog catalog,
            int[] userSegments,
            double[] centres,
            double[] tastes,
            double[] profiles,
            double[] appeals,
            double[] logPrices,
            double[] logAwareness) {
        this.spec = spec;
        this.catalog = catalog;
        this.userSegments = userSegments;
        this.centres = centres;
        this.tastes = tastes;
        this.profiles = profiles;
        this.appeals = appeals;
        this.logPrices = logPrices;
        this.logAwareness = logAwareness;
        this.scale = Math.sqrt(spec.factors());
    }

    /** {@return size and shape of this world} */
    public WorldSpec spec() {
        return spec;
    }

    /** {@return the public side of the items} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return the number of users} */
    public int users() {
        return spec.users();
    }

    /** {@return the number of items} */
    public int items() {
        return spec.items();
    }

    /**
     * The segment of a user.
     *
     * @param user the user
     * @return a number from 0 to segments - 1
     */
    public int segment(int user) {
        return userSegments[user];
    }

    /**
     * How well an item fits a user: sqrt(D) times the inner product of taste and profile, standard deviation about 1.
     *
     * @param user the user
     * @param item the item
     * @return a number in [-sqrt(D), sqrt(D)]
     */
    public double affinity(int user, int item) {
        return scale * dot(tastes, user, profiles, item);
    }

    /**
     * How well an item fits the centre of a segment, on the scale of {@link #affinity}.
     *
     * @param segment the segment
     * @param item the item
     * @return a number in [-sqrt(D), sqrt(D)]
     */
    public double segmentAffinity(int segment, int item) {
        return scale * dot(centres, segment, profiles, item);
    }

    /**
     * Cosine of a user's taste and the centre of a segment.
     *
     * @param user the user
     * @param segment the segment, from 0
     * @return a number in [-1, 1], up to rounding
     */
    public double closeness(int user, int segment) {
        return dot(tastes, user, centres, segment);
    }

    /**
     * Cosine of the profiles of two items.
     *
     * @param item an item
     * @param other another item
     * @return a number in [-1, 1], up to rounding
     */
    public double cosine(int item, int other) {
        return dot(profiles, item, profiles, other);
    }

    /**
     * The taste of a user.
     *
     * @param user the user
     * @return a copy of the taste vector, of length 1
     */
    public double[] taste(int user) {
        return row(tastes, user);
    }

    /**
     * The profile of an item.
     *
     * @param item the item
     * @return a copy of the profile vector, of length 1
     */
    public double[] profile(int item) {
        return row(profiles, item);
    }

    /**
     * How well an item would fit a taste, on the scale of {@link #affinity}.
     *
     * @param taste a taste vector, or a difference of two, with as many entries as a taste has
     * @param item the item
     * @return sqrt(D) times the inner product of the vector and the item's profile
     */
    public double affinity(double[] taste, int item) {
        return scale * dot(taste, 0, profiles, item);
    }

    private double[] row(double[] vectors, int row) {
        return Arrays.copyOfRange(vectors, row * spec.factors(), (row + 1) * spec.factors());
    }

    /**
     * Appeal of an item, the same for all users: standard normal over items.
     *
     * @param item the item
     * @return its appeal
     */
    public double appeal(int item) {
        return appeals[item];
    }

    /**
     * Natural logarithm of an item's price relative to 20 currency units, the median price.
     *
     * @param item the item
     * @return ln(price / 20)
     */
    public double logPrice(int item) {
        return logPrices[item];
    }

    /**
     * Natural logarithm of an item's awareness weight rank^-zipf.
     *
     * @param item the item
     * @return at most 0
     */
    public double logAwareness(int item) {
        return logAwareness[item];
    }

    private double dot(double[] left, int leftRow, double[] right, int rightRow) {
        int factors = spec.factors();
        int l = leftRow * factors;
        int r = rightRow * factors;
        double sum = 0;
        for (int d = 0; d < factors; d++) {
            sum += left[l + d] * right[r + d];
        }
        return sum;
    }
}
