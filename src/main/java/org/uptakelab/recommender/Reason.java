package org.uptakelab.recommender;

import java.util.List;

/**
 * Why an item is on a slate.
 *
 * @param score what the recommender thinks of the item, in a unit of its own; higher is better; 0 means unscored: the item only
 *     fills up the slate as one of the best sellers; NaN if the recommender has no scores
 * @param because the owned items that make up the score, the most similar first, ties by smaller id; empty if the score is not
 *     made of similarities
 */
public record Reason(double score, List<Part> because) {
    /** The reason of a recommender that gives none. */
    public static final Reason NONE = new Reason(Double.NaN, List.of());

    /** Copies the list. */
    public Reason {
        because = List.copyOf(because);
    }

    /**
     * An owned item and what it adds to the score.
     *
     * @param item the owned item
     * @param similarity how alike it is, greater than 0
     */
    public record Part(int item, double similarity) {}
}
