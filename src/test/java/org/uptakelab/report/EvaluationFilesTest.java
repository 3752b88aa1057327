package org.uptakelab.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.evaluate.DifferenceRow;
import org.uptakelab.evaluate.EvaluationResult;
import org.uptakelab.evaluate.LeftOut;
import org.uptakelab.evaluate.Metric;
import org.uptakelab.evaluate.MetricRow;
import org.uptakelab.evaluate.SplitCount;
import org.uptakelab.experiment.Provenance;

class EvaluationFilesTest {
    /** Made-up values: "good" beats the best sellers by 0.1 in everything but the hit rate, "bad" never does. */
    private static EvaluationResult sample(String... recommenders) {
        List<MetricRow> rows = new ArrayList<>();
        List<DifferenceRow> differences = new ArrayList<>();
        for (String name : recommenders) {
            double value = name.equals("good") ? 0.3 : name.equals("bad") ? 0.1 : 0.2;
            for (Metric metric : Metric.values()) {
                boolean mean = metric.isMean();
                rows.add(new MetricRow(
                        name, metric, 10, value, mean ? value - 0.05 : Double.NaN, mean ? value + 0.05 : Double.NaN));
                if (mean && !name.equals("popular")) {
                    double low = value - 0.25 - (metric == Metric.HIT_RATE ? 0.1 : 0);
                    differences.add(new DifferenceRow(name, "popular", metric, 10, value - 0.2, low, value - 0.15));
                }
            }
        }
        return new EvaluationResult(
                "temporal",
                "protocol: temporal\n",
                List.of(new SplitCount("2011-04", 9, 8, 30, 5, 4, 12, new LeftOut(1234, 2, 3))),
                5,
                List.of(recommenders),
                List.of(10),
                rows,
                differences);
    }

    private static List<NamedFile> report(EvaluationResult result, Locale language) {
        return EvaluationReport.of(
                result,
                List.of(),
                10,
                List.of("9 rows read."),
                Provenance.of(Map.of("my log", "log: my <log>.csv\n")),
                language);
    }

    private static EvaluationWords found(String... recommenders) {
        Words words = new Words(Locale.ENGLISH);
        return new EvaluationWords(sample(recommenders), List.of(), 10, words, new Numbers(words));
    }

    @Test
    void theTablesHoldValuesAndNothingWhereThereIsNoInterval() throws IOException {
        StringWriter metrics = new StringWriter();
        EvaluationCsv.metrics(sample("popular", "good")).writeTo(metrics);
        List<String> lines = metrics.toString().lines().toList();
        assertEquals("protocol,recommender,metric,list,value,ci_low,ci_high", lines.get(0));
        assertEquals(1 + 2 * Metric.values().length, lines.size());
        assertTrue(lines.contains("temporal,popular,ndcg,10,0.2,0.15000000000000002,0.25"), lines::toString);
        assertTrue(lines.contains("temporal,popular,gini,10,0.2,,"), lines::toString);
        StringWriter differences = new StringWriter();
        EvaluationCsv.differences(sample("popular", "good")).writeTo(differences);
        assertTrue(
                differences.toString().startsWith("protocol,recommender,other,metric,list,difference,ci_low,ci_high"),
                differences::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageHoldsChartTablesAndLogWithoutOutsideLinks(String language) {
        List<NamedFile> files = report(sample("popular", "good", "bad"), Locale.forLanguageTag(language));
        assertEquals(
                List.of(
                        "fonts/SourceSans3-Regular.ttf",
                        "fonts/SourceSans3-SemiBold.ttf",
                        "fonts/OFL.txt",
                        "charts/evaluation.png",
                        "charts/evaluation.svg",
                        "charts/evaluation-narrow.png",
                        "evaluation.html"),
                files.stream().map(NamedFile::name).toList());
        String page = new String(files.get(6).content(), StandardCharsets.UTF_8);
        assertTrue(page.contains("<html lang=\"" + language + "\">"));
        assertTrue(page.contains("my &lt;log&gt;.csv"));
        assertTrue(page.contains("9 rows read."));
        assertTrue(page.contains("2011-04"));
        assertTrue(page.contains("popularity_correlation"));
        assertTrue(page.contains(language.equals("en") ? "1,234 pairs" : "1.234 Paare"));
        assertFalse(page.contains("http:") || page.contains("https:"), "outside link");
        assertFalse(page.contains("{{"), "gap left");
    }

    @Test
    void theSameEvaluationGivesTheSameBytes() {
        EvaluationResult result = sample("popular", "good");
        List<NamedFile> one = report(result, Locale.ENGLISH);
        List<NamedFile> other = report(result, Locale.ENGLISH);
        for (int file = 0; file < one.size(); file++) {
            assertArrayEquals(one.get(file).content(), other.get(file).content());
        }
    }

    @Test
    void saysWhereTheBestSellersAreNotBeaten() {
        EvaluationWords found = found("popular", "good", "bad");
        assertEquals(
                List.of(
                        "good does not beat the best sellers in hit rate.",
                        "bad does not beat the best sellers in precision, recall, nDCG, MAP, hit rate."),
                found.unbeaten());
        assertEquals("good", found.best());
        assertTrue(found.title().contains("1 of 2"), found::title);
        assertTrue(found("popular", "bad").title().startsWith("No recommender"));
        assertTrue(found("popular").title().contains("nobody"));
        assertEquals(List.of(), found("popular").unbeaten());
    }

    @Test
    void theConsoleShowsEveryMetricWithItsDefinition() {
        String text = EvaluationText.of(sample("popular", "good"), List.of(), 10, Locale.ENGLISH);
        for (Metric metric : Metric.values()) {
            assertTrue(text.contains(metric.label() + " · "), metric::label);
        }
        assertTrue(text.contains("+0.1000 better"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= TableWords.WIDTH), text);
    }
}
