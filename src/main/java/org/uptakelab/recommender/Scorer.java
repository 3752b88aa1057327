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

    /**
     * How alike two items are, for scores that are sums of similarities to owned items.
     *
     * @param item an item
     * @param other another item
     * @return their similarity, at least 0; 0 if the scores are no such sums
     */
    default double similarity(int item, int other) {
        return 0;
    }
}
