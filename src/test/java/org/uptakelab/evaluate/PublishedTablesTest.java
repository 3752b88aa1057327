package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.RatingNames;

class PublishedTablesTest {
    private static PublishedValue value(OptionalDouble tolerance) {
        return new PublishedValue("", 0, 0, "", "", "", "", 0, 0.2, tolerance, "", "", "", "");
    }

    @Test
    void aValueAgreesWithinItsTolerance() {
        PublishedValue judged = value(OptionalDouble.of(0.01));
        assertEquals(PublishedValue.Verdict.AGREES, judged.verdict(0.209));
        assertEquals(PublishedValue.Verdict.DIFFERS, judged.verdict(0.189));
        assertEquals(PublishedValue.Verdict.MISSING, judged.verdict(Double.NaN));
        assertEquals(PublishedValue.Verdict.OTHER, value(OptionalDouble.empty()).verdict(0.9));
    }

    /** A row whose metric or predictor nobody knows would never be met. */
    @Test
    void everyRowNamesWhatThereIsAndGivesItsReasons() {
        List<String> metrics = Stream.concat(
                        Arrays.stream(Metric.values()).map(Metric::label),
                        Arrays.stream(RatingMetric.values()).map(RatingMetric::label))
                .collect(Collectors.toList());
        for (PublishedValue value : PublishedTables.all()) {
            assertTrue(metrics.contains(value.metric()), value::metric);
            assertTrue(value.list() > 0 || RatingNames.ALL.contains(value.ours()), value::ours);
            assertFalse(value.source().isBlank());
            assertFalse(value.why(Locale.ENGLISH).isBlank()
                    || value.why(Locale.GERMAN).isBlank());
            assertTrue(value.tolerance().orElse(1) > 0);
        }
    }

    /** What a log in that format and size is asked for is what the table says: nothing can match by name alone. */
    @Test
    void everyProtocolIsOneThatCanBeAskedFor() {
        List<String> keys = PublishedTables.all().stream()
                .map(PublishedValue::protocol)
                .distinct()
                .toList();
        assertEquals(
                List.of(
                        "protocol: rows; test-share: 0.2",
                        "protocol: users; test-share: 0.2; relevant: 5.0",
                        "protocol: folds; folds: 5",
                        "protocol: given"),
                keys);
    }
}
