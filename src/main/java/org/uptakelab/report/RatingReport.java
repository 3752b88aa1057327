package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.evaluate.PublishedValue;
import org.uptakelab.evaluate.RatingMetric;
import org.uptakelab.evaluate.RatingResult;
import org.uptakelab.evaluate.RatingRow;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.RatingNames;

/** What an evaluation of predicted ratings found: as a table, for a console and as a page. */
public final class RatingReport {
    private static final int DECIMALS = 4;

    private final RatingResult result;
    private final Words words;
    private final Numbers numbers;
    private final PublishedRows published;

    /**
     * A report.
     *
     * @param result the evaluation
     * @param published the values it can be held against
     * @param language English or German
     */
    public RatingReport(RatingResult result, List<PublishedValue> published, Locale language) {
        this.result = result;
        this.words = new Words(language);
        this.numbers = new Numbers(words);
        this.published = new PublishedRows(published, this::own, words, numbers);
    }

    private double own(PublishedValue value) {
        return result.rows().stream()
                .filter(row -> row.recommender().equals(value.ours())
                        && row.metric().label().equals(value.metric()))
                .mapToDouble(RatingRow::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** {@return the file {@code ratings.csv}: every metric with interval and difference from mean and biases} */
    public OutputFolder.Text csv() {
        return CsvTable.of(
                List.of(
                        "recommender",
                        "metric",
                        "value",
                        "ci_low",
                        "ci_high",
                        "difference",
                        "difference_low",
                        "difference_high"),
                table -> {
                    for (RatingRow row : result.rows()) {
                        table.printRecord(
                                row.recommender(),
                                row.metric().label(),
                                CsvTable.cell(row.value()),
                                CsvTable.cell(row.low()),
                                CsvTable.cell(row.high()),
                                CsvTable.cell(row.difference()),
                                CsvTable.cell(row.differenceLow()),
                                CsvTable.cell(row.differenceHigh()));
                    }
                });
    }

    /** {@return the text for a console, lines ended by {@code \n}} */
    public String text() {
        StringBuilder text = new StringBuilder(TableWords.lines(protocol(), 0));
        text.append('\n').append(heading()).append('\n');
        for (RatingMetric metric : RatingMetric.values()) {
            text.append('\n')
                    .append(metric.label())
                    .append(" · ")
                    .append(label(metric))
                    .append('\n');
            for (String name : result.recommenders()) {
                RatingRow row = result.row(name, metric);
                text.append(String.format(
                                Locale.ROOT,
                                "    %-20s %8s  %-18s  %s",
                                name,
                                value(row),
                                interval(row),
                                difference(row))
                        .stripTrailing());
                text.append('\n');
            }
        }
        text.append('\n').append(TableWords.lines(words.say("ratings.note"), 0));
        text.append('\n').append(TableWords.lines(title() + ".", 0)).append('\n');
        return text.append(published.text()).toString();
    }

    /**
     * The page {@code ratings.html} and its fonts.
     *
     * @param readLines what became of the rows of the log
     * @param provenance where the evaluation comes from
     * @return the fonts with their licence, then the page
     */
    public List<NamedFile> files(List<String> readLines, Provenance provenance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words.language().getLanguage());
        values.put("heading", words.say("ratings.heading"));
        values.put("lead", words.say("ratings.lead"));
        values.put("title", title());
        values.put("tableHeading", heading());
        values.put(
                "metrics",
                Stream.of(RatingMetric.values())
                        .map(metric -> Map.of("name", metric.label(), "label", label(metric)))
                        .toList());
        values.put(
                "predictors",
                result.recommenders().stream().map(this::predictor).toList());
        values.put("note", words.say("ratings.note"));
        values.put("published", published.section());
        values.put("protocolHeading", words.say("evaluation.protocol"));
        values.put("protocol", protocol());
        values.put("logHeading", words.say("audit.log"));
        values.put("readLines", readLines);
        values.put("provenanceHeading", words.say("page.provenance"));
        values.put("provenanceText", words.say("audit.provenance"));
        values.put("version", provenance.version() + " (" + provenance.commit() + ")");
        values.put("recipes", provenance.scenarios().values());
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        files.add(new NamedFile(
                "ratings.html",
                Templates.read("ratings.mustache").execute(values).getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(files);
    }

    private Map<String, Object> predictor(String name) {
        return Map.of(
                "name",
                name,
                "cells",
                Stream.of(RatingMetric.values())
                        .map(metric -> cell(label(metric), result.row(name, metric)))
                        .toList());
    }

    private Map<String, String> cell(String label, RatingRow row) {
        return Map.of("label", label, "value", value(row), "interval", interval(row), "difference", difference(row));
    }

    /** {@return what one sees, in one line} */
    String title() {
        List<String> rivals = result.recommenders().stream()
                .filter(name -> !name.equals(RatingNames.YARDSTICK))
                .toList();
        long beaten = rivals.stream()
                .filter(name -> result.row(name, RatingMetric.RMSE_ALL).differenceHigh() < 0)
                .count();
        String key = rivals.isEmpty() ? "alone" : beaten == 0 ? "none" : "some";
        String best = result.recommenders().get(0);
        for (String name : result.recommenders()) {
            if (result.row(name, RatingMetric.RMSE_ALL).value()
                    < result.row(best, RatingMetric.RMSE_ALL).value()) {
                best = name;
            }
        }
        return words.say(
                "ratings.title." + key,
                "best",
                best,
                "beaten",
                numbers.whole(beaten),
                "rivals",
                numbers.whole(rivals.size()));
    }

    private String heading() {
        return words.say(
                "ratings.table", "ratings", numbers.whole(result.ratings()), "users", numbers.whole(result.users()));
    }

    private String protocol() {
        return result.folds() > 1
                ? words.say("ratings.protocol.folds", "folds", numbers.whole(result.folds()))
                : words.say("ratings.protocol.given");
    }

    private String label(RatingMetric metric) {
        return words.say("ratings.metric." + metric.label());
    }

    private String value(RatingRow row) {
        return Double.isNaN(row.value()) ? words.say("undefined") : numbers.decimals(row.value(), DECIMALS);
    }

    private String interval(RatingRow row) {
        return between(row.low(), row.high());
    }

    private String between(double low, double high) {
        return Double.isNaN(low)
                ? ""
                : numbers.decimals(low, DECIMALS) + " " + words.say("number.to") + " "
                        + numbers.decimals(high, DECIMALS);
    }

    private String difference(RatingRow row) {
        if (row.recommender().equals(RatingNames.YARDSTICK) || Double.isNaN(row.difference())) {
            return "";
        }
        String sign = row.difference() > 0 ? "+" : "";
        return "Δ " + sign + numbers.decimals(row.difference(), DECIMALS) + " ["
                + between(row.differenceLow(), row.differenceHigh()) + "]";
    }
}
