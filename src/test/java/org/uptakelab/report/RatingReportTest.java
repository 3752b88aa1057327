package org.uptakelab.report;

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
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.evaluate.PublishedValue;
import org.uptakelab.evaluate.RatingMetric;
import org.uptakelab.evaluate.RatingResult;
import org.uptakelab.evaluate.RatingRow;
import org.uptakelab.experiment.Provenance;

class RatingReportTest {
    private static RatingReport report(Locale language) {
        List<RatingRow> rows = new ArrayList<>();
        for (String name : List.of("biases", "good", "bad")) {
            double difference = name.equals("good") ? -0.1 : name.equals("bad") ? 0.1 : 0;
            for (RatingMetric metric : RatingMetric.values()) {
                double value = 0.944 + difference;
                rows.add(new RatingRow(
                        name,
                        metric,
                        value,
                        value - 0.05,
                        value + 0.05,
                        difference,
                        difference - 0.05,
                        difference + 0.05));
            }
        }
        RatingResult result =
                new RatingResult("protocol: folds\n", 5, 943, 100_000, List.of("biases", "good", "bad"), rows);
        List<PublishedValue> published = List.of(
                value("biases", 0.943, OptionalDouble.of(0.005)),
                value("good", 0.9, OptionalDouble.of(0.005)),
                value("bad", 0.9, OptionalDouble.empty()),
                value("absent", 0.9, OptionalDouble.of(0.005)));
        return new RatingReport(result, published, language);
    }

    private static PublishedValue value(String ours, double value, OptionalDouble tolerance) {
        return new PublishedValue(
                "MovieLens 100K",
                1,
                1,
                "",
                "Theirs",
                ours,
                "rmse_all",
                0,
                value,
                tolerance,
                "a table",
                "checked",
                "another draw",
                "andere Auslosung");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'agrees, differs, other method, not run', another draw, '0.9440'",
        "de, 'stimmt überein, weicht ab, anderes Verfahren, nicht gelaufen', andere Auslosung, '0,9440'"
    })
    void thePageShowsPublishedValuesBesideOurs(String language, String verdicts, String why, String ours) {
        List<NamedFile> files = report(Locale.forLanguageTag(language))
                .files(List.of("9 rows read."), Provenance.of(Map.of("my log", "log: my <log>\n")));
        assertEquals(
                List.of(
                        "fonts/SourceSans3-Regular.ttf",
                        "fonts/SourceSans3-SemiBold.ttf",
                        "fonts/OFL.txt",
                        "ratings.html"),
                files.stream().map(NamedFile::name).toList());
        String page = new String(files.get(3).content(), StandardCharsets.UTF_8);
        for (String verdict : verdicts.split(", ")) {
            assertTrue(page.contains("<b>" + verdict + "</b>"), verdict);
        }
        assertTrue(page.contains(why) && page.contains(ours) && page.contains("a table (checked)"));
        assertTrue(page.contains("my &lt;log&gt;"));
        assertFalse(page.contains("{{") || page.contains("http"));
    }

    @Test
    void theConsoleNamesTheBestAndTheDifferences() {
        String text = report(Locale.ENGLISH).text();
        assertTrue(text.contains("good errs least; 1 of 2 predictors beat mean and biases."), text);
        assertTrue(text.contains("Δ −0.1000 [−0.1500 to −0.0500]"), text);
        assertTrue(text.contains("not run"), text);
    }

    @Test
    void theTableHoldsEveryMetric() throws IOException {
        StringWriter csv = new StringWriter();
        report(Locale.ENGLISH).csv().writeTo(csv);
        assertEquals(1 + 3 * 5, csv.toString().lines().count());
        assertTrue(csv.toString()
                .startsWith("recommender,metric,value,ci_low,ci_high,difference,difference_low,difference_high"));
    }
}
