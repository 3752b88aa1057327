package org.uptakelab.report;

import java.util.List;
import java.util.Locale;
import org.uptakelab.evaluate.Contestant;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.Metric;
import org.uptakelab.evaluate.PublishedValue;

/** What an evaluation found, as text for a console: the metrics of all recommenders at one length of lists. */
public final class EvaluationText {
    private final EvaluationWords found;
    private final StringBuilder text = new StringBuilder();

    private EvaluationText(EvaluationWords found) {
        this.found = found;
    }

    /**
     * The text of an evaluation.
     *
     * @param result the evaluation
     * @param published the values it can be held against
     * @param list length of the lists looked at
     * @param language English or German
     * @return lines ended by {@code \n}
     */
    public static String of(EvaluationResult result, List<PublishedValue> published, int list, Locale language) {
        Words words = new Words(language);
        EvaluationText evaluation =
                new EvaluationText(new EvaluationWords(result, published, list, words, new Numbers(words)));
        evaluation.write();
        return evaluation.text.toString();
    }

    private void write() {
        found.protocol().forEach(this::wrapped);
        line("");
        line(found.words().say("evaluation.table.all", "items", found.words().items(found.list())));
        line("─".repeat(TableWords.WIDTH));
        for (Metric metric : Metric.values()) {
            metric(metric);
        }
        wrapped(found.words().say("evaluation.table.note"));
        line("");
        wrapped(found.title() + ".");
        found.unbeaten().forEach(this::wrapped);
        line("");
        text.append(found.publishedRows().text());
    }

    private void metric(Metric metric) {
        line("");
        line(metric.label() + " · " + found.label(metric));
        text.append(TableWords.lines(found.means(metric), 4));
        for (String name : found.result().recommenders()) {
            String verdict = name.equals(Contestant.YARDSTICK) || !metric.isAccuracy()
                    ? ""
                    : found.difference(found.difference(name, metric)) + " "
                            + found.verdict(found.difference(name, metric));
            line(String.format(
                    Locale.ROOT,
                    "    %-18s %8s  %-18s  %s",
                    name,
                    found.value(found.row(name, metric)),
                    found.interval(found.row(name, metric)),
                    verdict));
        }
    }

    private void wrapped(String content) {
        text.append(TableWords.lines(content, 0));
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }
}
