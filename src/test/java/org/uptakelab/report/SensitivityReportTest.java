package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.recommender.Family;
import org.uptakelab.sensitivity.Sensitivity;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;

class SensitivityReportTest {
    private static final String GRID = "vary: {shopper.attention: [0.2, 0.8], shopper.search: [5, 20]}\n"
            + "recommenders: [random, oracle]\nmeasures: [taken_share, anyway_rate]\n";
    private static final String FREE =
            "vary: {shopper.attention: {from: 0, to: 1}, shopper.search: {from: 5, to: 20}}\nmeasures: [taken_share]\n";

    /** Made up: the share taken grows with attention, and a little with the world; what is bought anyway is nowhere defined. */
    private static Sensitivity made(String text, double luck) {
        Sweep sweep = SweepFile.parse(
                Path.of("trial <&>.yaml"), "base: {}\nrun: {replications: 4}\n" + text, List.of(), Family.OF_THE_LAB);
        List<CellResult> results = sweep.cells().stream()
                .flatMap(cell -> sweep.recommenders().stream().map(name -> made(cell, name, sweep.measures(), luck)))
                .toList();
        return Sensitivity.of(new SweepResult(sweep, results, Provenance.of(Map.of("trial <&>", "base: {}"))));
    }

    private static CellResult made(Cell cell, String recommender, List<String> measures, double luck) {
        double taken = 0.5 * cell.scenario().shopper().attention() + (recommender.equals("oracle") ? 0.1 : 0);
        Map<String, double[]> values = new LinkedHashMap<>();
        for (String measure : measures) {
            double[] worlds = new double[4];
            for (int world = 0; world < 4; world++) {
                worlds[world] = measure.equals("taken_share")
                        ? taken + luck * StrictMath.sin(100.0 * cell.number() * (world + 1))
                        : Double.NaN;
            }
            values.put(measure, worlds);
        }
        return new CellResult(cell, recommender, values, new FixedReplications());
    }

    private static List<String> names(List<NamedFile> files) {
        return files.stream().map(NamedFile::name).toList();
    }

    private static String page(List<NamedFile> files) {
        return new String(files.get(files.size() - 1).content(), StandardCharsets.UTF_8);
    }

    private static Chart chart(String text, double luck, Locale language) {
        return SensitivityReport.charts(SensitivityEdition.of(made(text, luck), language))
                .get(0);
    }

    @Test
    void aGridHasOneChartAndAPageWithItsRangesAndInteractions() {
        List<NamedFile> files = SensitivityReport.of(made(GRID, 0.001), Locale.GERMAN);
        assertEquals(
                List.of(
                        "fonts/SourceSans3-Regular.ttf",
                        "fonts/SourceSans3-SemiBold.ttf",
                        "fonts/OFL.txt",
                        "charts/sensitivity.png",
                        "charts/sensitivity.svg",
                        "charts/sensitivity-narrow.png",
                        "sensitivity.html"),
                names(files));
        String page = page(files);
        assertTrue(page.contains("lang=\"de\"") && page.contains("trial &lt;&amp;&gt;"), page);
        assertTrue(page.contains("Aufmerksamkeit (shopper.attention) 0.2, 0.8"), "the ranges");
        assertTrue(page.contains("<code>shopper.attention:recommender</code>"), "what goes together");
        assertTrue(page.contains("nicht in mindestens zwei Welten"), "what is not defined");
        assertArrayEquals(
                files.get(3).content(),
                SensitivityReport.of(made(GRID, 0.001), Locale.GERMAN).get(3).content());
    }

    @Test
    void theTitleNamesWhatMattersMost() {
        assertEquals(
                "taken (uptake): of all differences, 90.0\u00a0% go with one factor alone: Attention",
                chart(GRID, 0.0001, Locale.ENGLISH).title());
        assertEquals(
                "taken (uptake) moves most with one factor: Attention",
                chart(FREE + "design: {morris: 4}", 0.001, Locale.ENGLISH).title());
    }

    @Test
    void whereNothingStandsOutTheTitleSaysSo() {
        assertEquals(
                "taken (uptake): no factor stands out from luck yet; more worlds or points would tell",
                chart(GRID, 3, Locale.ENGLISH).title());
    }

    @Test
    void effectsOfSeveralRecommendersHaveAChartAMeasure() {
        List<NamedFile> files = SensitivityReport.of(
                made(FREE + "design: {morris: 4}\nrecommenders: [random, oracle]", 0.001), Locale.ENGLISH);
        assertEquals("charts/sensitivity-taken_share.png", files.get(3).name());
        assertTrue(page(files).contains("in percentage points"), "the unit");
    }

    @Test
    void theTableHoldsEveryNumberAndLeavesOutWhatIsNotDefined() throws IOException {
        StringWriter text = new StringWriter();
        SensitivityCsv.of(made(GRID, 0)).writeTo(text);
        List<String> lines = text.toString().lines().toList();
        assertEquals("recommender,measure,method,factor,index,estimate,ci_low,ci_high", lines.get(0));
        assertTrue(lines.contains("all,anyway_rate,grid,shopper.attention,first,,,"), text::toString);
        assertEquals(1 + 2 * 11 + 4 * 6, lines.size());
    }
}
