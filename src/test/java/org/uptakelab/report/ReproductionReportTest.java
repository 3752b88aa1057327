package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.reproduction.Curve;
import org.uptakelab.reproduction.Effort;
import org.uptakelab.reproduction.Found;
import org.uptakelab.reproduction.Outcome;
import org.uptakelab.reproduction.Published;
import org.uptakelab.reproduction.PublishedTable;
import org.uptakelab.reproduction.Rebuilt;
import org.uptakelab.reproduction.Rule;
import org.uptakelab.reproduction.gallery.Gallery;

class ReproductionReportTest {
    private static final Provenance PROVENANCE = Provenance.of(Map.of("reproduce", "models: all\n"));

    /** A model that found everything as published, or on the published side of a bound. */
    private static Rebuilt perfect(String name, List<Curve> curves) {
        List<Published> table = PublishedTable.of(name);
        List<Found> found = table.stream()
                .filter(row -> !row.needsLog())
                .map(row -> Found.exact(row.quantity(), value(row)))
                .toList();
        return Rebuilt.of(name, table, new Outcome(found, curves), false, Effort.QUICK);
    }

    private static double value(Published row) {
        OptionalDouble published = row.published();
        return switch (row.rule().kind()) {
            case WITHIN -> published.orElseThrow();
            case ABOVE -> row.rule().bound() + 1;
            case BELOW -> row.rule().bound() - 1;
            case NONE -> 0;
        };
    }

