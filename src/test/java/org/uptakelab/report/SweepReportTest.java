package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SweepReportTest {
    /** A made-up result: item-llr falls from point to point, popular rises, random is undefined. */
    private static SweepResult result(String vary) {
        Sweep sweep = SweepFile.parse(
                Path.of("trial <&>.yaml"),
                "base: {}\n" + vary + "recommenders: [random, popular, item-llr]\nrun: {replications: 3}\n"
                        + "measures: [taken_share, surplus]\n",
                List.of(),
                Family.OF_THE_LAB);
        List<CellResult> results = sweep.cells().stream()
                .flatMap(cell -> sweep.recommenders().stream().map(name -> made(cell, name)))
                .toList();
        Provenance provenance = new Provenance(
                "1",
                "abc",
                "17",
                new TreeMap<>(),
                new TreeMap<>(Map.of("s", "base: # <&>\n")),
                new TreeMap<>(Map.of("s", "h")));
        return new SweepResult(sweep, results, provenance);
    }

    private static CellResult made(Cell cell, String recommender) {
        int step = cell.number() - 1;
        double mean = switch (recommender) {
            case "random" -> Double.NaN;
            case "popular" -> 0.2 + 0.1 * step;
            default -> 0.5 - 0.1 * step;
        };
        Map<String, double[]> values = new LinkedHashMap<>();
        values.put("taken_share", new double[] {mean, mean + 0.001, mean + 0.002});
        values.put("surplus", new double[] {1, 1.1, 1.2});
        return new CellResult(cell, recommender, values, new FixedReplications());
    }

    private static final String THREE =
            "vary: {shopper.search: [5, 6], world.users: [500, 1000, 2000, 3000, 4000, 5000], shopper.repeatPurchases: [true, false],"
                    + " shopper.attention: [0.1, 0.2, 0.3]}\n";
    private static final String NONE = "";
    private static final String ONE = "vary: {world.users: [500, 1000, 2000]}\n";
    private static final String TWO = "vary: {world.users: [500, 1000], shopper.search: [5, 6]}\n";

    static Stream<Arguments> experiments() {
        List<String> ladder =
                List.of("charts/ladder.png", "charts/ladder.svg", "charts/ladder-narrow.png", "report.html");
        List<String> lines = List.of("charts/lines.png", "charts/lines.svg", "charts/lines-narrow.png", "report.html");
        return Stream.of(
                Arguments.of(NONE, ladder),
                Arguments.of(ONE, lines),
                Arguments.of("vary: {shopper.repeatPurchases: [true, false]}\n", lines),
                Arguments.of(
                        TWO,
                        Stream.concat(
                                        Stream.of("heat-taken_share", "heat-surplus")
                                                .flatMap(SweepReportTest::filesOf),
                                        Stream.of("report.html"))
                                .toList()),
                Arguments.of(
                        THREE,
                        Stream.concat(
                                        Stream.of("panels-taken_share", "panels-surplus", "parallel")
                                                .flatMap(SweepReportTest::filesOf),
                                        Stream.of("report.html"))
                                .toList()));
    }

    private static Stream<String> filesOf(String chart) {
        return Stream.of(".png", ".svg", "-narrow.png").map(ending -> "charts/" + chart + ending);
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void theFactorsSayWhichChartThereIs(String vary, List<String> names) throws Exception {
        List<NamedFile> files = SweepReport.of(result(vary), Locale.GERMAN);
        assertEquals(names, files.stream().map(NamedFile::name).toList());
        Document page = page(files);
        assertEquals("de", page.getDocumentElement().getAttribute("lang"));
        assertEquals(names.size() / 3, page.getElementsByTagName("img").getLength());
        assertEquals(0, page.getElementsByTagName("script").getLength());
    }

    /** 1,000 points with 3 recommenders: the page with its largest picture stays below 2 MB and says what it leaves out. */
    @Test
    void aLargeExperimentKeepsASmallPage() throws Exception {
        SweepEdition large = SweepEdition.of(
                result(
                        "vary: {shopper.search: {from: 1, to: 10, steps: 10}, shopper.attention: {from: 0.1, to: 1, steps: 10},"
                                + " world.items: {from: 100, to: 1000, steps: 10}}\n"),
                Locale.ENGLISH);
        Chart chart = new SweepParallelChart(large);
        Figure figure = chart.figure(Format.NARROW);
        ReportPage.Sheet sheet = ReportPage.Sheet.of(new Picture(figure, Format.NARROW));
        byte[] html = new SweepPage(large).html(List.of(new ReportPage.Printed(chart, sheet, sheet)));
        assertTrue(html.length < 2_000_000, "page of " + html.length + " bytes");
        String text = page(List.of(new NamedFile("report.html", html)))
                .getDocumentElement()
                .getTextContent();
        assertTrue(text.contains("The first 400 of 3,000 rows; the file cells.csv has all of them."), "cut");
        assertTrue(figure.caption().contains("Of 2,000 lines, 601 are drawn"), figure.caption());
    }

    /** Points on a grid are points too: with words, levels and numbers along the axes. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void aResponseHasAPanelForEachFactor(Format format) {
        SweepEdition edition = SweepEdition.of(result(THREE), Locale.GERMAN);
        Figure figure = new SweepResponseChart(edition, "taken_share").figure(format);
        assertEquals(
                List.of("Eigene Suche", "Kundschaft", "Wieder kaufen", "Aufmerksamkeit"),
                figure.panels().stream().map(Figure.Panel::heading).toList());
        assertTrue(new Picture(figure, format).png().length > 1000);
    }

    @Test
    void smallMultiplesPutTheLongestFactorAcrossAndAverageWords() {
        SweepEdition edition = SweepEdition.of(result(THREE), Locale.ENGLISH);
        Figure wide = new SweepPanelsChart(edition, "taken_share").figure(Format.WIDE);
        assertEquals(
                List.of("Own search 5\nAttention 0.1", "Own search 6\nAttention 0.1", "Own search 5\nAttention 0.2"),
                wide.panels().stream().map(Figure.Panel::heading).limit(3).toList());
        assertTrue(wide.caption().contains("Means over all values of shopper.repeatPurchases."), wide.caption());
    }

    @Test
    void parallelLinesThatHoldAMarkAreTold() {
        Chart chart = new SweepParallelChart(SweepEdition.of(result(ONE), Locale.ENGLISH));
        assertEquals(
                "taken (uptake): what the lowest 1 and the highest 1 of 9 lines have in common",
                chart.title().replace('\u00a0', ' '));
        assertTrue(chart.reading().startsWith("lowest tenth: popular; Customers (world.users) 500."), chart.reading());
    }

    /** The same points with values so far apart that intervals of shares reach beyond 0 and 1. */
    private static SweepEdition wide(String vary) {
        SweepResult narrow = result(vary);
        List<CellResult> results = narrow.results().stream()
                .map(cell -> new CellResult(
                        cell.cell(),
                        cell.recommender(),
                        Map.of("taken_share", new double[] {0, 0.5, 1}, "surplus", new double[] {-1, 0, 1}),
                        cell.stopping()))
                .toList();
        return SweepEdition.of(new SweepResult(narrow.sweep(), results, narrow.provenance()), Locale.ENGLISH);
    }

    @Test
    void axesOfSharesEndWhereSharesDo() {
        SweepEdition edition = wide(ONE);
        assertTrue(edition.all("taken_share").get(0).low() < 0, "the interval itself reaches beyond");
        assertEquals(new ValueAxis(0, 1), edition.axis("taken_share"));
        assertTrue(edition.axis("surplus").low() < -1, "no bound where the measure has none");
    }

    @Test
    void linesThatHoldBothMarksHaveALookOfTheirOwn() {
        Chart chart = new SweepParallelChart(wide(ONE));
        assertTrue(
                chart.title().replace('\u00a0', ' ').contains("interval of 9 of 9 lines, 80 % in that of 9"),
                chart.title());
        assertTrue(chart.reading().contains("interval holds only 35\u00a0%: nowhere."), chart.reading());
        assertTrue(chart.reading().contains("interval holds both: random"), chart.reading());
    }

    @Test
    void aFieldExplainsOnlyLinesThatItHas() {
        SweepHeatChart chart = new SweepHeatChart(SweepEdition.of(result(TWO), Locale.ENGLISH), "taken_share");
        List<String> key = chart.figure(Format.WIDE).key().stream()
                .map(entry -> entry.label().replace('\u00a0', ' '))
                .filter(text -> text.contains("is"))
                .toList();
        assertEquals(List.of("the mean is 35 %", "an end of its interval is 35 %"), key);
    }

    @Test
    void whereOneRecommenderHasBothEndsTheTitleSaysWhereTheyAre() {
        SweepResult all = result(TWO);
        List<CellResult> results = all.results().stream()
                .map(cell -> cell.recommender().equals("popular")
                        ? new CellResult(
                                cell.cell(),
                                "popular",
                                made(cell.cell(), "random").values(),
                                cell.stopping())
                        : cell)
                .toList();
        SweepResult one = new SweepResult(all.sweep(), results, all.provenance());
        SweepHeatChart chart = new SweepHeatChart(SweepEdition.of(one, Locale.ENGLISH), "taken_share");
        assertEquals(
                "taken (uptake), both with item-llr: from 20.1 % (Customers 1,000, Own search 6) to 50.1 % (Customers 500, Own search 5)",
                chart.title().replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {NONE, TWO})
    void givesTheSameBytesTwice(String vary) {
        List<NamedFile> files = SweepReport.of(result(vary), Locale.ENGLISH);
        List<NamedFile> again = SweepReport.of(result(vary), Locale.ENGLISH);
        for (int i = 0; i < files.size(); i++) {
            assertArrayEquals(
                    files.get(i).content(), again.get(i).content(), files.get(i).name());
        }
    }

    @Test
    void theLadderNamesItsEnds() {
        Chart chart = chart(NONE);
        assertEquals("taken (uptake): from 20.1\u00a0% with popular to 50.1\u00a0% with item-llr", chart.title());
    }

    @Test
    void linesNameTheLargestFallAndTheLargestRise() {
        Chart chart = chart(ONE);
        List<String> readings = chart.reading().lines().toList();
        assertEquals(
                "taken (uptake), Customers (world.users) 500 to 2,000: falls most with item-llr (50.1\u00a0% to 30.1\u00a0%), rises most with"
                        + " popular (20.1\u00a0% to 40.1\u00a0%)",
                readings.get(0));
        assertEquals(
                "surplus per visit, Customers (world.users) 500 to 2,000: moves with no recommender by more than its intervals",
                readings.get(1));
    }

    private static Chart chart(String vary) {
        Fonts.prepare();
        return SweepReport.charts(SweepEdition.of(result(vary), Locale.ENGLISH)).get(0);
    }

    @Test
    void thePageHoldsEveryRowAndTheExperiment() throws Exception {
        Document page = page(SweepReport.of(result(TWO), Locale.ENGLISH));
        String text = page.getDocumentElement().getTextContent();
        assertTrue(text.contains("Experiment: trial <&>"), text);
        assertTrue(text.contains("base: # <&>"), "the experiment stands there as it is, not as markup");
        assertTrue(text.contains("undefined"), text);
        assertTrue(
                text.contains(
                        "under 4 settings of Customers (world.users), Own search (shopper.search), with 3 recommenders"),
                text);
        // One head and a row for each of 4 points and 3 recommenders; 2 measures and 3 recommenders are explained.
        assertEquals(1 + 12 + 2 + 3, page.getElementsByTagName("tr").getLength());
    }

    @Test
    void theConsoleHasALineForEachPointAndRecommender() {
        String table = SweepTable.of(result(ONE), Locale.ENGLISH);
        List<String> lines =
                table.lines().map(line -> line.replace('\u00a0', ' ')).toList();
        assertEquals("  world.users            taken_share  surplus", lines.get(0));
        assertEquals("          500  random      undefined    1.100", lines.get(1));
        assertEquals("          500  item-llr       50.1 %    1.100", lines.get(3));
        assertEquals(1 + 9 + 1, lines.size());
        assertFalse(table.contains("first"), table);
    }

    private static Document page(List<NamedFile> files) throws Exception {
        byte[] html = files.get(files.size() - 1).content();
        String text = new String(html, StandardCharsets.UTF_8).replace("<!DOCTYPE html>", "");
        return parse(text);
    }

    private static Document parse(String text) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        try {
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
