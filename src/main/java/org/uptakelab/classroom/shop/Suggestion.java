package org.uptakelab.classroom.shop;

import java.util.List;

/**
 * A suggestion and why it was made.
 *
 * @param item the item suggested
 * @param score its score: the sum of its similarities to all the other items wished; 0 if it fills up as a favourite of all
 * @param why the reasons
 */
public record Suggestion(int item, double score, Why why) {
    /**
     * Why an item was suggested.
     *
     * @param animals other pupils who wished this item and one of those it was suggested for
     * @param ghosts ghost customers who did
     * @param because the most similar items among the wishes, at most three, most similar first
     */
    public record Why(int animals, int ghosts, List<Because> because) {}

    /**
     * A reason.
     *
     * @param item an item that was wished
     * @param similarity its similarity to the item suggested, in (0, 1)
     */
    public record Because(int item, double similarity) {}
}
