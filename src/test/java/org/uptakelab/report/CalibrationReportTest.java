package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.calibration.Attempt;
import org.uptakelab.calibration.Axis;
import org.uptakelab.calibration.Calibration;
import org.uptakelab.calibration.CalibrationResult;
import org.uptakelab.calibration.Pick;
import org.uptakelab.calibration.RecordedCalibration;
import org.uptakelab.calibration.SearchKey;
import org.uptakelab.calibration.SolvedSetting;
import org.uptakelab.calibration.Target;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.ScenarioFile;
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.measure.Estimate;

class CalibrationReportTest {
    private static final Function<List<SettingOverride>, Scenario> SHOP =
            over -> ScenarioFile.ofDefaults("shop <&>", List.of(over));

    private static CalibrationResult amazon() throws Exception {
        return RecordedCalibration.of(
                "amazon",
                List.of("taken_share=0.35"),
                List.of("search=5,20,50,100,150", "salience=0,1,2", "slateSize=10,40", "positionDecay=0,0.5"),
                Pick.MIDDLE);
    }

    /** A made-up calibration of attention, in which taken is attention, caused a half of it; with search tenfold, twice as much. */
    private static CalibrationResult made(double target, String... searches) {
        Calibration calibration = new Calibration(
                SHOP,
                searches.length == 0 ? List.of() : List.of(new Axis("shopper.search", List.of(searches))),
                List.of(),
                1,
                List.of(SearchKey.parse("attention", SHOP.apply(List.of()))),
                List.of(Target.parse("taken_share=" + target)),
                3);
        List<List<String>> values = calibration.settings();
        List<SolvedSetting> settings = IntStream.range(0, values.size())
                .mapToObj(index -> {
                    List<Attempt> tried = IntStream.rangeClosed(0, 20)
                            .mapToObj(step -> attempt(step / 20.0, 1 + 0.2 * index))
                            .toList();
                    Optional<Attempt> solution = tried.stream()
                            .filter(attempt -> attempt.meets(calibration.targets()))
                            .findFirst();
                    return new SolvedSetting(index + 1, values.get(index), solution, tried);
                })
                .toList();
        return new CalibrationResult(
                calibration,
                settings,
                Pick.MIDDLE,
                "caused_share",
                Optional.empty(),
                Provenance.of(Map.of("calibration", "target: <&>\n")));
    }

