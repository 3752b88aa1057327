package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.UserError;

class MemoryNeedTest {
    private static final long GIB = 1L << 30;

    private static final String MANY_PAIRS =
            "world: {items: 40000}\nshopper: {visitRate: 1}\nrun: {rounds: 4000, replications: 1}";

    @Test
    void aMillionUsersAndAHundredThousandItemsFitIntoEightGibibytes() {
        assertDoesNotThrow(() -> check(
                "world: {users: 1000000, items: 100000}\nshopper: {visitRate: 0.2}\nrun: {rounds: 52, replications: 1}",
                List.of("item-llr"),
                2,
                8 * GIB));
    }

    @Test
    void theDefaultsNeedLittle() {
        assertDoesNotThrow(() -> check("", List.of(), 8, GIB));
    }

    @Test
    void impossibleSizesAreRefused() {
        for (String text : List.of(
                "world: {users: 2147483647}",
                "world: {items: 2147483647}",
                "world: {factors: 2147483647}",
                "world: {segments: 2147483647, factors: 100}",
                "run: {rounds: 2147483647}",
                "run: {replications: 2147483647}",
                "world: {items: 2147483647}\nrecommender: {slateSize: 2147483647}")) {
            assertThrows(UserError.class, () -> check(text, List.of(), 1, 4 * GIB), text);
        }
    }

    @Test
    void saysWhatIsTooLarge() {
        assertMessage(
                "shop is too large to run: a run can record at most 2147483639 visits, slate positions or coordinates of"
                        + " tastes, but this one has about 429,496,729,400. Maybe make it smaller: most of it is for visits"
                        + " (world.users, shopper.visitRate, run.rounds, recommender.slateSize).",
                "world: {users: 2147483647}",
                List.of(),
                1);
        assertMessage(
                "shop needs about 46.4 GiB of memory on 1 thread, but Java may use 4.0 GiB. Maybe make it smaller: most of it"
                        + " is for similarities of items (world.users, shopper.visitRate, run.rounds, world.items).",
                MANY_PAIRS,
                List.of(),
                2);
    }

    @Test
    void weightsBetweenItemsGrowWithTheSquareOfTheirNumber() {
        double few = live("world: {users: 10, items: 1000}\nrecommender: {name: ease}", List.of());
        double many = live("world: {users: 10, items: 4000}\nrecommender: {name: ease}", List.of());
        assertEquals(16, many / few, 0.5);
    }

    @Test
    void factorsGrowWithTheirNumber() {
        double few = live("world: {users: 1000000}\nrecommender: {name: als}", List.of());
        double many = live("world: {users: 1000000}\nrecommender: {name: als, factors: 64}", List.of());
        assertEquals(20 * 1.25 * 3 * 8 * 48 * 1_000_500.0, many - few, 1e6);
    }

    /** All replications of a live run are open at the same time, and so are its arms. */
    @Test
    void liveArmsNeedMemoryTogether() {
        double one = live("run: {replications: 1}", List.of());
        assertEquals(10 * one, live("run: {replications: 10}", List.of()), 1e-6 * one);
        double popular = live("recommender: {name: popular}", List.of());
        assertEquals(live("", List.of()) + popular, live("", List.of("popular")), 1e-6 * one);
    }

    private static double live(String text, List<String> ghosts) {
        return MemoryNeed.live(
                new LiveExperiment(List.of(ScenarioFile.parse("shop.yaml", text, List.of())), ghosts).arms());
    }

    @Test
    void fewerThreadsMayDo() {
        assertMessage(
                "shop needs about 7.9 GiB of memory on 16 threads, but Java may use 4.0 GiB. Maybe take --threads 8.",
                "world: {items: 4000}",
                List.of(),
                16);
    }

    @Test
    void itIsTheRecommenderThatRunsThatCounts() {
        assertDoesNotThrow(() -> check(MANY_PAIRS, List.of("popular"), 1, 4 * GIB));
        assertThrows(UserError.class, () -> check(MANY_PAIRS, List.of("popular", "profit"), 1, 4 * GIB));
    }

    /** What grows with purchases, not with pairs of items: a catalogue too large for Taste's pairs does not matter. */
    @Test
    void userBasedRecommendersKeepPurchasesNotPairs() {
        String manyItems = "world: {users: 1000, items: 20000}";
        assertThrows(UserError.class, () -> check(manyItems, List.of("taste-item-tanimoto"), 1, 4 * GIB));
        assertDoesNotThrow(() -> check(manyItems, List.of("taste-user-tanimoto", "user-llr"), 1, 4 * GIB));
        double without = live("recommender: {name: popular}", List.of());
        double withUsers = live("recommender: {name: user-llr}", List.of());
        double withTaste = live("recommender: {name: taste-user-llr}", List.of());
        assertTrue(without < withUsers && withUsers < withTaste, without + ", " + withUsers + ", " + withTaste);
    }

    /** Of a point that has ended only its measures are kept: a hundred thousand of them need less than their worlds would. */
    @Test
    void anExperimentNeedsItsLargestPointAndTheMeasuresOfAll() {
        Scenario small = ScenarioFile.parse("shop.yaml", "world: {users: 100, items: 50}", List.of());
        Scenario large = ScenarioFile.parse("shop.yaml", "world: {items: 4000}", List.of());
        List<Scenario> many = Collections.nCopies(100_000, small);
        List<String> two = List.of("item-llr", "random");
        assertDoesNotThrow(() -> MemoryNeed.checkPoints(many, two, 2, 16, GIB));
        UserError kept = assertThrows(UserError.class, () -> MemoryNeed.checkPoints(many, two, 24, 1, GIB));
        assertEquals(
                List.of("The largest point of shop needs about 1.6 GiB of memory on 1 thread, but Java may use 1.0 GiB."
                        + " Maybe make it smaller: most of it is for results (points,"
                        + " recommenders, measures, run.replications or most)."),
                kept.messages());
        UserError atOnce = assertThrows(
                UserError.class,
                () -> MemoryNeed.checkPoints(List.of(small, large, small), List.of("item-llr"), 24, 16, 4 * GIB));
        assertEquals(
                List.of(
                        "The largest point of shop needs about 7.9 GiB of memory on 16 threads, but Java may use 4.0 GiB."
                                + " Maybe take --threads 8."),
                atOnce.messages());
    }

    /** A precision may ask for as many worlds as it allows, and their measures are kept. */
    @Test
    void aPrecisionNeedsTheMostReplications() {
        Scenario small =
                ScenarioFile.parse("shop.yaml", "world: {users: 100, items: 50}\nrun: {replications: 2}", List.of());
        List<Scenario> many = Collections.nCopies(100_000, small);
        List<String> one = List.of("random");
        StoppingRule precision = new Precision(Map.of("gini", 0.1), 1000);
        assertEquals(1000, precision.largest(many).get(0).replications());
        assertDoesNotThrow(() -> MemoryNeed.checkPoints(new FixedReplications().largest(many), one, 2, 1, GIB));
        assertThrows(UserError.class, () -> MemoryNeed.checkPoints(precision.largest(many), one, 2, 1, GIB));
    }

    private static void assertMessage(String message, String text, List<String> recommenders, int threads) {
        UserError error = assertThrows(UserError.class, () -> check(text, recommenders, threads, 4 * GIB));
        assertEquals(List.of(message), error.messages());
    }

    private static void check(String text, List<String> recommenders, int threads, long available) {
        MemoryNeed.check(List.of(ScenarioFile.parse("shop.yaml", text, List.of())), recommenders, threads, available);
    }
}
