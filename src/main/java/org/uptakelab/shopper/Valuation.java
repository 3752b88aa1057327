package org.uptakelab.shopper;

import java.util.function.IntToDoubleFunction;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.world.Utility;

/**
 * What items are truly worth to people when they visit. In the core of the model that never changes; extensions let it depend on
 * the round and on what the visitor owns, and on nothing else, so that whoever asks twice is told the same.
 */
@FunctionalInterface
public interface Valuation {
    /**
     * What items are worth at a visit.
     *
     * @param user the visitor
     * @param owned what the visitor bought in earlier rounds
     * @param round the round of the visit, from 1
     * @return the true utility of each item, without noise and without salience
     */
    IntToDoubleFunction at(int user, ItemSet owned, int round);

    /**
     * The valuation that never changes.
     *
     * @param utility the true utilities
     * @return those, at every visit
     */
    static Valuation always(Utility utility) {
        return (user, owned, round) -> item -> utility.of(user, item);
    }
}
