package org.uptakelab.evaluate;

import java.util.List;
import java.util.function.Supplier;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.random.Keys;

/**
 * {@code rows}: of all different pairs of a user and an item, a share drawn at random is the test, whoever they belong to. The split
 * that many published tables use; users may lose all they own or have nothing to be found.
 *
 * @param share the share of all pairs, rounded to the nearest whole number, halves up
 * @param seed the seed of the draw
 */
public record RowWiseProtocol(Share share, long seed) implements Protocol {
    @Override
    public List<Supplier<Split>> splits(PurchaseLog log) {
        return List.of(() -> split(log));
    }

    private Split split(PurchaseLog log) {
        Pairs pairs = new Pairs(log);
        SplitMaker maker = new SplitMaker(log.userCount(), log.itemCount());
        int[] order = pairs.shuffled(0, pairs.size(), new Keys(seed, 1));
        maker.part(pairs, order, share.of(order.length));
        return maker.make(name());
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public String recipe() {
        return "protocol: rows\ntest-share: " + share + "\n";
    }
}
