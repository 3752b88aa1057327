package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.shopper.OwnSearch;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

/** Without persuasion, a slate of what the user finds anyway causes nothing: {@code caused_share} is exactly 0. */
class NullEffectTest {
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users", 200,
            "world.items", 40,
            "shopper.search", 6,
            "shopper.attention", 1.0,
            "shopper.outside", 1.0,
            "run.rounds", 15,
            "run.warmup", 3,
            "run.replications", 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void aSlateInsideTheOwnFindsCausesNothing(int slateSize) {
        Replication replication = new Replication(SCENARIO, 1);
        Keys keys = new Keys(SCENARIO.run().seed(), 1);
        OwnSearch search = new OwnSearch(replication.world(), SCENARIO.shopper(), keys);
        Trainer mirror = shop -> (ledger, toRound) -> (user, owned, round, wanted) -> {
            int[] found = search.find(user, round, owned);
            return Arrays.copyOfRange(found, Math.max(0, found.length - slateSize), found.length);
        };
        Simulation simulation = new Simulation(replication.world(), SCENARIO.shopper(), SCENARIO.run(), 10, 1, keys);
        Run arm = simulation.run(replication.twin(), mirror);
        ReplicationResult result = replication.measure("none", arm);
        assertTrue(Measured.ratio(result, "taken_share").value() > 0.1, "slates are taken up");
        assertEquals(0, Measured.ratio(result, "caused_share").value());
        assertEquals(1, Measured.ratio(result, "anyway_rate").value());
        assertEquals(0, Measured.ratio(result, "incremental_share").value());
        assertSamePurchases(replication.twin().ledger(), arm.ledger());
    }

    /** Whoever finds everything cannot be shown anything new, whatever the recommender. */
    @ParameterizedTest
    @ValueSource(strings = {"random", "popular", "item-llr", "taste-item-llr", "profit", "oracle"})
    void noRecommenderCausesAnythingWhereAllIsFound(String recommender) {
        Scenario scenario = Scenarios.with(
                "world.users", 60,
                "world.items", 20,
                "shopper.search", 20,
                "shopper.outside", 3.0,
                "run.rounds", 8,
                "run.warmup", 2,
                "recommender.name", recommender);
        Replication replication = new Replication(scenario, 1);
        Run arm = replication.run(recommender);
        ReplicationResult result = replication.measure(recommender, arm);
        assertTrue(Measured.ratio(result, "taken_share").isDefined());
        assertEquals(0, Measured.ratio(result, "caused_share").value());
        assertSamePurchases(replication.twin().ledger(), arm.ledger());
    }

    /** The guard of the two above: with persuasion the same slates do cause purchases. */
    @Test
    void withSalienceTheSameSlatesCausePurchases() {
        Scenario scenario = Scenarios.with(
                "world.users", 60,
                "world.items", 20,
                "shopper.search", 20,
                "shopper.outside", 3.0,
                "shopper.salience", 1.0,
                "run.rounds", 8,
                "run.warmup", 2);
        Replication replication = new Replication(scenario, 1);
        ReplicationResult result = replication.measure("item-llr", replication.run("item-llr"));
        assertTrue(Measured.ratio(result, "caused_share").value() > 0.01);
    }

    private static void assertSamePurchases(Ledger twin, Ledger arm) {
        assertEquals(twin.visits(), arm.visits());
        for (int visit = 0; visit < arm.visits(); visit++) {
            assertEquals(twin.bought(visit), arm.bought(visit));
        }
    }
}
