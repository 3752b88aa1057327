/**
 * Predicting ratings: what a user would give an item, on the scale of a log with ratings. Read
 * {@link org.uptakelab.recommender.rating.RatingTrainer} first.
 */
@NullMarked
package org.uptakelab.recommender.rating;

import org.jspecify.annotations.NullMarked;
