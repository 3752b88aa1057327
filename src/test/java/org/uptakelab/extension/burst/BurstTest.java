package org.uptakelab.extension.burst;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.GoodnessOfFit;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.simulation.Run;

class BurstTest {
    private static final double FALSE_ALARM_RATE = 1e-6;
    private static final Study STUDY = study(0.5, 0.0);

    private static Study study(double share, double fit) {
        return Studies.of(
                Scenarios.with(
                        "world.users",
                        1000,
                        "world.items",
                        40,
                        "run.rounds",
                        13,
                        "run.warmup",
                        3,
                        "shopper.outside",
                        0.0,
                        "burst.products",
                        5,
                        "burst.share",
                        share,
                        "burst.fit",
                        fit),
                new Burst());
    }

    @Test
    void differentProductsAreHitInDifferentRoundsAfterTheWarmup() {
        Bursts bursts = new Bursts(STUDY);
        assertEquals(5, IntStream.of(bursts.products()).distinct().count());
        for (int round = 1; round <= 3; round++) {
            assertEquals(Bursts.NONE, bursts.hitIn(round));
        }
        int[] hit = IntStream.rangeClosed(4, 13)
                .map(bursts::hitIn)
                .filter(item -> item != Bursts.NONE)
                .toArray();
        assertArrayEquals(bursts.products(), hit);
    }

    /** Of those who would stay away, about half, half of them come. */
    @Test
    void whoWouldStayAwayComesWithTheChanceOfTheBurst() {
        Bursts bursts = new Bursts(STUDY);
        int away = 0;
        int came = 0;
        for (int round = 4; round <= 13; round++) {
            for (int user = 0; user < 1000 && bursts.hitIn(round) != Bursts.NONE; user++) {
                boolean visits = STUDY.simulation().visits(user, round);
                away += visits ? 0 : 1;
                came += bursts.brings(user, round) ? 1 : 0;
                assertFalse(visits && bursts.brings(user, round));
            }
        }
        GoodnessOfFit.assertChance(0.5, came, away, FALSE_ALARM_RATE);
    }

    @Test
    void whoComesForAProductFindsItAlone() {
        Bursts bursts = new Bursts(STUDY);
        int round = IntStream.rangeClosed(4, 13)
                .filter(candidate -> bursts.hitIn(candidate) != Bursts.NONE)
                .findFirst()
                .orElseThrow();
        int item = bursts.hitIn(round);
        int comer = IntStream.range(0, 1000)
                .filter(user -> bursts.brings(user, round))
                .findFirst()
                .orElseThrow();
        int[] usual = {1, 2, 3};
        assertArrayEquals(new int[] {item}, bursts.finds(comer, round, ItemSet.NONE, usual));
        assertEquals(usual, bursts.finds(comer, round, ItemSet.of(item), usual), "it is owned already");
        assertEquals(usual, bursts.finds(comer, round - 1, ItemSet.NONE, usual));
    }

    @Test
    void whoComesForAProductMayFindTheUsualToo() {
        Study study = Studies.of(steady(3, "also-usual"), new Burst());
        Bursts bursts = new Bursts(study);
        int round = IntStream.rangeClosed(4, 23)
                .filter(candidate -> bursts.hitIn(candidate) != Bursts.NONE)
                .findFirst()
                .orElseThrow();
        int item = bursts.hitIn(round);
        int comer = IntStream.range(0, 2000)
                .filter(user -> bursts.brings(user, round))
                .findFirst()
                .orElseThrow();
        int one = (item + 1) % 16;
        int two = (item + 2) % 16;
        int three = (item + 3) % 16;
        assertArrayEquals(
                new int[] {item, one, two},
                bursts.finds(comer, round, ItemSet.NONE, new int[] {one, two, three}),
                "as many as ever");
        assertArrayEquals(
                new int[] {item, one, two}, bursts.finds(comer, round, ItemSet.NONE, new int[] {one, two, item}));
    }

    /**
     * A shop that stays as it is, in which who finds a product by own search is like anybody else: what the estimate assumes, but for what
     * is found besides.
     */
    private static Scenario steady(int search, String finds) {
        return Scenarios.with(Map.ofEntries(
                Map.entry("world.users", 2000),
                Map.entry("world.items", 16),
                Map.entry("world.zipf", 0.0),
                Map.entry("shopper.tilt", 0.0),
                Map.entry("shopper.search", search),
                Map.entry("shopper.attention", 1.0),
                Map.entry("shopper.repeatPurchases", true),
                Map.entry("recommender.surface", "item-page"),
                Map.entry("recommender.slateSize", 8),
                Map.entry("recommender.retrainEvery", 100),
                Map.entry("run.rounds", 23),
                Map.entry("run.warmup", 3),
                Map.entry("burst.products", 1),
                Map.entry("burst.share", 1.0),
                Map.entry("burst.finds", finds)));
    }

