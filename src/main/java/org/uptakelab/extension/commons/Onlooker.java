package org.uptakelab.extension.commons;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.measure.Ratio;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Somebody who knows two purchases of a contributor and looks up the rest in the pool: a proxy for what pooling costs in privacy
 * (after de Montjoye, Radaelli, Singh and Pentland, Unique in the shopping mall, Science 2015).
 *
 * <p>If everything is pooled, the rest can be read off where nobody else in the pool has bought both. If counts of pairs are
 * pooled and counts of 1 are told, it can be read off where one of the two was bought by nobody else: whatever is counted beside it
 * once belongs to the same person. Counts of single items, and counts of pairs from 2 on, tell nothing in this way.
 */
final class Onlooker {
    private static final int KNOWN = 2;

    private final CommonsSpec spec;
    private final Members members;
    private final ItemSet[] purchases;
    private final Keys keys;

    /**
     * An onlooker of a pool.
     *
     * @param spec what is pooled
     * @param members whose records are in the pool
     * @param purchases what each user has bought
     * @param keys what the onlooker happens to know
     */
    Onlooker(CommonsSpec spec, Members members, ItemSet[] purchases, Keys keys) {
        this.spec = spec;
        this.members = members;
        this.purchases = purchases;
        this.keys = keys;
    }

    /** {@return contributors whose other purchases the onlooker can read off / contributors with three or more purchases} */
    Ratio revealed() {
        int[] asked = IntStream.range(0, purchases.length)
                .filter(members::contributes)
                .filter(user -> purchases[user].size() > KNOWN)
                .toArray();
        long revealed = Arrays.stream(asked).filter(this::isRevealed).count();
        return new Ratio(revealed, asked.length);
    }

    private boolean isRevealed(int user) {
        int[] known = known(user);
        return switch (spec.pool()) {
            case NOTHING, COUNTS -> false;
            case EVERYTHING -> owners(known[0], known[1]) == 1;
            case CO_PURCHASES ->
                spec.threshold() == 1 && (owners(known[0], known[0]) == 1 || owners(known[1], known[1]) == 1);
        };
    }

    /** Two different purchases of a user. */
    private int[] known(int user) {
        return Arrays.stream(purchases[user].toArray())
                .boxed()
                .sorted(Comparator.comparingDouble(item -> keys.uniform(Purpose.ONLOOKER, user, 0, item)))
                .mapToInt(Integer::intValue)
                .limit(KNOWN)
                .toArray();
    }

    /** How many contributors have bought both of two items. */
    private long owners(int item, int other) {
        return IntStream.range(0, purchases.length)
                .filter(members::contributes)
                .filter(user -> purchases[user].contains(item) && purchases[user].contains(other))
                .count();
    }
}
