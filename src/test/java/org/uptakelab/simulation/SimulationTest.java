package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Baselines;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.shopper.Decision;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class SimulationTest {
    private static final Keys KEYS = new Keys(9, 1);

    private static Simulation simulation(Object... pairs) {
        Scenario scenario = Scenarios.with(pairs);
        World world = new WorldGenerator(scenario.world(), KEYS).generate();
        return new Simulation(
                world,
                scenario.shopper(),
                scenario.run(),
                scenario.recommender().slateSize(),
                scenario.recommender().retrainEvery(),
                KEYS);
    }

    private static Simulation small(Object... more) {
        List<Object> pairs = new ArrayList<>(List.of(
                "world.users", 40, "world.items", 20, "run.rounds", 9, "run.warmup", 2, "shopper.outside", 0.0));
        Collections.addAll(pairs, more);
        return simulation(pairs.toArray());
    }

    @Test
    void nothingIsEverShownInTheTwin() {
        Run twin = small().runTwin();
        assertEquals(9, twin.ledger().rounds());
        assertEquals(twin.ledger().visits(), twin.trace().visits());
        for (int visit = 0; visit < twin.ledger().visits(); visit++) {
            assertEquals(0, twin.ledger().slateSize(visit));
            assertFalse(twin.trace().examined(visit));
            assertEquals(twin.ledger().bought(visit), twin.trace().withoutSlate(visit));
        }
    }

    @Test
    void anArmSharesTheWarmupOfItsTwinAndLeavesTheTwinAlone() {
        Simulation simulation = small();
        Run twin = simulation.runTwin();
        Ledger before = twin.ledger().beginning(9, 0, 0);
        Run arm = simulation.run(twin, Baselines.popular());
        assertEquals(before, twin.ledger());
        assertEquals(twin.ledger().beginning(2, 0, 0), arm.ledger().beginning(2, 0, 0));
        assertNotEquals(twin.ledger(), arm.ledger());
        for (int visit = arm.ledger().firstVisit(3); visit < arm.ledger().visits(); visit++) {
            assertEquals(10, arm.ledger().slateSize(visit));
        }
    }

    @Test
    void visitsDoNotDependOnTheRecommender() {
        Simulation simulation = small();
        Run twin = simulation.runTwin();
        Run arm = simulation.run(twin, Baselines.random());
        assertEquals(twin.ledger().visits(), arm.ledger().visits());
        for (int visit = 0; visit < arm.ledger().visits(); visit++) {
            assertEquals(twin.ledger().user(visit), arm.ledger().user(visit));
        }
    }

    @Test
    void visitRatesOfOneAndZeroAreCertain() {
        assertEquals(40 * 9, small("shopper.visitRate", 1.0).runTwin().ledger().visits());
        assertEquals(0, small("shopper.visitRate", 0.0).runTwin().ledger().visits());
    }

    /** Half of 40 users in 9 rounds: 180 visits, standard error 9.5; 5 of them are allowed. */
    @Test
    void usersVisitAtTheirRate() {
        assertEquals(180, small().runTwin().ledger().visits(), 5 * 9.5);
    }

    @Test
    void trainsOnAllRoundsBeforeAndAtItsCadence() {
        List<Integer> arm = new ArrayList<>();
        List<Integer> silent = new ArrayList<>();
        Simulation simulation = small("recommender.retrainEvery", 3);
        Run twin = simulation.runTwin();
        simulation.run(twin, spy(arm));
        simulation.foresee(twin, spy(silent));
        assertEquals(List.of(2, 5, 8), arm);
        assertEquals(List.of(2, 5, 8), silent);
        List<Integer> withoutWarmup = new ArrayList<>();
        Simulation other = small("run.warmup", 0, "recommender.retrainEvery", 4);
        other.run(other.runTwin(), spy(withoutWarmup));
        assertEquals(List.of(0, 4, 8), withoutWarmup);
    }

    private static Trainer spy(List<Integer> trainedTo) {
        return shop -> (ledger, toRound) -> {
            assertEquals(toRound, ledger.rounds(), "a trainer sees all rounds before, and nothing of the future");
            trainedTo.add(toRound);
            return (user, owned, round, slateSize) -> new int[0];
        };
    }

    /** A recommender is told what the visitor bought in earlier rounds, and the round. */
    @Test
    void aVisitorOwnsWhatWasBoughtInEarlierRounds() {
        Simulation simulation = small();
        Run twin = simulation.runTwin();
        simulation.run(
                twin,
                shop -> (ledger, toRound) -> (user, owned, round, slateSize) -> {
                    int[] expected = IntStream.range(0, ledger.visits())
                            .filter(visit -> ledger.user(visit) == user && ledger.bought(visit) != Ledger.NOTHING)
                            .map(ledger::bought)
                            .sorted()
                            .toArray();
                    assertArrayEquals(expected, owned.toArray());
                    assertEquals(toRound + 1, round);
                    assertEquals(10, slateSize);
                    return new int[0];
                });
    }

    @Test
    void nothingIsBoughtTwiceUnlessPurchasesRepeat() {
        assertEquals(0, repeated(small("shopper.visitRate", 1.0).runTwin().ledger()));
        assertTrue(repeated(small("shopper.visitRate", 1.0, "shopper.repeatPurchases", true)
                        .runTwin()
                        .ledger())
                > 0);
    }

    private static int repeated(Ledger ledger) {
        int repeated = 0;
        Customers customers = new Customers(ledger.userCount());
        for (int visit = 0; visit < ledger.visits(); visit++) {
            repeated += customers.owned(ledger.user(visit)).contains(ledger.bought(visit)) ? 1 : 0;
            customers.buys(ledger.user(visit), ledger.bought(visit));
        }
        return repeated;
    }

    /** A recommender that knows the twin's future foresees all of it; one that shows all items sees what the eyes would. */
    @Test
    void silentSlatesCountThePurchasesOfTheTwinThatWereOnThem() {
        Simulation simulation =
                small("recommender.slateSize", 20, "shopper.attention", 1.0, "shopper.positionDecay", 0.0);
        Run twin = simulation.runTwin();
        SilentSlates all = simulation.foresee(twin, Baselines.popular());
        SilentSlates none = simulation.foresee(twin, Baselines.none());
        for (int round = 1; round <= 9; round++) {
            int purchases = 0;
            for (int visit = twin.ledger().firstVisit(round);
                    visit < twin.ledger().endVisit(round);
                    visit++) {
                purchases += twin.ledger().bought(visit) == Ledger.NOTHING ? 0 : 1;
            }
            assertEquals(round > 2 ? purchases : 0, all.coincident()[round - 1], "round " + round);
            assertEquals(all.coincident()[round - 1], all.coincidentTaken()[round - 1]);
            assertEquals(0, none.coincident()[round - 1]);
        }
    }

    @Test
    void silentSlatesAreNotSeenWithoutAttention() {
        Simulation simulation = small("recommender.slateSize", 20, "shopper.attention", 0.0);
        SilentSlates silent = simulation.foresee(simulation.runTwin(), Baselines.popular());
        assertTrue(IntStream.of(silent.coincident()).sum() > 0);
        assertEquals(0, IntStream.of(silent.coincidentTaken()).sum());
    }

    @Test
    void aShopRunsWithOneUserAndOneItem() {
        Simulation simulation = simulation(
                "world.users", 1,
                "world.items", 1,
                "shopper.search", 1,
                "recommender.slateSize", 1,
                "run.rounds", 2,
                "run.warmup", 0,
                "shopper.visitRate", 1.0,
                "shopper.outside", -50.0);
        Run twin = simulation.runTwin();
        assertEquals(0, twin.ledger().bought(0));
        assertEquals(Ledger.NOTHING, twin.ledger().bought(1), "nothing is left to buy");
        Run arm = simulation.run(twin, Baselines.random());
        assertEquals(1, arm.ledger().slateSize(0));
        assertEquals(0, arm.ledger().slateSize(1));
    }

    @Test
    void aRunRevisitedWithItsOwnTrainerIsTheSameRun() {
        Simulation simulation = small("recommender.retrainEvery", 3, "shopper.salience", 0.5);
        Trainer trainer = ItemTrainer.of(ItemSimilarity.COSINE);
        Run arm = simulation.run(simulation.runTwin(), trainer);
        Decision[] again = simulation.revisit(arm, trainer);
        int first = arm.ledger().firstVisit(3);
        assertEquals(arm.ledger().visits() - first, again.length);
        for (int index = 0; index < again.length; index++) {
            Decision recorded = new Decision(
                    arm.ledger().bought(first + index),
                    arm.trace().withoutSlate(first + index),
                    arm.trace().surplus(first + index),
                    arm.trace().examined(first + index));
            assertEquals(recorded, again[index]);
        }
    }

    @Test
    void aVisitRevisitedWithoutASlateIsWhatItWouldHaveBeenWithoutOne() {
        Simulation simulation = small();
        Run arm = simulation.run(simulation.runTwin(), Baselines.popular());
        Decision[] again = simulation.revisit(arm, Baselines.none());
        int first = arm.ledger().visits() - again.length;
        for (int index = 0; index < again.length; index++) {
            assertEquals(arm.trace().withoutSlate(first + index), again[index].bought());
            assertFalse(again[index].examined());
        }
    }
}
