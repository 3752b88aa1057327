package org.uptakelab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.uptakelab.comparison.ComparisonResult;
import org.uptakelab.comparison.Difference;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.report.ComparisonEdition.Pair;

/** The report on a comparison: its charts as PNG and SVG, and a page that needs no other file. */
public final class ComparisonReport {
    private final ComparisonEdition edition;

    private ComparisonReport(ComparisonEdition edition) {
        this.edition = edition;
    }

    /**
     * Draws the charts of a comparison and writes the page around them. The same result gives the same bytes.
     *
     * @param result what the comparison gave
     * @param language English or German
     * @return the fonts of the page with their licence, {@code charts/differences.png}, {@code .svg} and
     *     {@code charts/differences-narrow.png}, the same with the name {@code changes}, then {@code report.html}
     * @throws java.util.MissingResourceException for a language other than English or German
     */
    public static List<NamedFile> of(ComparisonResult result, Locale language) {
        Fonts.prepare();
        ComparisonEdition edition = ComparisonEdition.of(result, language);
        List<NamedFile> files = new ArrayList<>(Fonts.files());
        List<ReportPage.Printed> charts = ComparisonChart.of(edition).stream()
                .map(chart -> ReportPage.Printed.of(chart, files))
                .toList();
        files.add(new NamedFile("report.html", new ComparisonReport(edition).html(charts)));
        return List.copyOf(files);
    }

    private String say(String key, String... gaps) {
        return edition.words().say(key, gaps);
    }

    private byte[] html(List<ReportPage.Printed> charts) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", edition.words().language().getLanguage());
        values.put("heading", say("compare.heading", "first", edition.first()));
        values.put("lead", edition.lead());
        values.put("charts", charts.stream().map(ReportPage.Printed::values).toList());
        values.put("howHeading", say("compare.how"));
        values.put(
                "how",
                List.of(
                        say("compare.how.pairs"),
                        say("compare.how.many"),
                        say("compare.how.pairing", "column", say("compare.pairing"))));
        values.put("precision", PrecisionNote.of(edition));
        values.put("measureHeading", say("compare.measure"));
        values.put("differenceHeading", say("compare.difference"));
        values.put("pairingHeading", say("compare.pairing"));
        values.put("first", edition.first());
        values.put("tables", edition.pairs().stream().map(this::table).toList());
        values.put("wordsHeading", say("sweep.words"));
        values.put("per", say("page.table.per"));
        values.put("measures", MeasureText.core(edition.words().language()));
        provenance(values);
        return Templates.read("comparison.mustache").execute(values).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> table(Pair pair) {
        return Map.of(
                "heading",
                say("compare.table", "first", edition.first(), "name", pair.name()),
                "name",
                pair.name(),
                "rows",
                pair.differences().stream().map(this::row).toList());
    }

    private Map<String, Object> row(Difference difference) {
        MeasureText text = edition.text(difference.measure());
        return Map.of(
                "label", text.label(),
                "measure", text.name(),
                "firstMean", edition.mean(difference.first(), text.name()),
                "mean", edition.mean(difference.other(), text.name()),
                "difference", edition.difference(difference),
                "interval", edition.interval(difference),
                "pairing", edition.pairing(difference));
    }

    private void provenance(Map<String, Object> values) {
        Provenance provenance = edition.result().provenance();
        values.put("provenanceHeading", say("page.provenance"));
        values.put("provenanceText", say("compare.provenance"));
        values.put("version", provenance.version() + " (" + provenance.commit() + ")");
        values.put(
                "recipes",
                provenance.scenarios().entrySet().stream()
                        .map(recipe -> Map.of("name", recipe.getKey(), "text", recipe.getValue()))
                        .toList());
    }
}
