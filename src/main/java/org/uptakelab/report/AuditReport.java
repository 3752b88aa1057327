package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.measure.Estimate;

/** The report on an audit: its chart as PNG and SVG, and a page that needs no other file. */
public final class AuditReport {
    private static final int RESAMPLES = 1000;

    private final AuditResult result;
    private final int list;
    private final Words words;
    private final Numbers numbers;

    private AuditReport(AuditResult result, int list, Words words) {
        this.result = result;
        this.list = list;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /**
     * Draws the chart of an audit and writes the page around it. The same audit gives the same bytes.
     *
     * @param result the audit
     * @param list length of the lists shown: 1, 5, 10 or 20
     * @param readLines what became of the rows of the log
     * @param provenance where the audit comes from, with one recipe
     * @param language English or German
     * @return {@code charts/audit.png}, {@code charts/audit.svg}, {@code charts/audit-narrow.png} and {@code audit.html}
     */
    public static List<NamedFile> of(
            AuditResult result, int list, List<String> readLines, Provenance provenance, Locale language) {
        Fonts.prepare();
        AuditReport report = new AuditReport(result, list, new Words(language));
        AuditChart chart = new AuditChart(result, list, report.words, report.numbers);
        Picture picture = new Picture(chart.figure(Format.WIDE), Format.WIDE);
        ReportPage.Sheet wide = ReportPage.Sheet.of(picture);
        ReportPage.Sheet narrow = ReportPage.Sheet.of(new Picture(chart.figure(Format.NARROW), Format.NARROW));
        return List.of(
                new NamedFile("charts/audit.png", wide.png()),
                new NamedFile("charts/audit.svg", picture.svg()),
                new NamedFile("charts/audit-narrow.png", narrow.png()),
                new NamedFile("audit.html", report.html(chart, wide, narrow, readLines, provenance)));
    }

    private byte[] html(
            AuditChart chart,
            ReportPage.Sheet wide,
            ReportPage.Sheet narrow,
            List<String> readLines,
            Provenance provenance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", words.language().getLanguage());
        values.put("heading", words.say("audit.heading"));
        values.put("lead", words.say("audit.lead"));
        values.put("title", chart.title());
        values.put("reading", chart.reading());
        values.put("wide", wide.values());
        values.put("narrow", narrow.values());
        values.put("tableHeading", words.say("audit.table", "items", words.items(list)));
        values.put(
                "headings",
                List.of(ListMaker.values()).stream().map(ListMaker::label).toList());
        values.put(
                "definitions",
                List.of(Definition.values()).stream().map(this::definition).toList());
        values.put(
                "footnote",
                result.isDefined(Definition.ANY_BASKET_ITEM)
                        ? List.of(AuditChart.FOOTNOTE + words.say("audit.footnote"))
                        : List.of());
        values.put("note", words.say("audit.note"));
        values.put("logHeading", words.say("audit.log"));
        values.put("readLines", readLines);
        values.put("outside", new OutsideText(words, numbers).of(result));
        values.put("provenanceHeading", words.say("page.provenance"));
        values.put("provenanceText", words.say("audit.provenance"));
        values.put("version", provenance.version() + " (" + provenance.commit() + ")");
        values.put("recipes", provenance.scenarios().values());
        return Templates.read("audit.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> definition(Definition definition) {
        return Map.of(
                "name", definition.label(),
                "label", words.say("audit.short." + definition.label()),
                "numerator", words.say("audit.when." + definition.label()),
                "denominator", words.say("audit.of." + definition.label()),
                "undefined",
                        result.isDefined(definition) ? List.of() : List.of(AuditChart.whyUndefined(definition, words)),
                "cells",
                        result.isDefined(definition)
                                ? Stream.of(ListMaker.values())
                                        .map(maker -> cell(definition, maker))
                                        .toList()
                                : List.of());
    }

    private Map<String, Object> cell(Definition definition, ListMaker maker) {
        AuditRow row = result.row(definition, maker, list);
        boolean undefined = Double.isNaN(row.share());
        Estimate estimate = new Estimate(row.share(), row.low(), row.high(), RESAMPLES, 0);
        return Map.of(
                "recommender",
                row.recommender(),
                "mark",
                AuditChart.mark(definition, maker),
                "share",
                undefined ? words.say("undefined") : numbers.exactPercent(row.share()),
                "interval",
                undefined ? "" : numbers.interval(estimate, MeasureText.Unit.SHARE),
                "counts",
                numbers.whole(row.numerator()) + " / " + numbers.whole(row.denominator()));
    }
}
