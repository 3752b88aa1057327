package org.uptakelab.recommender.item;

/**
 * The similarity of two items that somebody owns both of. The item with the smaller id comes first, once per pair, so that
 * both directions are the same bits.
 */
@FunctionalInterface
public interface PairSimilarity {
    /**
     * The similarity of a pair.
     *
     * @param both owners of both, greater than 0
     * @param first owners of the item with the smaller id, at least {@code both}
     * @param second owners of the other item, at least {@code both}
     * @return the similarity, at least 0
     */
    double of(int both, int first, int second);
}
