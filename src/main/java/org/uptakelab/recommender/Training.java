package org.uptakelab.recommender;

import org.uptakelab.ledger.Ledger;

/**
 * The training of one run: it keeps up with a ledger as it grows, so that nothing is counted twice. Not safe for use by several
 * threads at once; the recommenders it makes are.
 */
@FunctionalInterface
public interface Training extends AutoCloseable {
    /**
     * Learns what is new since the last call.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round to learn from, at least that of the last call
     * @return a recommender that knows rounds 1 … toRound and does not change any more
     */
    Recommender train(Ledger ledger, int toRound);

    /** Ends the training when its run is over, finished or not: what it holds outside of memory is given back. */
    @Override
    default void close() {}
}
