package org.uptakelab.claim;

/**
 * A recommender and what it is used for.
 *
 * @param recommender name of the recommender
 * @param aim what the shop ranks by
 */
public record Arm(String recommender, Aim aim) {
    /** {@return the arm's name in an experiment: that of the recommender, or {@code profit(RECOMMENDER)}} */
    public String name() {
        return aim == Aim.FIT ? recommender : "profit(" + recommender + ")";
    }
}
