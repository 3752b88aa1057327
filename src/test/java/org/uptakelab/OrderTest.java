package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;
import org.uptakelab.recommender.Recommender;
import org.uptakelab.recommender.Shop;
import org.uptakelab.recommender.Training;
import org.uptakelab.shopper.Choice;
import org.uptakelab.shopper.Decision;
import org.uptakelab.shopper.Examination;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.Utility;

/** Neither the order in which users are served nor the number of threads changes a bit. */
class OrderTest {
    /** More users than are served in one piece, so that threads really share a round. */
    private static final Scenario LARGE = Scenarios.with(
            "world.users", 5000, "world.items", 40, "run.rounds", 5, "run.warmup", 2, "run.replications", 2);

    @Test
    void ledgersAreEqualOnAnyNumberOfThreads() throws Exception {
        Ledger expected = ledgerOn(1);
        assertTrue(expected.visits() > 10_000);
        assertEquals(expected, ledgerOn(2));
        assertEquals(expected, ledgerOn(7));
    }

    private static Ledger ledgerOn(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> new Replication(LARGE, 1).run("item-llr").ledger())
                    .get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void resultsAreEqualToTheBitOnAnyNumberOfThreads() {
        List<ArmResult> expected = resultsOn(1);
        for (int threads : new int[] {2, 7}) {
            List<ArmResult> results = resultsOn(threads);
            assertEquals(expected.size(), results.size());
            for (int arm = 0; arm < expected.size(); arm++) {
                assertEquals(expected.get(arm).scenario(), results.get(arm).scenario());
                for (int index = 0; index < 2; index++) {
                    assertSame(
                            expected.get(arm).replications().get(index),
                            results.get(arm).replications().get(index));
                }
            }
        }
    }

    private static List<ArmResult> resultsOn(int threads) {
        return new Runner(threads, ProgressListener.SILENT).run(List.of(LARGE), List.of("item-llr", "random"));
    }

    private static void assertSame(ReplicationResult expected, ReplicationResult result) {
        assertEquals(expected.replication(), result.replication());
        assertEquals(expected.ratios(), result.ratios());
        assertEquals(
                List.copyOf(expected.ratios().keySet()),
                List.copyOf(result.ratios().keySet()));
        assertEquals(expected.rounds(), result.rounds());
        assertArrayEquals(expected.sales(), result.sales());
        assertArrayEquals(expected.twinSales(), result.twinSales());
    }

    /**
     * A run replayed by hand from the last user to the first, straight from the parts of the model: what each may know is
     * taken from the ledger of the rounds before, and every visit, slate, purchase and hidden entry comes out again.
     */
    @ParameterizedTest
    @ValueSource(strings = {"item-llr", "random", "oracle", "taste-item-llr"})
    void servedInTheOppositeOrderEveryVisitIsTheSame(String recommender) {
        Scenario scenario = Scenarios.with(
                "world.users", 60,
                "world.items", 25,
                "shopper.salience", 0.4,
                "run.rounds", 12,
                "run.warmup", 3,
                "recommender.name", recommender,
                "recommender.retrainEvery", 2);
        Replication replication = new Replication(scenario, 1);
        Run run = replication.run(recommender);
        Replay replay = new Replay(scenario, replication, run.ledger());
        for (int round = 1; round <= 12; round++) {
            replay.train(round);
            int visit = run.ledger().endVisit(round);
            for (int user = 59; user >= 0; user--) {
                if (replay.visits(user, round)) {
                    visit--;
                    assertEquals(user, run.ledger().user(visit));
                    assertArrayEquals(replay.slate(user, round), run.ledger().slate(visit));
                    Decision decision = replay.decide(user, round);
                    assertEquals(decision.bought(), run.ledger().bought(visit));
                    assertEquals(decision.withoutSlate(), run.trace().withoutSlate(visit));
                    assertEquals(decision.surplus(), run.trace().surplus(visit));
                    assertEquals(decision.examined(), run.trace().examined(visit));
                }
            }
            assertEquals(run.ledger().firstVisit(round), visit);
        }
    }

    /** The model of a visit, put together anew. */
    private static final class Replay {
        private final Scenario scenario;
        private final Ledger ledger;
        private final Keys keys;
        private final OwnSearch search;
        private final Examination examination;
        private final Choice choice;
        private final Training training;
        private Recommender recommender = (user, owned, round, slateSize) -> new int[0];

        Replay(Scenario scenario, Replication replication, Ledger ledger) {
            this.scenario = scenario;
            this.ledger = ledger;
            this.keys = new Keys(scenario.run().seed(), 1);
            Utility utility = new Utility(replication.world(), 1, 0.5, 0);
            this.search = new OwnSearch(replication.world(), scenario.shopper(), keys);
            this.examination = new Examination(scenario.shopper(), 10, keys);
            this.choice = new Choice(utility, scenario.shopper(), keys);
            this.training = RecommenderNames.trainer(scenario.recommender(), utility)
                    .begin(new Shop(replication.world().catalog(), 60, false, keys));
        }

        void train(int round) {
            if (round >= 4 && round % 2 == 0) {
                recommender = training.train(ledger, round - 1);
            }
        }

        boolean visits(int user, int round) {
            return keys.uniform(Purpose.VISIT, user, round, 0)
                    < scenario.shopper().visitRate();
        }

        int[] slate(int user, int round) {
            return recommender.recommend(user, owned(user, round), round, 10);
        }

        Decision decide(int user, int round) {
            return choice.choose(
                    user,
                    round,
                    search.find(user, round, owned(user, round)),
                    examination.examined(user, round, slate(user, round)));
        }

        private ItemSet owned(int user, int round) {
            ItemSet owned = new ItemSet();
            for (int visit = 0; visit < ledger.firstVisit(round); visit++) {
                if (ledger.user(visit) == user && ledger.bought(visit) != Ledger.NOTHING) {
                    owned.add(ledger.bought(visit));
                }
            }
            return owned;
        }
    }
}
