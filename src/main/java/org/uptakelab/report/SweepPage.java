package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.Sweep;

/**
 * The page of an experiment: one HTML file with its picture inside, without scripts and outside links.
 *
 * @param edition the experiment in one language
 */
record SweepPage(SweepEdition edition) {
    private static final int MOST_ROWS = 400;

    /** Numbers in the table: of an experiment with many measures there are fewer rows. */
    private static final int MOST_NUMBERS = 3200;

    /** {@return the page as UTF-8} */
    byte[] html(List<ReportPage.Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        values.put("heading", say("sweep.heading", "name", edition.sweep().name()));
        values.put("lead", lead());
        values.put("charts", charts.stream().map(ReportPage.Printed::values).toList());
        values.put("notDrawn", notDrawn(charts.size()));
        table(values);
        values.put("wordsHeading", say("sweep.words"));
        values.put("per", say("page.table.per"));
        values.put("whoHeading", say("sweep.who"));
        values.put(
                "recommenders",
                edition.sweep().recommenders().stream().map(this::recommender).toList());
        provenance(values);
        return Templates.read("sweep.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private String say(String key, String... gaps) {
        return edition.words().say(key, gaps);
    }

    private String lead() {
        Sweep sweep = edition.sweep();
        int recommenders = sweep.recommenders().size();
        String count = edition.numbers().whole(recommenders);
        return edition.words()
                .say(
                        sweep.factors().isEmpty() ? "sweep.lead.one" : "sweep.lead",
                        "base",
                        sweep.base().name(),
                        "cells",
                        edition.numbers().whole(sweep.cells().size()),
                        "factors",
                        sweep.factors().stream()
                                .map(edition::key)
                                .map(KeyText::inSentence)
                                .collect(Collectors.joining(", ")),
                        "recommenders",
                        edition.words().sayCount("sweep.recommenders", recommenders, "count", count),
                        "replications",
                        edition.replications(),
                        "seed",
                        Long.toString(sweep.base().run().seed()));
    }

    /** What is said of the measures without a picture, where each of the others has one. */
    private List<String> notDrawn(int charts) {
        List<String> measures = edition.sweep().measures();
        List<String> drawn = edition.drawn();
        return charts < drawn.size() || drawn.size() == measures.size()
                ? List.of()
                : List.of(say(
                        "sweep.drawn",
                        "drawn",
                        edition.numbers().whole(drawn.size()),
                        "all",
                        edition.numbers().whole(measures.size())));
    }

    private void table(Map<String, Object> values) {
        List<CellResult> results = edition.result().results();
        values.put("tableHeading", say("sweep.table"));
        values.put("tableNote", say("sweep.table.note"));
        values.put("precision", PrecisionNote.of(edition.result(), edition.words(), edition.numbers()));
        values.put(
                "tableCut",
                results.size() > rows()
                        ? List.of(say(
                                "sweep.table.cut",
                                "shown",
                                edition.numbers().whole(rows()),
                                "all",
                                edition.numbers().whole(results.size())))
                        : List.of());
        values.put("recommenderHeading", say("sweep.table.recommender"));
        values.put("keys", edition.sweep().factors().stream().map(this::key).toList());
        values.put(
                "measures",
                edition.sweep().measures().stream()
                        .map(measure -> edition.text(measure).definition())
                        .toList());
        values.put("rows", results.stream().limit(rows()).map(this::row).toList());
    }

    private int rows() {
        return Math.min(MOST_ROWS, MOST_NUMBERS / edition.sweep().measures().size());
    }

    private Map<String, String> key(Factor factor) {
        return Map.of("key", factor.key(), "name", edition.key(factor).named());
    }

    private Map<String, Object> row(CellResult result) {
        List<Map<String, String>> values = new ArrayList<>();
        for (int i = 0; i < edition.sweep().factors().size(); i++) {
            values.add(Map.of(
                    "key",
                    edition.sweep().factors().get(i).key(),
                    "value",
                    edition.level(result.cell().values().get(i))));
        }
        return Map.of(
                "values",
                values,
                "recommender",
                result.recommender(),
                "cells",
                edition.sweep().measures().stream()
                        .map(measure -> edition.cell(result.estimate(measure), measure))
                        .toList());
    }

    private Map<String, Object> recommender(String name) {
        TableWords words = new TableWords(edition.words().language(), "recommenders");
        return Map.of(
                "name", name,
                "score", words.find(name + ".score").orElse(""),
                "source", words.find(name + ".source").orElse(""));
    }

    private void provenance(Map<String, Object> values) {
        Provenance provenance = edition.result().provenance();
        PageOrigin.put(values, edition.words(), "sweep.provenance", provenance);
        values.put("experimentLabel", say("sweep.experiment"));
        values.put("experiments", List.copyOf(provenance.scenarios().values()));
    }
}
