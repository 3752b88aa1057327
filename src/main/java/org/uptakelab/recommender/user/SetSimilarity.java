package org.uptakelab.recommender.user;

/**
 * How alike a visitor and another user are, who have bought something in common.
 */
interface SetSimilarity {
    /**
     * The similarity of a visitor and another user.
     *
     * @param both items that both have bought, greater than 0
     * @param own items that the visitor has bought, at least {@code both}
     * @param other items that the other has bought, at least {@code both}
     * @param items items that anybody has bought, at least own + other - both
     * @return the similarity, at least 0
     */
    double of(int both, int own, int other, int items);

    /**
     * A bound for the similarity of a visitor and any other user.
     *
     * @param both items that both have bought, greater than 0
     * @param own items that the visitor has bought, at least {@code both}
     * @param largest items that any other has bought at most, at least {@code both}
     * @param items items that anybody has bought
     * @return a value that {@link #of} does not exceed, whatever the other has bought
     */
    double atMost(int both, int own, int largest, int items);
}
