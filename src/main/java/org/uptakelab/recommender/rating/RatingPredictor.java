package org.uptakelab.recommender.rating;

/** Predicts ratings. Immutable and safe for use by several threads. */
@FunctionalInterface
public interface RatingPredictor {
    /**
     * What a user would give an item.
     *
     * @param user the user
     * @param item the item
     * @return the rating expected, not bound to the scale; NaN where this predictor knows too little
     */
    double predict(int user, int item);
}
