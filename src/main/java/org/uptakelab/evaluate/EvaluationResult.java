package org.uptakelab.evaluate;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param protocol name of the protocol
 * @param recipe its settings, a line each
 * @param splits what each split holds, in order
 * @param users users with at least one list
 * @param recommenders the names of the recommenders, in order
 * @param lists the lengths of the lists, ascending
 * @param rows one row for each recommender, metric and length
 * @param differences one row for each two recommenders, mean metric and length
 */
public record EvaluationResult(
        String protocol,
        String recipe,
        List<SplitCount> splits,
        long users,
        List<String> recommenders,
        List<Integer> lists,
        List<MetricRow> rows,
        List<DifferenceRow> differences) {
    /** Copies the lists. */
    public EvaluationResult {
        splits = List.copyOf(splits);
        recommenders = List.copyOf(recommenders);
        lists = List.copyOf(lists);
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
    }

    /**
     * The row of a value.
     *
     * @param recommender name of the recommender
     * @param metric the metric
     * @param list length of the lists
     * @return its row
     * @throws IllegalArgumentException if there is none
     */
    public MetricRow row(String recommender, Metric metric, int list) {
        return rows.stream()
                .filter(row -> row.recommender().equals(recommender) && row.metric() == metric && row.list() == list)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No row for " + recommender + ", " + metric.label() + " and lists of " + list + "."));
    }

    /**
     * How a recommender differs from the best sellers.
     *
     * @param recommender its name, another than theirs
     * @param metric a metric that is a mean over lists
     * @param list length of the lists
     * @return the difference, recommender minus best sellers
     * @throws IllegalArgumentException if there is none
     */
    public DifferenceRow fromYardstick(String recommender, Metric metric, int list) {
        return differences.stream()
                .filter(row -> row.recommender().equals(recommender)
                        && row.other().equals(Contestant.YARDSTICK)
                        && row.metric() == metric
                        && row.list() == list)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No difference for " + recommender + ", " + metric.label() + " and lists of " + list + "."));
    }

    /** {@return the number of lists each recommender made} */
    public long listCount() {
        return splits.stream().mapToLong(SplitCount::lists).sum();
    }

    /** {@return the pairs that no list is held against, over all splits} */
    public LeftOut leftOut() {
        return splits.stream().map(SplitCount::leftOut).reduce(LeftOut.NOTHING, LeftOut::plus);
    }
}
