package org.uptakelab.world;

/**
 * What an item is truly worth to a user, V = taste·affinity + appeal·q - priceSensitivity·ln(price / 20), in units of the
 * choice noise (McFadden 1974).
 */
public final class Utility {
    private final World world;
    private final double taste;
    private final double[] forEverybody;

    /**
     * The utilities of a world under given weights.
     *
     * @param world the world
     * @param taste weight of the affinity
     * @param appeal weight of the appeal
     * @param priceSensitivity weight of the log price, counted against the item
     */
    public Utility(World world, double taste, double appeal, double priceSensitivity) {
        this.world = world;
        this.taste = taste;
        this.forEverybody = new double[world.items()];
        for (int item = 0; item < forEverybody.length; item++) {
            forEverybody[item] = appeal * world.appeal(item) - priceSensitivity * world.logPrice(item);
        }
    }

    /**
     * The true utility of an item for a user, without noise and without salience.
     *
     * @param user the user
     * @param item the item
     * @return V, any real number
     */
    public double of(int user, int item) {
        return taste * world.affinity(user, item) + forEverybody[item];
    }
}
