package org.uptakelab.recommender;

import org.uptakelab.ledger.ItemSet;

/**
 * Scores every item for a user. Immutable and safe for use by several threads.
 */
@FunctionalInterface
public interface Scorer {
    /**
     * Scores all items.
     *
     * @param user the visitor
     * @param owned what the visitor bought in earlier rounds
     * @param round the round of the visit
     * @param scores where the score of each item is put, one entry an item; higher is better, 0 means unscored
     */
    void score(int user, ItemSet owned, int round, double[] scores);
}
