package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.audit.Audit;
import org.uptakelab.audit.AuditResult;
import org.uptakelab.audit.AuditRow;
import org.uptakelab.audit.Definition;
import org.uptakelab.audit.ListMaker;
import org.uptakelab.data.Logs;
import org.uptakelab.data.Periods;
import org.uptakelab.data.PurchaseLog;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.UserError;

class EvaluationTest {
    private static final double EXACT = 1e-12;
    private static final Protocol MONTHS = new TemporalProtocol(Periods.MONTHS);

    /** In April b and d find something new that is known; the best sellers then are x (3), y (2), z (1). */
    private static final List<String> TINY = List.of(
            "a,x,2011-01-01",
            "a,y,2011-01-01",
            "b,x,2011-02-01",
            "c,x,2011-03-01",
            "d,y,2011-03-01",
            "d,z,2011-03-02",
            "b,z,2011-04-01",
            "c,x,2011-04-02",
            "d,x,2011-04-03",
            "e,y,2011-04-30");

    private static EvaluationResult run(PurchaseLog log, Protocol protocol, List<String> names, int threads) {
        return Evaluation.run(
                log,
                protocol,
                Contestants.of(names, List.of(), Family.OF_THE_LAB),
                List.of(1, 2, 10),
                1,
                threads,
                ProgressListener.SILENT);
    }

    private static EvaluationResult tiny(String... names) {
        return run(Logs.of(TINY), MONTHS, List.of(names), 1);
    }

    @Test
    void countsByHandOnATinyLog() {
        EvaluationResult result = tiny("popular");
        assertEquals(List.of(new SplitCount("2011-04", 4, 3, 6, 2, 2, 2, new LeftOut(1, 0, 1))), result.splits());
        // b is shown y, z and finds z at rank 2; d is shown x and finds it at rank 1.
        assertEquals(0.5, result.row("popular", Metric.PRECISION, 1).value(), EXACT);
        assertEquals(0.5, result.row("popular", Metric.PRECISION, 2).value(), EXACT);
        assertEquals(1, result.row("popular", Metric.RECALL, 2).value(), EXACT);
        assertEquals(0.5, result.row("popular", Metric.RECALL, 1).value(), EXACT);
        assertEquals(0.75, result.row("popular", Metric.MAP, 2).value(), EXACT);
        assertEquals(
                (1 + 1 / ListScores.log2(3)) / 2,
                result.row("popular", Metric.NDCG, 2).value(),
                EXACT);
        assertEquals(1, result.row("popular", Metric.HIT_RATE, 2).value(), EXACT);
        // x and y are on lists of one.
        assertEquals(2 / 3.0, result.row("popular", Metric.COVERAGE, 1).value(), EXACT);
        assertEquals(1, result.row("popular", Metric.COVERAGE, 2).value(), EXACT);
        assertEquals(1 / 3.0, result.row("popular", Metric.GINI, 1).value(), EXACT);
        // y is owned by 2 of 4 users, x by 3 of 4.
        double bits = (1 - ListScores.log2(0.75)) / 2;
        assertEquals(bits, result.row("popular", Metric.NOVELTY, 1).value(), EXACT);
        assertTrue(Double.isNaN(
                result.row("popular", Metric.POPULARITY_CORRELATION, 1).value()));
        assertEquals(1, result.row("popular", Metric.POPULARITY_CORRELATION, 2).value(), EXACT);
    }

    @Test
    void theBestSellersAreAlwaysThere() {
        EvaluationResult result = tiny("item-cosine");
        assertEquals(List.of("popular", "item-cosine"), result.recommenders());
        DifferenceRow row = result.fromYardstick("item-cosine", Metric.NDCG, 10);
        double difference = result.row("item-cosine", Metric.NDCG, 10).value()
                - result.row("popular", Metric.NDCG, 10).value();
        assertEquals(difference, row.difference(), EXACT);
    }

    @Test
    void nothingRecommendedFindsNothing() {
        EvaluationResult result = tiny("none");
        assertEquals(0, result.row("none", Metric.NDCG, 10).value());
        assertTrue(Double.isNaN(result.row("none", Metric.NOVELTY, 10).value()));
        assertEquals(0, result.row("none", Metric.COVERAGE, 10).value());
        assertEquals(
                DifferenceRow.Verdict.WORSE,
                result.fromYardstick("none", Metric.HIT_RATE, 10).verdict());
    }

    @Test
    void givesTheSameOnAnyNumberOfThreads() {
        PurchaseLog log = Logs.of(many());
        Protocol users = new UserWiseProtocol(new Share(new BigDecimal("0.3")), 1);
        for (Protocol protocol : List.of(MONTHS, users)) {
            List<String> names = List.of("random", "item-llr");
            EvaluationResult one = run(log, protocol, names, 1);
            assertEquals(one, run(log, protocol, names, 3));
        }
    }

    private static List<String> many() {
        List<String> rows = new ArrayList<>(TINY);
        IntStream.range(0, 2000)
                .mapToObj(i -> "u" + i * 31 % 97 + ",i" + i * i % 53 + ",2011-0" + (1 + i % 6) + "-" + (10 + i % 17))
                .forEach(rows::add);
        return rows;
    }

    /** Two programs, one question: how many of the new pairs are on a personal list? */
    @Test
    void findsWhatTheAuditFinds() {
        PurchaseLog log = Logs.of(many());
        AuditResult audit = Audit.run(log, Periods.MONTHS, 1, 1, ProgressListener.SILENT);
        EvaluationResult result = run(log, MONTHS, List.of("item-llr", "item-cosine"), 1);
        for (ListMaker maker : List.of(ListMaker.POPULAR, ListMaker.ITEM_LLR, ListMaker.ITEM_COSINE)) {
            AuditRow row = audit.row(Definition.PERSONAL, maker, 10);
            double precision = result.row(maker.label(), Metric.PRECISION, 10).value();
            assertEquals(row.numerator(), precision * 10 * result.listCount(), 1e-6, maker.label());
            assertEquals(
                    row.denominator(),
                    result.splits().stream().mapToLong(SplitCount::relevant).sum());
        }
    }

    @Test
    void aRecommenderThatBreaksTheRulesIsNamed() {
        Contestant cheat =
                new Contestant("cheat", shop -> (ledger, toRound) -> (user, owned, round, size) -> owned.toArray());
        UserError error = assertThrows(
                UserError.class,
                () -> Evaluation.run(
                        Logs.of(TINY), MONTHS, List.of(cheat), List.of(10), 1, 1, ProgressListener.SILENT));
        assertTrue(String.valueOf(error.getMessage()).startsWith("The list that cheat made"), error::getMessage);
    }

    @Test
    void saysThatNobodyCanBeAsked() {
        PurchaseLog newcomers = Logs.of(List.of("a,x,2011-01-01", "b,y,2011-04-30"));
        UserError error = assertThrows(UserError.class, () -> run(newcomers, MONTHS, List.of("popular"), 1));
        assertTrue(String.valueOf(error.getMessage()).contains("leaves none"), error::getMessage);
    }

    @Test
    void refusesRecommendersThatALogCannotServe() {
        UserError error = assertThrows(
                UserError.class,
                () -> Contestants.of(List.of("oracle", "item-lr", "random", "random"), List.of(), Family.OF_THE_LAB));
        assertEquals(3, error.messages().size(), error::getMessage);
        assertTrue(error.messages().stream().anyMatch(problem -> problem.contains("real log has none")));
        assertTrue(error.messages().stream().anyMatch(problem -> problem.contains("item-llr")));
    }
}
