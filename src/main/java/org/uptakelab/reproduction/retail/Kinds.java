package org.uptakelab.reproduction.retail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.world.World;

/**
 * The kinds that products are divided into, each with about as many: well-known products are of well-known kinds, more or less.
 *
 * @param of the kind of each product
 * @param items the products of each kind, rising
 */
@SuppressWarnings("ArrayRecordComponent")
record Kinds(int[] of, int[][] items) {
    /**
     * Divides the products of a world.
     *
     * @param count number of kinds
     * @param mixing how far chance mixes them: 0 puts the best known into one kind, much leaves all kinds equally known
     */
    static Kinds of(World world, int count, double mixing, Keys keys) {
        double[] fame = IntStream.range(0, world.items())
                .mapToDouble(item -> world.logAwareness(item) + mixing * keys.normal(Purpose.RETAIL_KIND, item, 0, 0))
                .toArray();
        int[] order = IntStream.range(0, fame.length)
                .boxed()
                .sorted(Comparator.comparingDouble(item -> -fame[item]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] of = new int[fame.length];
        for (int place = 0; place < order.length; place++) {
            of[order[place]] = place * count / order.length;
        }
        int[][] items = new int[count][];
        Arrays.setAll(
                items,
                kind -> IntStream.range(0, of.length)
                        .filter(item -> of[item] == kind)
                        .toArray());
        return new Kinds(of, items);
    }

    /** {@return the number of kinds} */
    int count() {
        return items.length;
    }
}
