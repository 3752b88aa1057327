package org.uptakelab.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.random.Keys;
import org.uptakelab.recommender.Trainer;
import org.uptakelab.recommender.item.ItemSimilarity;
import org.uptakelab.recommender.item.ItemTrainer;
import org.uptakelab.recommender.oracle.OracleTrainer;
import org.uptakelab.shopper.Valuation;
import org.uptakelab.world.Utility;
import org.uptakelab.world.World;
import org.uptakelab.world.WorldGenerator;

class SurroundingsTest {
    private static final Keys KEYS = new Keys(5, 2);
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users", 60, "world.items", 30, "run.rounds", 9, "run.warmup", 3, "shopper.outside", 0.0);
    private static final World WORLD = new WorldGenerator(SCENARIO.world(), KEYS).generate();
    private static final Utility UTILITY = new Utility(WORLD, 1, 0.5, 0);
    private static final Trainer TRAINER = ItemTrainer.of(ItemSimilarity.LLR);

    private static Simulation simulation(Valuation valuation, Supplier<Surroundings> surroundings) {
        return new Simulation(WORLD, SCENARIO.shopper(), SCENARIO.run(), 5, 1, KEYS, valuation, surroundings);
    }

    private static Simulation within(Supplier<Surroundings> surroundings) {
        return simulation(Valuation.always(UTILITY), surroundings);
    }

    private static List<Integer> purchases(Ledger ledger) {
        return IntStream.range(0, ledger.visits()).mapToObj(ledger::bought).toList();
    }

    @Test
    void plainSurroundingsLeaveTheShopAsItIs() {
        Simulation plain = new Simulation(WORLD, SCENARIO.shopper(), SCENARIO.run(), 5, 1, KEYS);
        Simulation same = within(() -> new Surroundings() {});
        assertEquals(
                plain.run(plain.runTwin(), TRAINER).ledger(),
                same.run(same.runTwin(), TRAINER).ledger());
    }

    @Test
    void nobodyFindsAndNoSlateShowsWhatIsNotOnSale() {
        Simulation simulation = within(() -> new Surroundings() {
            private ItemSet gone = ItemSet.NONE;

            @Override
            public void begin(int round, Ledger past) {
                gone = ItemSet.of(round, round + 1, 20);
            }

            @Override
            public ItemSet offSale() {
                return gone;
            }
        });
        Run twin = simulation.runTwin();
        Ledger ledger = simulation.run(twin, TRAINER).ledger();
        for (int round = 1; round <= 9; round++) {
            for (int visit = ledger.firstVisit(round); visit < ledger.endVisit(round); visit++) {
                assertEquals(round > 3 ? 5 : 0, ledger.slateSize(visit));
                for (int item : new int[] {round, round + 1, 20}) {
                    assertFalse(ledger.wasShown(visit, item));
                    assertNotEquals(item, ledger.bought(visit));
                }
            }
        }
        assertTrue(purchases(ledger).contains(5));
    }

    /** The same state whether a run went through the warm-up itself, shares it, or only follows. */
    @Test
    void everyRunIsToldAllRoundsInTheirOrder() {
        List<List<Integer>> told = new ArrayList<>();
        Simulation simulation = within(() -> {
            List<Integer> rounds = new ArrayList<>();
            told.add(rounds);
            return new Surroundings() {
                @Override
                public void begin(int round, Ledger past) {
                    rounds.add(round);
                    assertTrue(past.rounds() >= round - 1);
                }
            };
        });
        Run twin = simulation.runTwin();
        simulation.run(twin, TRAINER);
        simulation.foresee(twin, TRAINER);
        List<Integer> all = IntStream.rangeClosed(1, 9).boxed().toList();
        assertEquals(List.of(all, all, all), told);
    }

    /** On the page of an item stands what goes with that item, whatever the visitor owns. */
    @Test
    void aSlateMayHangOnWhatIsFound() {
        Surroundings pages = new Surroundings() {
            @Override
            public boolean slatesFollowFinds() {
                return true;
            }

            @Override
            public ItemSet basis(ItemSet owned, int[] found) {
                return ItemSet.of(found[0]);
            }
        };
        Simulation simulation = within(() -> pages);
        Run twin = simulation.runTwin();
        Trainer neighbours = shop -> (ledger, toRound) -> (user, owned, round, size) -> IntStream.range(0, size)
                .map(step -> (owned.get(0) + 1 + step) % 30)
                .toArray();
        Run arm = simulation.run(twin, neighbours);
        int[] looked = new int[arm.ledger().visits()];
        simulation.retrace(arm, (visit, found) -> looked[visit] = found[0]);
        ItemSet[] owned = IntStream.range(0, 60).mapToObj(user -> new ItemSet()).toArray(ItemSet[]::new);
        for (int visit = 0; visit < looked.length; visit++) {
            int page = looked[visit];
            int user = arm.ledger().user(visit);
            if (visit >= arm.ledger().firstVisit(4)) {
                int[] next = IntStream.range(1, 30)
                        .map(step -> (page + step) % 30)
                        .filter(item -> !owned[user].contains(item))
                        .limit(arm.ledger().slateSize(visit))
                        .toArray();
                assertArrayEquals(next, arm.ledger().slate(visit));
            }
            if (arm.ledger().bought(visit) != Ledger.NOTHING) {
                owned[user].add(arm.ledger().bought(visit));
            }
        }
    }

