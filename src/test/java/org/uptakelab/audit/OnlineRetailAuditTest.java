package org.uptakelab.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.Outside;
import org.uptakelab.data.Periods;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

/** The figures of UCI Online Retail, computed before by other means. */
@Needs(Need.REAL_LOGS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlineRetailAuditTest {
    private static final double EXACT = 0.05;
    private static final double RANDOM = 0.3;

    private AuditResult result = new AuditResult(List.of(), List.of(), List.of(), 0, 0, new Outside(0, 0, false));

    @BeforeAll
    void audit() {
        LogReader.Reading reading = LogReader.read(Need.realLog("online-retail/purchases.csv.gz"), null);
        result = Audit.run(reading.log(), Periods.MONTHS, 1, 2, ProgressListener.SILENT);
    }

    private double percent(Definition definition, ListMaker recommender, int list) {
        return 100 * result.row(definition, recommender, list).share();
    }

    @Test
    void looksAtTheSamePurchases() {
        assertEquals("2011-03", result.periods().get(0).label());
        assertEquals(
                "2011-11", result.periods().get(result.periods().size() - 1).label());
        assertEquals(207_878, result.pairs());
        assertEquals(
                124_519, result.row(Definition.PERSONAL, ListMaker.POPULAR, 10).denominator());
        assertEquals(7_403, result.userPeriods().get(0).denominator());
        assertEquals(14_040, result.baskets());
        assertEquals(
                293_341,
                result.row(Definition.ANY_BASKET_ITEM, ListMaker.POPULAR, 10).denominator());
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM_COSINE, 1, 0.63", "ITEM_COSINE, 5, 2.45", "ITEM_COSINE, 10, 4.10", "ITEM_COSINE, 20, 6.73",
        "POPULAR, 1, 0.26", "POPULAR, 5, 1.19", "POPULAR, 10, 2.23", "POPULAR, 20, 4.08",
        "ITEM_LLR, 10, 2.58"
    })
    void agreesOnPersonalLists(ListMaker recommender, int list, double percent) {
        assertEquals(percent, percent(Definition.PERSONAL, recommender, list), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.04", "5, 0.17", "10, 0.33", "20, 0.64"})
    void agreesOnRandomPersonalLists(int list, double percent) {
        assertEquals(percent, percent(Definition.PERSONAL, ListMaker.RANDOM, list), 0.05);
    }

    @Test
    void agreesOnBaskets() {
        assertEquals(67.2, percent(Definition.ANY_BASKET_ITEM, ListMaker.ITEM_COSINE, 10), EXACT);
        assertEquals(44.3, percent(Definition.EARLIER_BASKET_ITEM, ListMaker.ITEM_COSINE, 10), RANDOM);
        assertEquals(12.5, percent(Definition.ANY_BASKET_ITEM, ListMaker.RANDOM, 10), RANDOM);
        assertEquals(3.5, percent(Definition.ANY_BASKET_ITEM, ListMaker.POPULAR, 10), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"ITEM_COSINE, 39.3, 0.05", "POPULAR, 27.1, 0.05", "RANDOM, 5.2, 0.3"})
    void agreesOnUsersWithAnyHit(ListMaker recommender, double percent, double tolerance) {
        AuditRow row = result.userPeriods().stream()
                .filter(r -> r.recommender().equals(recommender.label()) && r.list() == 10)
                .findFirst()
                .orElseThrow();
        assertEquals(percent, 100 * row.share(), tolerance);
    }
}
