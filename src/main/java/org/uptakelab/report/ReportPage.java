package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.SlateComparison;
import org.uptakelab.measure.Estimate;

/**
 * The page of a report: one HTML file with its pictures inside, without scripts and outside links.
 *
 * @param edition the result in one language
 */
record ReportPage(Edition edition) {
    private static final int LIMITS = 5;

    /** A picture in a format, as bytes. */
    record Sheet(int width, int height, byte[] png) {
        static Sheet of(Picture picture) {
            return new Sheet(picture.width(), picture.height(), picture.png());
        }

        /** {@return what a template puts into its page} */
        Map<String, Object> values() {
            return Map.of("data", Base64.getEncoder().encodeToString(png), "width", width, "height", height);
        }
    }

    /** A chart with its pictures. */
    record Printed(Chart chart, Sheet wide, Sheet narrow) {
        /** {@return it as a template puts it on a page: with its words, line by line} */
        Map<String, Object> values() {
            return Map.of(
                    "alt", chart.alt(),
                    "readings", chart.reading().lines().toList(),
                    "wide", wide.values(),
                    "narrow", narrow.values());
        }

        /** Prints a chart and adds its files: wide as PNG and SVG, narrow as PNG. */
        static Printed of(Chart chart, List<NamedFile> files) {
            Picture wide = new Picture(chart.figure(Format.WIDE), Format.WIDE);
            Picture narrow = new Picture(chart.figure(Format.NARROW), Format.NARROW);
            Printed printed = new Printed(chart, Sheet.of(wide), Sheet.of(narrow));
            String name = "charts/" + chart.name();
            files.add(new NamedFile(name + ".png", printed.wide().png()));
            files.add(new NamedFile(name + ".svg", wide.svg()));
            files.add(new NamedFile(
                    name + Format.NARROW.suffix() + ".png", printed.narrow().png()));
            return printed;
        }
    }

    /** {@return the page as UTF-8} */
    byte[] html(List<Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        values.put("text", PageTexts.of(edition.words(), "page."));
        values.put("answers", edition.arms().stream().map(this::answer).toList());
        values.put(
                "charts",
                IntStream.range(0, charts.size())
                        .mapToObj(i -> chart(charts.get(i), i == 0))
                        .toList());
        values.put("arms", edition.arms().stream().map(this::heading).toList());
        values.put("measures", measures());
        values.put("comparison", comparison());
        values.put("precision", PrecisionNote.of(edition.arms(), edition.words(), edition.numbers()));
        values.put(
                "limits",
                IntStream.rangeClosed(1, LIMITS)
                        .mapToObj(i -> edition.words().say("page.limit." + i))
                        .toList());
        provenance(values);
        return Templates.read("report.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> answer(ArmResult arm) {
        return Map.of(
                "name", edition.name(arm),
                "recommender", arm.recommender(),
                "taken", edition.percent(arm, "taken_share"),
                "takenLabel", edition.words().say("tag.taken_share"),
                "caused", edition.percent(arm, "caused_share"),
                "causedLabel", edition.words().say("tag.caused_share"));
    }

    private Map<String, Object> heading(ArmResult arm) {
        return Map.of("name", edition.name(arm), "recommender", arm.recommender());
    }

    private Map<String, Object> chart(Printed printed, boolean first) {
        Chart chart = printed.chart();
        Map<String, Object> values = new LinkedHashMap<>(printed.values());
        values.put("name", chart.name());
        values.put("heading", edition.words().say(chart.name() + ".heading"));
        values.put("isFirst", first);
        return values;
    }

    private List<Map<String, Object>> measures() {
        return MeasureText.taken(edition.arms(), edition.words().language()).stream()
                .map(this::measure)
                .toList();
    }

    private Map<String, Object> measure(MeasureText measure) {
        return Map.of(
                "name", measure.name(),
                "label", measure.label(),
                "numerator", measure.numerator(),
                "denominator", measure.denominator(),
                "cells", edition.arms().stream().map(arm -> cell(arm, measure)).toList());
    }

    private Map<String, Object> cell(ArmResult arm, MeasureText measure) {
        Estimate estimate = arm.estimate(measure.name());
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("arm", edition.name(arm));
        cell.put(
                "mean",
                estimate.isDefined()
                        ? edition.numbers().value(estimate.mean(), measure.unit())
                        : edition.words().say("undefined"));
        cell.put("interval", estimate.hasInterval() ? edition.numbers().interval(estimate, measure.unit()) : false);
        cell.put("undefined", estimate.undefined() > 0 ? undefined(estimate) : false);
        return cell;
    }

    private String undefined(Estimate estimate) {
        return edition.words()
                .say(
                        "page.table.undefined",
                        "undefined",
                        edition.numbers().whole(estimate.undefined()),
                        "all",
                        edition.numbers().whole((long) estimate.undefined() + estimate.replications()));
    }

    private String comparison() {
        SlateComparison comparison = edition.result().comparison();
        if (comparison.compared() == 0) {
            return edition.words().say("page.check.none");
        }
        return edition.words()
                .say(
                        "page.check.equal",
                        "equal",
                        edition.numbers().whole(comparison.equal()),
                        "compared",
                        edition.numbers().whole(comparison.compared()));
    }

    private void provenance(Map<String, Object> values) {
        Provenance provenance = edition.result().provenance();
        values.put("version", provenance.version());
        values.put("commit", provenance.commit());
        values.put("java", provenance.java());
        values.put(
                "libraries",
                new TreeMap<>(provenance.libraries())
                        .entrySet().stream()
                                .map(library -> library.getKey() + " " + library.getValue())
                                .collect(Collectors.joining(", ")));
        values.put("hashes", pairs(provenance.hashes(), "hash"));
        values.put("scenarios", pairs(provenance.scenarios(), "yaml"));
        Map<String, String> seeds = new TreeMap<>();
        edition.arms()
                .forEach(arm -> seeds.put(
                        arm.scenario().name(),
                        Long.toString(arm.scenario().run().seed())));
        values.put("seeds", pairs(seeds, "seed"));
    }

    private static List<Map<String, String>> pairs(Map<String, String> values, String name) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(pair -> Map.of("name", pair.getKey(), name, pair.getValue()))
                        .toList();
    }
}
