package org.uptakelab.recommender;

import org.uptakelab.ledger.Ledger;

/**
 * The training of a scorer; the counterpart of {@link Training} for recommenders that rank by score.
 */
@FunctionalInterface
public interface ScorerTraining {
    /**
     * Learns what is new since the last call.
     *
     * @param ledger the ledger of the run; the same at each call, longer
     * @param toRound the last round to learn from
     * @param popularity purchases of each item in rounds 1 … toRound
     * @return a scorer that knows rounds 1 … toRound
     */
    Scorer train(Ledger ledger, int toRound, Popularity popularity);
}