    private static Attempt attempt(double attention, double factor) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        for (String measure : Replication.MEASURES) {
            double mean = measure.equals("taken_share") ? attention / factor : attention / 2;
            estimates.put(measure, new Estimate(mean, mean - 0.02, mean + 0.02, 3, 0));
        }
        return new Attempt(List.of(BigDecimal.valueOf(attention)), "item-llr", estimates);
    }

    private static List<Chart> charts(CalibrationResult result, Locale language) {
        Fonts.prepare();
        return CalibrationReport.charts(CalibrationEdition.of(result, language));
    }

    @Test
    void aSetInManyKeysIsDrawnInParallelWithWhatCameOutBesideIt() throws Exception {
        List<Chart> charts = charts(amazon(), Locale.ENGLISH);
        assertEquals(List.of("set", "beside"), charts.stream().map(Chart::name).toList());
        assertEquals(
                "46 of 60 settings give the same figure: taken 35.0\u00a0%",
                charts.get(0).title());
        assertEquals(
                "In all these shops taken 35.0\u00a0%. But caused: 7\u00a0% to 33\u00a0%",
                charts.get(1).title());
        assertTrue(charts.get(0).reading().contains("Attention"), charts.get(0)::reading);
    }

    @Test
    void aSingleKeyIsACurveAndItsStretch() {
        List<Chart> charts = charts(made(0.35), Locale.GERMAN);
        assertEquals(1, charts.size());
        assertEquals(
                "aufgegriffen 35,0\u00a0%: mit Aufmerksamkeit von 0,33 bis 0,37",
                charts.get(0).title());
        charts.get(0).figure(Format.NARROW);
    }

    @Test
    void aSingleKeyWithTwoSolutionsHasTwoStretches() {
        CalibrationResult result = hill("taken_share=0.35");
        assertEquals(
                "taken 35.0\u00a0%: with Attention from 0.29 to 0.31 and from 0.79 to 0.81",
                charts(result, Locale.ENGLISH).get(0).title());
        assertTrue(
                CalibrationTable.of(result, Locale.ENGLISH).startsWith("2 values of attention give taken_share=0.35."),
                CalibrationTable.of(result, Locale.ENGLISH));
    }

    /** Both solutions give what was solved for, but not the range. */
    @Test
    void withoutASetTheCurveClaimsNone() {
        assertEquals(
                "No value of attention was found that gives taken_share=0.35, anyway_rate=0.9..1.",
                charts(hill("taken_share=0.35", "anyway_rate=0.9..1"), Locale.ENGLISH)
                        .get(0)
                        .title());
    }

    /** Taken rises to 0.6 at attention 0.55 and falls again; it is 0.35 at 0.3 and 0.8. */
    private static CalibrationResult hill(String... targets) {
        Calibration calibration = new Calibration(
                SHOP,
                List.of(),
                List.of(),
                1,
                List.of(SearchKey.parse("attention", SHOP.apply(List.of()))),
                Stream.of(targets).map(Target::parse).toList(),
                3);
        List<Attempt> tried =
                IntStream.rangeClosed(0, 20).mapToObj(step -> peak(step / 20.0)).toList();
        List<SolvedSetting> settings = Stream.of(tried.get(6), tried.get(16))
                .map(solution -> new SolvedSetting(1, List.of(), Optional.of(solution), tried))
                .toList();
        return new CalibrationResult(
                calibration,
                settings,
                Pick.MIDDLE,
                "caused_share",
                Optional.empty(),
                Provenance.of(Map.of("calibration", "target\n")));
    }

    private static Attempt peak(double attention) {
        double taken = 0.6 - Math.abs(attention - 0.55);
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Replication.MEASURES.forEach(
                measure -> estimates.put(measure, new Estimate(taken, taken - 0.01, taken + 0.01, 3, 0)));
        return new Attempt(List.of(BigDecimal.valueOf(attention)), "item-llr", estimates);
    }

    @Test
    void twoKeysAreALineInTheirPlane() {
        Chart chart = charts(made(0.25, "5", "10", "20"), Locale.ENGLISH).get(0);
        assertEquals("taken 25.0\u00a0%: a line in the plane of Own search and Attention, not a point", chart.title());
        assertTrue(chart.reading().startsWith("From Own search (shopper.search) = 5, where"), chart::reading);
        chart.figure(Format.WIDE);
    }

    /** Taken is attention, anyway a hundredth of search: of three places that give the first target one gives both. */
    @Test
    void twoSolvedKeysAreOnePlace() {
        Calibration calibration = new Calibration(
                SHOP,
                List.of(),
                List.of(),
                1,
                List.of(
                        SearchKey.parse("search", SHOP.apply(List.of())),
                        SearchKey.parse("attention", SHOP.apply(List.of()))),
                List.of(Target.parse("taken_share=0.3"), Target.parse("anyway_rate=0.5")),
                3);
        List<Attempt> tried = List.of(both(10, 0.3), both(50, 0.3), both(50, 0.305), both(90, 0.3));
        CalibrationResult result = new CalibrationResult(
                calibration,
                List.of(new SolvedSetting(1, List.of(), Optional.of(tried.get(1)), tried)),
                Pick.MIDDLE,
                "caused_share",
                Optional.empty(),
                Provenance.of(Map.of()));
        Chart chart = charts(result, Locale.ENGLISH).get(0);
        assertEquals(
                "taken 30.0\u00a0% and anyway 50.0\u00a0%: one place in the plane of Own search and Attention",
                chart.title());
        assertEquals(
                "One place gives it: Own search (shopper.search) = 50 and Attention (shopper.attention) = 0.30.",
                chart.reading());
        chart.figure(Format.WIDE);
    }

    private static Attempt both(int search, double attention) {
        Map<String, Estimate> estimates =
                new LinkedHashMap<>(attempt(attention, 1).estimates());
        double anyway = search / 100.0;
        estimates.put("anyway_rate", new Estimate(anyway, anyway - 0.02, anyway + 0.02, 3, 0));
        return new Attempt(List.of(BigDecimal.valueOf(search), BigDecimal.valueOf(attention)), "item-llr", estimates);
    }

    @Test
    void thePageHoldsTheSetTheScenarioAndTheQuestion() {
        List<NamedFile> files =
                CalibrationReport.of(made(0.35), "shop <&>", Optional.of("run: # <&>\n"), Locale.ENGLISH);
        assertEquals(
                List.of("charts/set.png", "charts/set.svg", "charts/set-narrow.png", "report.html"),
                files.stream().map(NamedFile::name).toList());
        String page = new String(files.get(3).content(), StandardCharsets.UTF_8);
        assertTrue(page.contains("Calibration: shop &lt;&amp;&gt;"), page);
        assertTrue(page.contains("run: # &lt;&amp;&gt;"), page);
        assertTrue(page.contains("target: &lt;&amp;&gt;"), page);
        assertTrue(page.contains("<b>35.0\u00a0%</b>"), page);
    }

    @Test
    void withoutASetThePageSaysSo() {
        CalibrationResult none = made(0.925, "5", "10");
        assertTrue(charts(none, Locale.ENGLISH).isEmpty());
        String page = new String(
                CalibrationReport.of(none, "shop", Optional.empty(), Locale.ENGLISH)
                        .get(0)
                        .content(),
                StandardCharsets.UTF_8);
        assertTrue(page.contains("None of 2 settings gives taken_share"), page);
        assertTrue(CalibrationTable.of(none, Locale.GERMAN).startsWith("Keine von 2 Einstellungen ergibt"));
    }

    @Test
    void theTableOfAllMeasuresIsTheRecordedOne() throws Exception {
        StringWriter text = new StringWriter();
        CalibrationCsv.of(amazon()).writeTo(text);
        assertEquals(Files.readString(Path.of("src/docs/data/calibration-amazon.csv")), text.toString());
    }

    @Test
    void theSetHasARowForEverySetting() throws Exception {
        StringWriter text = new StringWriter();
        CalibrationCsv.set(made(0.35, "5", "10")).writeTo(text);
        List<String> lines = text.toString().lines().toList();
        assertEquals(
                "cell,shopper.search,shopper.attention,shopper.attention_from,shopper.attention_to,in_set",
                lines.get(0));
        assertEquals("1,5,0.35,0.33,0.37,true", lines.get(1));
        assertEquals(3, lines.size());
    }

    @Test
    void theConsoleShowsTheEndsOfTheSetAndItsMiddle() throws Exception {
        String table = CalibrationTable.of(amazon(), Locale.ENGLISH);
        assertTrue(table.startsWith("46 of 60 settings give taken_share=0.35."), table);
        assertTrue(table.contains("lowest caused_share "), table);
        assertTrue(table.contains("0.403"), table);
    }
}
