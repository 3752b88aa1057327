package org.uptakelab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.evaluate.Contestant;
import org.uptakelab.evaluate.DifferenceRow;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.LeftOut;
import org.uptakelab.evaluate.Metric;
import org.uptakelab.evaluate.MetricRow;
import org.uptakelab.evaluate.PublishedValue;
import org.uptakelab.evaluate.SplitCount;

/**
 * What an evaluation found, in sentences and written numbers.
 *
 * @param result the evaluation
 * @param published the values it can be held against
 * @param list the length of the lists shown
 * @param words the words of the language
 * @param numbers its numbers
 */
record EvaluationWords(
        EvaluationResult result, List<PublishedValue> published, int list, Words words, Numbers numbers) {
    /** The metrics of which more is better. */
    static final List<Metric> ACCURACIES =
            Stream.of(Metric.values()).filter(Metric::isAccuracy).toList();

    /** The metrics of which more is neither better nor worse. */
    static final List<Metric> SHAPES =
            Stream.of(Metric.values()).filter(metric -> !metric.isAccuracy()).toList();

    String label(Metric metric) {
        return words.say("evaluation.metric." + metric.label());
    }

    String means(Metric metric) {
        return words.say("evaluation.metric." + metric.label() + ".means");
    }

    /** {@return the published values with ours beside them} */
    PublishedRows publishedRows() {
        return new PublishedRows(published, this::own, words, numbers);
    }

    private double own(PublishedValue value) {
        return result.rows().stream()
                .filter(row -> row.recommender().equals(value.ours())
                        && row.metric().label().equals(value.metric())
                        && row.list() == value.list())
                .mapToDouble(MetricRow::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** {@return the recommenders other than the best sellers} */
    List<String> rivals() {
        return result.recommenders().stream()
                .filter(name -> !name.equals(Contestant.YARDSTICK))
                .toList();
    }

    MetricRow row(String recommender, Metric metric) {
        return result.row(recommender, metric, list);
    }

    DifferenceRow difference(String rival, Metric metric) {
        return result.fromYardstick(rival, metric, list);
    }

    boolean beats(String rival, Metric metric) {
        return difference(rival, metric).verdict() == DifferenceRow.Verdict.BETTER;
    }

    /** {@return the recommender with the highest nDCG, the first of equals} */
    String best() {
        String best = result.recommenders().get(0);
        for (String name : result.recommenders()) {
            if (row(name, Metric.NDCG).value() > row(best, Metric.NDCG).value()) {
                best = name;
            }
        }
        return best;
    }

    /** {@return what one sees, in one line} */
    String title() {
        long beaten =
                rivals().stream().filter(rival -> beats(rival, Metric.NDCG)).count();
        String key = rivals().isEmpty() ? "alone" : beaten == 0 ? "none" : beaten == rivals().size() ? "all" : "some";
        return words.say(
                "evaluation.title." + key,
                "best",
                best(),
                "beaten",
                numbers.whole(beaten),
                "rivals",
                numbers.whole(rivals().size()));
    }

    /** {@return how to read the chart} */
    String reading() {
        return words.say(
                "evaluation.reading",
                "items",
                words.items(list),
                "best",
                best(),
                "bestRecall",
                numbers.exactPercent(row(best(), Metric.RECALL).value()),
                "popularRecall",
                numbers.exactPercent(row(Contestant.YARDSTICK, Metric.RECALL).value()));
    }

    /** {@return where the best sellers are not beaten, a sentence a recommender} */
    List<String> unbeaten() {
        List<String> sentences = new ArrayList<>();
        for (String rival : rivals()) {
            String metrics = ACCURACIES.stream()
                    .filter(metric -> !beats(rival, metric))
                    .map(this::label)
                    .collect(Collectors.joining(", "));
            if (!metrics.isEmpty()) {
                sentences.add(words.say("evaluation.unbeaten", "recommender", rival, "metrics", metrics));
            }
        }
        return sentences.isEmpty() && !rivals().isEmpty() ? List.of(words.say("evaluation.beaten.all")) : sentences;
    }

    /** {@return how the evaluation was done and what it leaves out} */
    List<String> protocol() {
        List<SplitCount> splits = result.splits();
        String key = "evaluation.protocol." + result.protocol();
        LeftOut left = result.leftOut();
        return List.of(
                result.protocol().equals("temporal")
                        ? words.sayCount(
                                key,
                                splits.size(),
                                "splits",
                                numbers.whole(splits.size()),
                                "first",
                                splits.get(0).label(),
                                "last",
                                splits.get(splits.size() - 1).label())
                        : words.say(key),
                words.say("evaluation.protocol.ties"),
                words.say(
                        "evaluation.protocol.lists",
                        "lists",
                        numbers.whole(result.listCount()),
                        "users",
                        numbers.whole(result.users()),
                        "relevant",
                        numbers.whole(
                                splits.stream().mapToLong(SplitCount::relevant).sum())),
                words.say(
                        "evaluation.protocol.without",
                        "count",
                        numbers.whole(splits.stream()
                                .mapToLong(SplitCount::withoutTest)
                                .sum())),
                words.say(
                        "evaluation.protocol.left",
                        "unknownUser",
                        numbers.whole(left.unknownUser()),
                        "unknownItem",
                        numbers.whole(left.unknownItem()),
                        "owned",
                        numbers.whole(left.owned())));
    }

    private static int decimals(Metric metric) {
        return metric.isAccuracy() ? 4 : 3;
    }

    /** {@return the value of a metric} */
    String value(MetricRow row) {
        return Double.isNaN(row.value())
                ? words.say("undefined")
                : numbers.decimals(row.value(), decimals(row.metric()));
    }

    /** {@return the interval of a value; empty if it has none} */
    String interval(MetricRow row) {
        return interval(row.metric(), row.low(), row.high());
    }

    /** {@return a difference with its sign} */
    String difference(DifferenceRow row) {
        if (Double.isNaN(row.difference())) {
            return words.say("undefined");
        }
        String sign = row.difference() > 0 ? "+" : "";
        return sign + numbers.decimals(row.difference(), decimals(row.metric()));
    }

    /** {@return the paired interval of a difference} */
    String interval(DifferenceRow row) {
        return interval(row.metric(), row.low(), row.high());
    }

    private String interval(Metric metric, double low, double high) {
        return Double.isNaN(low)
                ? ""
                : numbers.decimals(low, decimals(metric)) + " " + words.say("number.to") + " "
                        + numbers.decimals(high, decimals(metric));
    }

    /** {@return whether the best sellers are beaten, in a word} */
    String verdict(DifferenceRow row) {
        return words.say("evaluation.verdict." + row.verdict());
    }
}
