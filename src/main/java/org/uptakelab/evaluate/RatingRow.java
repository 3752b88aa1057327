package org.uptakelab.evaluate;

/**
 * The value of a metric of predicted ratings.
 *
 * @param recommender name of the predictor
 * @param metric the metric
 * @param value its value over the ratings of all folds together; NaN where nothing was predicted
 * @param low lower end of the 95 % bootstrap interval over users
 * @param high upper end of it
 * @param difference its value minus that of the yardstick, mean and biases
 * @param differenceLow lower end of the paired 95 % bootstrap interval of the difference
 * @param differenceHigh upper end of it
 */
public record RatingRow(
        String recommender,
        RatingMetric metric,
        double value,
        double low,
        double high,
        double difference,
        double differenceLow,
        double differenceHigh) {}