    @Test
    void whoIsRefusedBuysNothingAndTheTraceKnowsWhatWasWanted() {
        Simulation plain = within(() -> Surroundings.PLAIN);
        Simulation refusing = within(() -> new Surroundings() {
            @Override
            public void settle(int round, Wishes wishes) {
                for (int user = 0; user < wishes.users(); user++) {
                    if (round == 1 && wishes.wanted(user) != Ledger.NOTHING) {
                        wishes.refuse(user);
                        assertEquals(Ledger.NOTHING, wishes.wanted(user));
                    }
                }
            }
        });
        Run wanting = plain.runTwin();
        Run refused = refusing.runTwin();
        int refusals = 0;
        for (int visit = 0; visit < refused.ledger().endVisit(1); visit++) {
            assertEquals(Ledger.NOTHING, refused.ledger().bought(visit));
            assertEquals(0, refused.trace().surplus(visit));
            if (wanting.ledger().bought(visit) != Ledger.NOTHING) {
                assertEquals(visit, refused.trace().refusedVisit(refusals));
                assertEquals(wanting.ledger().bought(visit), refused.trace().refusedItem(refusals));
                refusals++;
            }
        }
        assertTrue(refusals > 0);
        assertEquals(refusals, refused.trace().refusals());
        assertEquals(refusals, refusing.run(refused, TRAINER).trace().refusals());
    }

    @Test
    void visitorsMayBeBroughtOrKeptAwayAndLookForSure() {
        Simulation simulation = within(() -> new Surroundings() {
            @Override
            public boolean comes(int user, int round, boolean otherwise) {
                return user == 7 || user != 8 && otherwise;
            }

            @Override
            public boolean looksSurely(int user, int round) {
                return true;
            }

            @Override
            public double searchCost(int user, int round) {
                return 1e6;
            }
        });
        Run twin = simulation.runTwin();
        Run arm = simulation.run(twin, TRAINER);
        int visits = 0;
        for (int visit = 0; visit < arm.ledger().visits(); visit++) {
            visits += arm.ledger().user(visit) == 7 ? 1 : 0;
            assertNotEquals(8, arm.ledger().user(visit));
            if (visit >= arm.ledger().firstVisit(4) && arm.ledger().bought(visit) != Ledger.NOTHING) {
                assertTrue(arm.trace().examined(visit), "own search costs too much to buy what was found");
            }
        }
        assertEquals(9, visits);
        assertTrue(purchases(twin.ledger()).stream().anyMatch(item -> item >= 0), "without a slate it costs nothing");
    }

    /** What everybody wants changes half-way; the oracle shows it that very round. */
    @Test
    void theOracleKnowsWhatItemsAreWorthToday() {
        Valuation changing = (user, owned, round) -> item -> round < 6 ? -item : item;
        Simulation simulation = simulation(changing, () -> Surroundings.PLAIN);
        Run twin = simulation.runTwin();
        Ledger ledger = simulation
                .run(twin, OracleTrainer.of(simulation.valuation()::at))
                .ledger();
        int before = ledger.slate(ledger.firstVisit(5))[0];
        int after = ledger.slate(ledger.firstVisit(6))[0];
        assertTrue(before < 10, "cheapest first, less what is owned");
        assertTrue(after > 20, "dearest first, less what is owned");
    }

    @Test
    void otherLuckIsAnotherCourseInTheSameWorld() {
        Supplier<Surroundings> plain = () -> Surroundings.PLAIN;
        Simulation simulation = within(plain);
        assertNotEquals(
                simulation.runTwin().ledger(),
                simulation.under(new Keys(5, 3), plain).runTwin().ledger());
        assertEquals(
                simulation.runTwin().ledger(),
                simulation.under(KEYS, plain).runTwin().ledger());
    }
}
