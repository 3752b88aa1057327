package org.uptakelab.extension.forecast;

/**
 * What a forecast is made from.
 */
public enum Method {
    /** Nothing that is known of an item: the mean of all items, over all rounds so far. */
    NONE,
    /** The period just ended comes again. */
    NAIVE,
    /** The same rounds of the season before come again. */
    SEASONAL_NAIVE,
    /** Sales so far, the recent ones weighing more: exponential smoothing. */
    HISTORY,
    /** What the recommender ranks high for whom, and how often people bought what stood there. */
    SCORES,
    /** Both, each trusted as far as its past forecasts deserve. */
    HISTORY_AND_SCORES;

    /** {@return whether it reads the rankings of a recommender} */
    public boolean readsRankings() {
        return this == SCORES || this == HISTORY_AND_SCORES;
    }
}