    private static String text(List<NamedFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyModelHasAPageInEveryLanguage(String language) {
        List<Rebuilt> all = Gallery.ROOMS.stream()
                .map(room -> perfect(room.name(), List.of()))
                .toList();
        List<NamedFile> files = ReproductionReport.of(all, PROVENANCE, Locale.forLanguageTag(language));
        String overview = text(files, "reproduction.html");
        for (Rebuilt model : all) {
            String file = "reproduction-" + model.name() + ".html";
            assertTrue(overview.contains("href=\"" + file + "\""), file);
            String page = text(files, file);
            assertFalse(page.contains("{{"), file);
            assertEquals(
                    model.quantities().stream()
                            .filter(quantity -> quantity.verdict() == Rule.Verdict.YES)
                            .count(),
                    page.split("<tr class=\"yes\">", -1).length - 1,
                    file);
        }
    }

    @Test
    void aModelAloneHasNoOverviewAndItsCurvesAreDrawn() {
        Curve curve = new Curve(
                "reliance",
                "p70",
                Stream.of(0.0, 0.5, 1.0)
                        .map(x -> new Curve.Point(x, x * x, x * x, x))
                        .toList());
        List<NamedFile> files =
                ReproductionReport.of(List.of(perfect("urn", List.of(curve))), PROVENANCE, Locale.ENGLISH);
        assertEquals(
                List.of(
                        "charts/urn-reliance.png",
                        "charts/urn-reliance.svg",
                        "charts/urn-reliance-narrow.png",
                        "charts/urn-agreement.png",
                        "charts/urn-agreement.svg",
                        "charts/urn-agreement-narrow.png",
                        "reproduction.html"),
                files.stream()
                        .map(NamedFile::name)
                        .filter(name -> !name.startsWith("fonts/"))
                        .toList());
        assertTrue(files.stream().anyMatch(file -> file.name().startsWith("fonts/")), "the fonts of its style");
        assertTrue(
                text(files, "reproduction.html").contains("from 0.0\u00a0% at 0 to 100.0\u00a0% at 1."),
                "reading of the curve");
    }

    @Test
    void aMissIsSaidInTheOverview() {
        List<Published> table = PublishedTable.of("urn");
        List<Found> found = table.stream()
                .map(row -> Found.exact(row.quantity(), row.quantity().equals("p70_r50_chance") ? 0.5 : value(row)))
                .toList();
        Rebuilt missed = Rebuilt.of("urn", table, Outcome.of(found), false, Effort.QUICK);
        List<NamedFile> files =
                ReproductionReport.of(List.of(missed, perfect("blockbuster", List.of())), PROVENANCE, Locale.ENGLISH);
        assertTrue(text(files, "reproduction.html").contains("0.5000 here, compared with 0.7280"), "the miss");
        assertTrue(text(files, "reproduction-urn.html").contains("<tr class=\"no\">"), "the row");
    }

    @Test
    void theTableHasARowForEveryQuantity() throws IOException {
        StringWriter csv = new StringWriter();
        ReproductionCsv.of(List.of(perfect("blockbuster", List.of()))).writeTo(csv);
        List<String> lines = csv.toString().lines().toList();
        assertEquals("name,quantity,published,here,ci_low,ci_high,tolerance,within", lines.get(0));
        assertEquals("blockbuster,outside_before,0.724,0.724,0.724,0.724,0.03,yes", lines.get(1));
        assertTrue(lines.contains("blockbuster,outside_most_bought_change,0.092,1.0,1.0,1.0,> 0,yes"), csv::toString);
        assertEquals(PublishedTable.of("blockbuster").size() + 1, lines.size());
    }

    @Test
    void theConsoleHasHeadingsValuesAndVerdicts() {
        String text = ReproductionText.of(List.of(perfect("urn", List.of())), Locale.GERMAN);
        assertTrue(text.contains("Geschlossene Formel: wo der Anteil der ersten Ware endet"), text);
        assertTrue(text.contains("0,7280"), text);
        assertTrue(text.contains("30 von 30"), text);
    }

    @Test
    void theConsoleTellsEachPanelOnceAndKeepsWideNumbersApart() {
        List<Published> table = PublishedTable.of("newsvendor");
        List<Found> found = table.stream()
                .map(row -> row.quantity().equals("case_3_sold")
                        ? new Found(row.quantity(), 1591, 1586.27, 1595.61, false)
                        : Found.exact(row.quantity(), value(row)))
                .toList();
        String text = ReproductionText.of(
                List.of(Rebuilt.of("newsvendor", table, Outcome.of(found), false, Effort.QUICK)), Locale.ENGLISH);
        assertEquals(
                2,
                text.lines().filter(line -> line.contains("95\u00a0% interval")).count(),
                text);
        assertTrue(text.contains("1,586.27 to 1,595.61  "), text);
    }

    @Test
    void moreRunsAreAdvisedOnlyWhereThereCanBeMore() {
        String quick = ReproductionText.of(List.of(undecided(Effort.QUICK)), Locale.ENGLISH);
        String full = ReproductionText.of(List.of(undecided(Effort.FULL)), Locale.ENGLISH);
        assertTrue(quick.contains("may tell"), quick);
        assertFalse(full.contains("may tell"), full);
        assertTrue(full.contains("1 stays undecided even with --full"), full);
    }

    private static Rebuilt undecided(Effort effort) {
        List<Published> table = PublishedTable.of("blockbuster");
        List<Found> found = table.stream()
                .map(row -> row.quantity().equals("outside_discount")
                        ? new Found(row.quantity(), 0, -1, 1, false)
                        : Found.exact(row.quantity(), value(row)))
                .toList();
        return Rebuilt.of("blockbuster", table, Outcome.of(found), false, effort);
    }

    @Test
    void valuesDirectionsAndOwnCalculationsAreCountedApart() {
        String text = ReproductionText.of(List.of(perfect("newsvendor", List.of())), Locale.ENGLISH);
        assertTrue(
                text.contains("4 of 4 published values met, 12 of 12 checks against our own calculation met, by rules"),
                text);
    }

    @Test
    void theFileIsFreeOfTheDustOfBinaryFractions() throws IOException {
        List<Published> table = PublishedTable.of("urn");
        List<Found> found = table.stream()
                .map(row -> Found.exact(row.quantity(), 0.7279999999999999))
                .toList();
        StringWriter csv = new StringWriter();
        ReproductionCsv.of(List.of(Rebuilt.of("urn", table, Outcome.of(found), false, Effort.QUICK)))
                .writeTo(csv);
        assertTrue(csv.toString().contains(",0.728,0.728,0.728,"), csv::toString);
        assertFalse(csv.toString().contains("0.7279999"), csv::toString);
    }

    @Test
    void valuesTooUnlikeForOneAxisAreDrawnAsRelativeDifferences() {
        String unlike = text(
                ReproductionReport.of(List.of(perfect("newsvendor", List.of())), PROVENANCE, Locale.ENGLISH),
                "reproduction.html");
        assertTrue(unlike.contains("by how many percent"), "profits beside ratios");
        String alike = text(
                ReproductionReport.of(List.of(perfect("urn", List.of())), PROVENANCE, Locale.ENGLISH),
                "reproduction.html");
        assertFalse(alike.contains("by how many percent"), "shares");
    }
}
