package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.recommender.Family;

/** UCI Online Retail by months: hits on lists as they were computed before by other means. */
@Needs(Need.REAL_LOGS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlineRetailEvaluationTest {
    private EvaluationResult result =
            new EvaluationResult("", "", List.of(), 0, List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    void evaluate() {
        LogReader.Reading reading = LogReader.read(Need.realLog("online-retail/purchases.csv.gz"), null);
        result = Evaluation.run(
                reading.log(),
                new TemporalProtocol(Periods.MONTHS),
                Contestants.of(List.of("item-llr", "item-cosine"), List.of(), Family.OF_THE_LAB),
                List.of(1, 10, 20),
                1,
                2,
                ProgressListener.SILENT);
    }

    @Test
    void looksAtTheSamePurchases() {
        assertEquals(9, result.splits().size());
        assertEquals(
                124_519,
                result.splits().stream().mapToLong(SplitCount::relevant).sum());
    }

    @ParameterizedTest
    @CsvSource({
        "item-cosine, 1, 0.63", "item-cosine, 10, 4.10", "item-cosine, 20, 6.73",
        "popular, 1, 0.26", "popular, 10, 2.23", "popular, 20, 4.08",
        "item-llr, 10, 2.58"
    })
    void findsTheSameShareOfPairs(String recommender, int list, double percent) {
        double hits = result.row(recommender, Metric.PRECISION, list).value() * list * result.listCount();
        assertEquals(percent, 100 * hits / 124_519, 0.01);
    }
}
