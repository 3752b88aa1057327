package org.uptakelab.extension.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What a forecast is made from.
 */
public enum Method {
    /** Nothing that is known of an item: the mean of all items, over all rounds so far. */
    NONE("none"),
    /** The period just ended comes again. */
    NAIVE("naive"),
    /** The same rounds of the season before come again. */
    SEASONAL_NAIVE("seasonal-naive"),
    /** Sales so far, the recent ones weighing more: exponential smoothing. */
    HISTORY("history"),
    /** What the recommender ranks high for whom, and how often people bought what stood there. */
    SCORES("scores"),
    /** Both, each trusted as far as its past forecasts deserve. */
    HISTORY_AND_SCORES("history-and-scores");

    /** The words of scenarios for all methods, in their order. */
    static final List<String> WORDS = Arrays.stream(values()).map(Method::word).toList();

    private final String word;

    Method(String word) {
        this.word = word;
    }

    /** {@return the word of scenarios for it} */
    public String word() {
        return word;
    }

    /** {@return whether it reads the rankings of a recommender} */
    public boolean readsRankings() {
        return this == SCORES || this == HISTORY_AND_SCORES;
    }

    /**
     * The method of a word.
     *
     * @param word one of {@link #WORDS}
     * @return the method
     * @throws IllegalArgumentException if there is none of that word
     */
    static Method of(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "forecast.method must be one of " + String.join(", ", WORDS) + ", but is " + word + "."));
    }
}
