package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.evaluate.DifferenceRow;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.Metric;
import org.uptakelab.evaluate.MetricRow;
import org.uptakelab.evaluate.PublishedValue;
import org.uptakelab.experiment.Provenance;

/** The report on an evaluation: its chart as PNG and SVG, and a page that needs no other file. */
public final class EvaluationReport {
    private final EvaluationWords found;
    private final List<String> readLines;
    private final Provenance provenance;

    private EvaluationReport(EvaluationWords found, List<String> readLines, Provenance provenance) {
        this.found = found;
        this.readLines = readLines;
        this.provenance = provenance;
    }

    /**
     * Draws the chart of an evaluation and writes the page around it. The same evaluation gives the same bytes.
     *
     * @param result the evaluation
     * @param published the values it can be held against
     * @param list length of the lists shown, one of those looked at
     * @param readLines what became of the rows of the log
     * @param provenance where the evaluation comes from, with one recipe
     * @param language English or German
     * @return the fonts of the page with their licence, {@code charts/evaluation.png}, {@code .svg},
     *     {@code charts/evaluation-narrow.png} and {@code evaluation.html}
     */
    public static List<NamedFile> of(
            EvaluationResult result,
            List<PublishedValue> published,
            int list,
            List<String> readLines,
            Provenance provenance,
            Locale language) {
        Fonts.prepare();
        Words words = new Words(language);
        EvaluationWords found = new EvaluationWords(result, published, list, words, new Numbers(words));
        EvaluationChart chart = new EvaluationChart(found);
        Picture picture = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        ReportPage.Sheet wide = ReportPage.Sheet.of(picture);
        ReportPage.Sheet narrow = ReportPage.Sheet.of(new Picture(chart.figure(Format.NARROW), Format.NARROW));
        EvaluationReport report = new EvaluationReport(found, readLines, provenance);
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        files.addAll(List.of(
                new NamedFile("charts/evaluation.png", wide.png()),
                new NamedFile("charts/evaluation.svg", picture.svg()),
                new NamedFile("charts/evaluation-narrow.png", narrow.png()),
                new NamedFile("evaluation.html", report.html(wide, narrow))));
        return List.copyOf(files);
    }

    private byte[] html(ReportPage.Sheet wide, ReportPage.Sheet narrow) {
        Words words = found.words();
        String items = words.items(found.list());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words.language().getLanguage());
        values.put("heading", words.say("evaluation.heading"));
        values.put("lead", words.say("evaluation.lead"));
        values.put("title", found.title());
        values.put("reading", found.reading());
        values.put("wide", wide.values());
        values.put("narrow", narrow.values());
        values.put("yardstickHeading", words.say("evaluation.yardstick"));
        values.put("yardstickText", words.say("evaluation.yardstick.text"));
        values.put("unbeaten", found.unbeaten());
        values.put("accuracies", metrics(EvaluationWords.ACCURACIES));
        values.put("rivals", found.rivals().stream().map(this::rival).toList());
        values.put(
                "tables",
                List.of(
                        table(words.say("evaluation.table", "items", items), EvaluationWords.ACCURACIES),
                        table(words.say("evaluation.table.shape", "items", items), EvaluationWords.SHAPES)));
        values.put("tableNote", words.say("evaluation.table.note"));
        values.put("published", found.publishedRows().section());
        values.put("protocolHeading", words.say("evaluation.protocol"));
        values.put("protocol", found.protocol());
        values.put("definitionsHeading", words.say("evaluation.definitions"));
        values.put("definitions", metrics(List.of(Metric.values())));
        values.put("logHeading", words.say("audit.log"));
        values.put("readLines", readLines);
        values.put("provenanceHeading", words.say("page.provenance"));
        values.put("provenanceText", words.say("audit.provenance"));
        values.put("version", provenance.version() + " (" + provenance.commit() + ")");
        values.put("recipes", provenance.scenarios().values());
        return Templates.read("evaluation.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> metrics(List<Metric> metrics) {
        return metrics.stream()
                .map(metric ->
                        Map.of("name", metric.label(), "label", found.label(metric), "means", found.means(metric)))
                .toList();
    }

    private Map<String, Object> rival(String name) {
        return Map.of(
                "name",
                name,
                "cells",
                EvaluationWords.ACCURACIES.stream()
                        .map(metric -> cell(found.label(metric), found.difference(name, metric)))
                        .toList());
    }

    private Map<String, String> cell(String label, DifferenceRow row) {
        return Map.of(
                "label",
                label,
                "difference",
                found.difference(row),
                "interval",
                found.interval(row),
                "verdict",
                found.verdict(row));
    }

    private Map<String, Object> table(String heading, List<Metric> metrics) {
        return Map.of(
                "heading",
                heading,
                "metrics",
                metrics(metrics),
                "recommenders",
                found.result().recommenders().stream()
                        .map(name -> recommender(name, metrics))
                        .toList());
    }

    private Map<String, Object> recommender(String name, List<Metric> metrics) {
        return Map.of(
                "name",
                name,
                "cells",
                metrics.stream()
                        .map(metric -> cell(found.label(metric), found.row(name, metric)))
                        .toList());
    }

    private Map<String, String> cell(String label, MetricRow row) {
        return Map.of("label", label, "value", found.value(row), "interval", found.interval(row));
    }
}
