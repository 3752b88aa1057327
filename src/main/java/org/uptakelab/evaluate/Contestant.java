package org.uptakelab.evaluate;

import org.uptakelab.recommender.Trainer;

/**
 * A recommender that is evaluated.
 *
 * @param name its name in tables and files
 * @param trainer trains it
 */
public record Contestant(String name, Trainer trainer) {
    /** The name of the yardstick: the best sellers, which are in every evaluation. */
    public static final String YARDSTICK = "popular";
}
