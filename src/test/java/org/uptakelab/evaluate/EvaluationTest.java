package org.uptakelab.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.uptakelab.experiment.SettingOverride;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.Family;
import org.uptakelab.recommender.Recommender;
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
        PurchaseLog log = Logs.of(severalPieces());
        Protocol users = new UserWiseProtocol(new Share(new BigDecimal("0.3")), 1);
        for (Protocol protocol : List.of(MONTHS, users)) {
            List<String> names = List.of("random", "item-llr");
            EvaluationResult one = run(log, protocol, names, 1);
            assertTrue(one.splits().get(0).lists() > 2 * 512, "more than two pieces");
            assertEquals(one, run(log, protocol, names, 3));
        }
    }

    /** Besides the tiny log, 1,500 users with a purchase in each month from March to June. */
    private static List<String> severalPieces() {
        List<String> rows = new ArrayList<>(TINY);
        IntStream.range(0, 6000)
                .mapToObj(i -> "u" + i % 1500 + ",i" + (i * 7 + i / 1500 * 11) % 53 + ",2011-0" + (3 + i / 1500) + "-"
                        + (10 + i % 17))
                .forEach(rows::add);
        return rows;
    }

    @Test
    void asksInOrderWhoWantsToBeAskedInOrder() {
        PurchaseLog log = Logs.of(severalPieces());
        Asked asked = new Asked();
        Contestant ordered = new Contestant("ordered", shop -> (ledger, toRound) -> asked);
        Protocol users = new UserWiseProtocol(new Share(new BigDecimal("0.3")), 1);
        EvaluationResult result =
                Evaluation.run(log, users, List.of(popular(), ordered), List.of(10), 1, 4, ProgressListener.SILENT);
        assertEquals(result.listCount(), asked.users.size());
        assertTrue(asked.users.size() > 2 * 512, "more than two pieces");
    }

    private static Contestant popular() {
        return Contestants.of(List.of("popular"), List.of(), Family.OF_THE_LAB).get(0);
    }

    /** Recommends nothing, and fails when two ask at once or somebody comes after a user of a higher number. */
    private static final class Asked implements Recommender {
        private final List<Integer> users = new ArrayList<>();
        private final AtomicBoolean busy = new AtomicBoolean();

        @Override
        public int[] recommend(int user, ItemSet owned, int round, int slateSize) {
            assertFalse(busy.getAndSet(true), "asked by two threads at once");
            assertTrue(users.isEmpty() || users.get(users.size() - 1) < user, "asked out of order");
            users.add(user);
            Thread.yield();
            busy.set(false);
            return new int[0];
        }

        @Override
        public boolean inOrder() {
            return true;
        }
    }

    /** A thread of the pool is one of a ForkJoinPool: what it does in parallel stays on the threads that were asked for. */
    @Test
    void learnsOnTheThreadsAskedFor() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Contestant parallel = new Contestant("parallel", shop -> (ledger, toRound) -> {
            IntStream.range(0, 1000).parallel().forEach(i -> threads.add(Thread.currentThread()));
            return (user, owned, round, size) -> new int[0];
        });
        Evaluation.run(Logs.of(TINY), MONTHS, List.of(popular(), parallel), List.of(10), 1, 1, ProgressListener.SILENT);
        assertEquals(1, threads.size());
        assertFalse(threads.contains(Thread.currentThread()));
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
    void adviceFitsTheProtocol() {
        PurchaseLog log = Logs.of(TINY);
        UserError error = assertThrows(UserError.class, () -> run(log, new GivenProtocol(log), List.of("popular"), 1));
        assertTrue(String.valueOf(error.getMessage()).contains("Maybe the test is part of the training"));
    }

    @Test
    void refusesSettingsWithoutEffect() {
        List<SettingOverride> settings = Stream.of("slateSize=5", "retrainEvery=2", "name=als", "window=3")
                .map(setting -> SettingOverride.parse("--set", "recommender." + setting))
                .toList();
        UserError error = assertThrows(
                UserError.class, () -> Contestants.of(List.of("popular-recent"), settings, Family.OF_THE_LAB));
        assertEquals(3, error.messages().size(), error::getMessage);
        assertTrue(error.messages().get(0).contains("Maybe leave it out: --list"), error::getMessage);
    }

    @Test
    void refusesRecommendersThatALogCannotServe() {
        UserError error = assertThrows(
                UserError.class,
                () -> Contestants.of(List.of("oracle", "item-lr", "random", "random"), List.of(), Family.OF_THE_LAB));
        assertEquals(3, error.messages().size(), error::getMessage);
        assertTrue(error.messages().stream().anyMatch(problem -> problem.contains("real log has none")));
        assertTrue(error.messages().stream().anyMatch(problem -> problem.contains("Maybe you meant item-llr")));
        assertTrue(error.messages().stream()
                .anyMatch(problem -> problem.contains("--plugin") && !problem.contains("welfare")));
    }
}