    private static Measured measured(Scenario scenario) {
        Replication replication = new Replication(scenario, 1);
        return new Measured(
                replication.measure("item-llr", replication.run("item-llr")).ratios());
    }

    /** Five standard deviations of the difference of two shares: false alarms below 1 in a million. */
    private static double mostByLuck(Measured measures) {
        double share = measures.value("rho_log");
        double burst = measures.ratio("rho_hat").denominator();
        double usual = measures.ratio("rho_log").denominator();
        return 5 * Math.sqrt(share * (1 - share) * (1 / burst + 1 / usual));
    }

    @Test
    void theEstimateIsRightWhereNobodyFindsAnythingElse() {
        Measured measures = measured(steady(1, "product-only"));
        assertEquals(0, measures.value("rho_bias"), mostByLuck(measures));
        assertTrue(measures.value("rho_true") > 2 * mostByLuck(measures), "there is something to estimate");
    }

    @Test
    void whoFindsTheUsualTooTakesWhatWouldHaveComeAnyway() {
        Measured measures = measured(steady(6, "also-usual"));
        assertEquals(measures.value("rho_log"), measures.value("rho_hat"), mostByLuck(measures));
        assertTrue(
                measures.value("rho_bias") > mostByLuck(measures), "all of it is credited to the slate: " + measures);
    }

    /** Counted again from the ledger, without the classes that count. */
    @Test
    void theEstimateIsWhatTheBurstAdds() {
        Bursts bursts = new Bursts(STUDY);
        Run arm = STUDY.arm();
        int[] page = new int[arm.ledger().visits()];
        STUDY.simulation().retrace(arm, (visit, found) -> page[visit] = found.length == 0 ? -1 : found[0]);
        double taken = 0;
        double visits = 0;
        int usualVisits = 0;
        int usualTaken = 0;
        int usualCaused = 0;
        for (int round = 4; round <= 13; round++) {
            for (int visit = arm.ledger().firstVisit(round);
                    visit < arm.ledger().endVisit(round);
                    visit++) {
                int item = page[visit];
                if (IntStream.of(bursts.products()).noneMatch(product -> product == item)) {
                    continue;
                }
                int took = arm.trace().examined(visit) ? 1 : 0;
                if (bursts.hitIn(round) == item) {
                    visits++;
                    taken += took;
                } else {
                    usualVisits++;
                    usualTaken += took;
                    usualCaused += took == 1
                                    && arm.trace().withoutSlate(visit)
                                            != arm.ledger().bought(visit)
                            ? 1
                            : 0;
                }
            }
        }
        Measured measures = new Measured(new Burst().measure(STUDY));
        assertEquals((double) usualTaken / usualVisits, measures.value("rho_log"));
        assertEquals((double) usualCaused / usualVisits, measures.value("rho_true"));
        double estimate = (taken - usualTaken / 9.0) / (visits - usualVisits / 9.0);
        assertEquals(estimate, measures.value("rho_hat"), 1e-12);
        assertEquals(1 - estimate * usualVisits / usualTaken, measures.value("anyway_hat"), 1e-12);
        assertEquals(estimate - (double) usualCaused / usualVisits, measures.value("rho_bias"), 1e-12);
    }

    @Test
    void thoseComeWhomItFitsIfItIsAskedFor() {
        assertTrue(fit(study(0.3, 2)) > fit(study(0.3, 0)) + 0.5);
    }

    /** Mean affinity of those who come with the product they come for. */
    private static double fit(Study study) {
        Bursts bursts = new Bursts(study);
        double sum = 0;
        int came = 0;
        for (int round = 4; round <= 13; round++) {
            for (int user = 0; user < 1000; user++) {
                if (bursts.brings(user, round)) {
                    sum += study.world().affinity(user, bursts.hitIn(round));
                    came++;
                }
            }
        }
        return sum / came;
    }

    @Test
    void withoutBurstsThereIsNothingToEstimate() {
        Study calm = Studies.of(
                Scenarios.with("world.users", 20, "world.items", 10, "run.rounds", 4, "run.warmup", 2), new Burst());
        new Burst().measure(calm).values().forEach(ratio -> assertFalse(ratio.isDefined()));
    }

    /** Where everybody who would stay away comes, nobody is missing, whoever else would have come under another luck. */
    @Test
    void whoComesFollowsTheLuck() {
        Study study = study(1.0, 0.0);
        Bursts bursts = new Bursts(study);
        Run other = study.course(2).twin();
        for (int round = 4; round <= 13; round++) {
            int visits = other.ledger().endVisit(round) - other.ledger().firstVisit(round);
            assertEquals(bursts.hitIn(round) != Bursts.NONE, visits == 1000, "round " + round);
        }
    }
}
