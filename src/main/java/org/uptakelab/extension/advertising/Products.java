package org.uptakelab.extension.advertising;

import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** What an advertiser sells. */
final class Products {
    private Products() {}

    /**
     * Draws them by lot.
     *
     * @param items number of items in the shop
     * @param wanted how many the advertiser sells; all, if there are fewer
     * @param keys the luck
     * @return different items; a larger number holds those of a smaller one
     */
    static ItemSet draw(int items, int wanted, Keys keys) {
        double[] lots = IntStream.range(0, items)
                .mapToDouble(item -> keys.uniform(Purpose.ADVERTISED, item, 0, 0))
                .toArray();
        int[] drawn = IntStream.range(0, items)
                .boxed()
                .sorted((left, right) -> Double.compare(lots[left], lots[right]))
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .toArray();
        return ItemSet.of(drawn);
    }
}
