package org.uptakelab.shopper;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.Utility;

/**
 * The choice of a visit: the item found or examined with the highest utility + salience if examined + noise, against buying
 * nothing. Noise is standard Gumbel (McFadden 1974) and belongs to user, round and item, so a slate either leaves the choice
 * alone or moves it to an item on it (the Gumbel coupling of Oberst and Sontag 2019).
 */
public final class Choice {
    private final Utility utility;
    private final Keys keys;
    private final double outside;
    private final double salience;

    /**
     * The choice rule of a run.
     *
     * @param utility the true utilities
     * @param spec outside option and salience
     * @param keys seed and replication
     */
    public Choice(Utility utility, ShopperSpec spec, Keys keys) {
        this.utility = utility;
        this.keys = keys;
        this.outside = spec.outside();
        this.salience = spec.salience();
    }

    /**
     * Chooses with and without the slate from the same noise.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param found items found by own search
     * @param examined items looked at on the slate; an item both found and examined competes once, with salience
     * @return what is bought and what would have been
     */
    public Decision choose(int user, int round, int[] found, int[] examined) {
        return choose(item -> utility.of(user, item), user, round, found, examined, 0);
    }

    /**
     * Chooses with and without the slate from the same noise, at a visit that has utilities of its own.
     *
     * @param worth the true utility of each item at this visit
     * @param user the visitor
     * @param round the round of the visit
     * @param found items found by own search
     * @param examined items looked at on the slate; an item both found and examined competes once, with salience
     * @param searchCost what an item found, but not examined, loses beside the slate, at least 0; without the slate it loses nothing
     * @return what is bought and what would have been
     */
    public Decision choose(
            IntToDoubleFunction worth, int user, int round, int[] found, int[] examined, double searchCost) {
        double nothing = outside + outsideNoise(user, round);
        double bestWith = nothing;
        double bestWithout = nothing;
        double gain = nothing;
        int with = Ledger.NOTHING;
        int without = Ledger.NOTHING;
        boolean taken = false;
        for (int item : found) {
            double value = worth.applyAsDouble(item) + noise(user, round, item);
            if (value > bestWithout) {
                bestWithout = value;
                without = item;
            }
            boolean seen = among(examined, item);
            double pull = seen ? value + salience : value - searchCost;
            if (pull > bestWith) {
                bestWith = pull;
                gain = seen ? value : pull;
                with = item;
                taken = seen;
            }
        }
        for (int item : examined) {
            if (!among(found, item)) {
                double value = worth.applyAsDouble(item) + noise(user, round, item);
                if (value + salience > bestWith) {
                    bestWith = value + salience;
                    gain = value;
                    with = item;
                    taken = true;
                }
            }
        }
        return new Decision(with, without, gain - nothing, taken);
    }

    /**
     * The noise that an item has in a visit, whether it is on the slate or not.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param item the item
     * @return a standard Gumbel number
     */
    public double noise(int user, int round, int item) {
        return keys.gumbel(Purpose.CHOICE, user, round, item);
    }

    /**
     * The noise that buying nothing has in a visit.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @return a standard Gumbel number
     */
    public double outsideNoise(int user, int round) {
        return keys.gumbel(Purpose.OUTSIDE, user, round, 0);
    }

    /** {@return the utility of buying nothing, without noise} */
    public double outside() {
        return outside;
    }

    /** {@return what is added to an item because it was looked at on the slate} */
    public double salience() {
        return salience;
    }

    private static boolean among(int[] items, int wanted) {
        for (int item : items) {
            if (item == wanted) {
                return true;
            }
        }
        return false;
    }
}
