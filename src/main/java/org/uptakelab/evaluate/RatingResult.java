package org.uptakelab.evaluate;

import java.util.List;

/**
 * What an evaluation of predicted ratings found.
 *
 * @param recipe how the log was parted, a line each
 * @param folds how many folds there were, each the test once
 * @param users users with at least one rating in a test
 * @param ratings ratings in all tests
 * @param recommenders the names of the predictors, in order
 * @param rows one row for each predictor and metric
 */
public record RatingResult(
        String recipe, int folds, long users, long ratings, List<String> recommenders, List<RatingRow> rows) {
    /** Copies the lists. */
    public RatingResult {
        recommenders = List.copyOf(recommenders);
        rows = List.copyOf(rows);
    }

    /**
     * The row of a value.
     *
     * @param recommender name of the predictor
     * @param metric the metric
     * @return its row
     * @throws IllegalArgumentException if there is none
     */
    public RatingRow row(String recommender, RatingMetric metric) {
        return rows.stream()
                .filter(row -> row.recommender().equals(recommender) && row.metric() == metric)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No row for " + recommender + " and " + metric.label() + "."));
    }
}
