package org.uptakelab.extension.burst;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.uptakelab.extension.Setup;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.simulation.Surroundings;
import org.uptakelab.world.World;

/**
 * The bursts of a replication: which product is hit in which round after the warm-up, and who comes for it. Products are different
 * and drawn by key, the same whatever the luck; their rounds are spread evenly. Of those who would stay away in the round of a burst, each comes with chance
 * {@code share} · exp(fit·a − fit²/2), at most 1, where a is the affinity of user and product: about {@code share} in the mean. Who
 * comes for a product looks at its page first, unless it is owned already: at nothing else, or at as many items as on any visit, the
 * product in the first place of what would have been found.
 */
final class Bursts implements Surroundings {
    static final int NONE = -1;

    private final Setup setup;
    private final BurstSpec spec;
    private final int[] products;
    private final int[] hit;

    Bursts(Setup setup) {
        this.setup = setup;
        this.spec = BurstSpec.of(setup.further());
        int rounds = setup.run().rounds() - setup.run().warmup();
        this.products =
                new int[Math.min(spec.products(), Math.min(rounds, setup.world().items()))];
        this.hit = new int[rounds];
        Arrays.fill(hit, NONE);
        draw(setup.world(), setup.keys());
    }

    /** Draws the products one after the other, without replacement. */
    private void draw(World world, Keys keys) {
        ItemSet drawn = new ItemSet();
        for (int place = 0; place < products.length; place++) {
            int item = keys.below(Purpose.BURST, place, 0, 0, world.items());
            while (!drawn.add(item)) {
                item = (item + 1) % world.items();
            }
            products[place] = item;
            hit[(int) ((2L * place + 1) * hit.length / (2L * products.length))] = item;
        }
    }

    /** The products hit, in the order of their bursts. */
    int[] products() {
        return products.clone();
    }

    /** The product hit in a round, or {@link #NONE}. */
    int hitIn(int round) {
        int index = round - setup.run().warmup() - 1;
        return index < 0 ? NONE : hit[index];
    }

    @Override
    public boolean comes(int user, int round, boolean otherwise) {
        return otherwise || brings(user, round);
    }

    /** Whether somebody who would stay away comes for the product of the round. */
    boolean brings(int user, int round) {
        int item = hitIn(round);
        if (item == NONE || visitsAnyway(user, round)) {
            return false;
        }
        double fit = spec.fit() == 0
                ? 1
                : StrictMath.exp(spec.fit() * setup.world().affinity(user, item) - spec.fit() * spec.fit() / 2);
        return setup.luck().uniform(Purpose.BURST, 1L + user, round, 0) < spec.share() * fit;
    }

    /** The model's own draw of visitors. */
    private boolean visitsAnyway(int user, int round) {
        return setup.luck().uniform(Purpose.VISIT, user, round, 0)
                < setup.shopper().visitRate();
    }

    @Override
    public int[] finds(int user, int round, ItemSet owned, int[] found) {
        int item = hitIn(round);
        boolean canBuy = item != NONE && (setup.shopper().repeatPurchases() || !owned.contains(item));
        if (!canBuy || !brings(user, round)) {
            return found;
        }
        IntStream rest = spec.alsoUsual() ? IntStream.of(found).filter(other -> other != item) : IntStream.empty();
        return IntStream.concat(IntStream.of(item), rest)
                .limit(Math.max(1, found.length))
                .toArray();
    }
}
