package org.uptakelab.extension.commons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.RecommenderNames;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.commons.CommonsSpec.Pool;
import org.uptakelab.extension.knowledge.KnowingTrainer;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.RecommenderSpec;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class CountingTrainerTest {
    private static final Keys KEYS = new Keys(5, 1);
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users", 120,
            "world.items", 40,
            "shopper.outside", 1.0,
            "run.rounds", 12,
            "run.warmup", 4,
            "recommender.base", "item-cosine");
    private static final World WORLD = new WorldGenerator(SCENARIO.world(), KEYS).generate();
    private static final Simulation SIMULATION = new Simulation(WORLD, SCENARIO.shopper(), SCENARIO.run(), 10, 2, KEYS);
    private static final Run TWIN = SIMULATION.runTwin();

    private static RecommenderSpec spec(String name) {
        return SCENARIO.recommender().withName(name);
    }

    private static Trainer counting(String name, IntPredicate own, Pool pool, int threshold) {
        return new CountingTrainer(
                CountingTrainer.Counting.of(spec(name)).orElseThrow(), own, own.negate(), pool, threshold);
    }

    private static void sameSlates(Trainer expected, Trainer actual) {
        assertEquals(
                SIMULATION.run(TWIN, expected).ledger(),
                SIMULATION.run(TWIN, actual).ledger());
    }

    @ParameterizedTest
    @ValueSource(strings = {"item-llr", "item-llr-signed", "item-tanimoto", "item-cosine", "popular", "profit"})
    void countsOfPairsAreAllThatTheseRecommendersNeed(String name) {
        sameSlates(RecommenderNames.trainer(spec(name)), counting(name, user -> user % 3 == 0, Pool.CO_PURCHASES, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"item-llr", "item-cosine", "popular"})
    void countsThatAreTooSmallAreNotTold(String name) {
        IntPredicate own = user -> user % 3 == 0;
        sameSlates(
                new KnowingTrainer(RecommenderNames.trainer(spec(name)), Knowledge.of(own)),
                new KnowingTrainer(counting(name, own, Pool.CO_PURCHASES, 10_000), new Knowledge() {
                    @Override
                    public boolean learns(int user, int item) {
                        return true;
                    }

                    @Override
                    public boolean remembers(int user, int item) {
                        return own.test(user);
                    }
                }));
    }

    @Test
    void countsOfItemsMakeTheBestSellersOfAll() {
        sameSlates(
                RecommenderNames.trainer(spec("popular")), counting("popular", user -> user % 3 == 0, Pool.COUNTS, 1));
        Trainer alone = counting("item-cosine", user -> user % 3 == 0, Pool.COUNTS, 1);
        assertFalse(SIMULATION
                .run(TWIN, alone)
                .ledger()
                .equals(SIMULATION
                        .run(TWIN, RecommenderNames.trainer(spec("item-cosine")))
                        .ledger()));
    }

    @Test
    void otherRecommendersNeedMoreThanCounts() {
        assertTrue(CountingTrainer.Counting.of(spec("als")).isEmpty());
        assertTrue(CountingTrainer.Counting.of(spec("user-llr")).isEmpty());
    }

    @Test
    void eachPlatformServesItsOwnCustomers() {
        Trainer first = shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> new int[] {1};
        Trainer second = shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> new int[] {2};
        Run run = SIMULATION.run(TWIN, new Market(first, second, user -> user < 60));
        for (int visit = run.ledger().firstVisit(5); visit < run.ledger().visits(); visit++) {
            assertArrayEquals(
                    new int[] {run.ledger().user(visit) < 60 ? 1 : 2},
                    run.ledger().slate(visit));
        }
    }
}
