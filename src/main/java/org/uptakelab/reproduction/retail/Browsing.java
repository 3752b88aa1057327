package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * What visitors look at who have come for something: the first product as in the lab, each further one with some chance another of its
 * kind, the well-known more often. Who comes upon a product again, or upon one owned, sees nothing new.
 */
final class Browsing {
    private final Kinds kinds;
    private final double staying;
    private final Keys keys;
    private final double[][] known;

    /**
     * Browsing in a world.
     *
     * @param staying chance that what is looked at next is of the kind of the first product
     */
    Browsing(World world, Kinds kinds, double staying, Keys keys) {
        this.kinds = kinds;
        this.staying = staying;
        this.keys = keys;
        this.known = new double[kinds.count()][];
        Arrays.setAll(known, kind -> addedUp(world, kinds.items()[kind]));
    }

    /** The awareness of products, added up. */
    private static double[] addedUp(World world, int[] items) {
        double[] sums = new double[items.length];
        double sum = 0;
        for (int place = 0; place < sums.length; place++) {
            sum += StrictMath.exp(world.logAwareness(items[place]));
            sums[place] = sum;
        }
        return sums;
    }

    /**
     * What somebody looks at.
     *
     * @param found what the lab's own search finds
     * @return different products, none owned, the first as found
     */
    int[] finds(int user, int round, ItemSet owned, int[] found) {
        if (found.length == 0 || staying == 0) {
            return found;
        }
        UniformRandomProvider luck = keys.stream(Purpose.RETAIL_BROWSING, user, round);
        int[] seen = new int[found.length];
        seen[0] = found[0];
        int size = 1;
        for (int place = 1; place < found.length; place++) {
            boolean stays = luck.nextDouble() < staying;
            int next = within(kinds.of()[found[0]], luck.nextDouble());
            int item = stays ? next : found[place];
            if (!owned.contains(item) && !among(seen, size, item)) {
                seen[size++] = item;
            }
        }
        return Arrays.copyOf(seen, size);
    }

    static boolean among(int[] items, int size, int wanted) {
        for (int place = 0; place < size; place++) {
            if (items[place] == wanted) {
                return true;
            }
        }
        return false;
    }

    private int within(int kind, double luck) {
        double[] sums = known[kind];
        int place = Arrays.binarySearch(sums, luck * sums[sums.length - 1]);
        return kinds.items()[kind][place < 0 ? -place - 1 : Math.min(place + 1, sums.length - 1)];
    }
}
