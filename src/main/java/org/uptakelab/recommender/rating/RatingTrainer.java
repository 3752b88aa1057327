package org.uptakelab.recommender.rating;

/** Makes a predictor of ratings. */
@FunctionalInterface
public interface RatingTrainer {
    /**
     * Learns from ratings.
     *
     * @param ratings the ratings
     * @return a predictor that does not change any more
     */
    RatingPredictor train(Ratings ratings);
}
