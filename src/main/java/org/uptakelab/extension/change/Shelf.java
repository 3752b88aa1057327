package org.uptakelab.extension.change;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.world.World;

/**
 * Goods that come and go: all items stand in a queue in an order drawn by key. In round 1 the first ones are on sale; every round as
 * many leave at one end as join at the other, rounded down in sum. Who has left joins the queue again at its end.
 */
final class Shelf implements Surroundings {
    private final int[] queue;
    private final int places;
    private final double renewal;
    private ItemSet offSale = ItemSet.NONE;

    Shelf(World world, Keys keys, double shelf, double renewal) {
        this.queue = IntStream.range(0, world.items())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(item -> keys.uniform(Purpose.RENEWAL, item, 0, 0))
                        .thenComparing(item -> item))
                .mapToInt(item -> item)
                .toArray();
        this.places = Math.max(1, (int) Math.round(shelf * queue.length));
        this.renewal = renewal;
    }

    @Override
    public void begin(int round, Ledger past) {
        int gone = (int) ((round - 1) * renewal * places);
        int[] off = new int[queue.length - places];
        Arrays.setAll(off, index -> queue[(int) (((long) gone + places + index) % queue.length)]);
        Arrays.sort(off);
        offSale = ItemSet.of(off);
    }

    @Override
    public ItemSet offSale() {
        return offSale;
    }
}
