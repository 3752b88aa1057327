package org.uptakelab.evaluate;

/**
 * The value of a metric.
 *
 * @param recommender name of the recommender
 * @param metric the metric
 * @param list N, the length of the lists
 * @param value its value; NaN where it is undefined
 * @param low lower end of the 95 % bootstrap interval; NaN for metrics of all lists together
 * @param high upper end of it
 */
public record MetricRow(String recommender, Metric metric, int list, double value, double low, double high) {}
