package org.uptakelab.evaluate;

import java.util.List;
import java.util.function.Supplier;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.random.Keys;

/**
 * {@code users}: of the different items of each user, a share drawn at random is the test, at least one item stays for training.
 * Times are not looked at, so that recommenders learn from what came later too: easier than a shop's task.
 *
 * @param share the share of each user's items, rounded to the nearest whole number, halves up
 * @param seed the seed of the draw
 */
public record UserWiseProtocol(Share share, long seed) implements Protocol {
    @Override
    public List<Supplier<Split>> splits(PurchaseLog log) {
        return List.of(() -> split(log));
    }

    private Split split(PurchaseLog log) {
        Pairs pairs = new Pairs(log);
        SplitMaker maker = new SplitMaker(log.userCount(), log.itemCount());
        for (int from = 0; from < pairs.size(); ) {
            int to = from;
            while (to < pairs.size() && pairs.user(to) == pairs.user(from)) {
                to++;
            }
            int[] order = pairs.shuffled(from, to, new Keys(seed, 1));
            maker.part(pairs, order, Math.min(share.of(order.length), order.length - 1));
            from = to;
        }
        return maker.make(name());
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String recipe() {
        return "protocol: users\ntest-share: " + share + "\n";
    }
}
