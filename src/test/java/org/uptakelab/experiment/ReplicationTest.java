package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.uptakelab.Measured;
import org.uptakelab.Scenarios;
import org.uptakelab.measure.Measure;
import org.uptakelab.measure.Measures;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.Run;

class ReplicationTest {
    private static final Scenario SCENARIO =
            Scenarios.with("world.users", 100, "world.items", 30, "run.rounds", 10, "run.warmup", 3);

    @Test
    void noneEqualsItsTwin() {
        Replication replication = new Replication(SCENARIO, 1);
        Run none = replication.run("none");
        assertEquals(replication.twin().ledger(), none.ledger());
        ReplicationResult result = replication.measure("none", none);
        assertEquals(0, Measured.ratio(result, "incremental_share").value());
        assertEquals(0, Measured.ratio(result, "shown_share").value());
        assertEquals(0, Measured.ratio(result, "coincident_share").value());
        assertEquals(0, Measured.ratio(result, "coverage").value());
        assertFalse(Measured.ratio(result, "take_rate").isDefined());
        assertFalse(Measured.ratio(result, "anyway_rate").isDefined());
        assertArrayEquals(result.twinSales(), result.sales());
    }

    @Test
    void numbersAreIndependentWorlds() {
        Replication one = new Replication(SCENARIO, 1);
        assertEquals(one.twin().ledger(), new Replication(SCENARIO, 1).twin().ledger());
        assertNotEquals(one.twin().ledger(), new Replication(SCENARIO, 2).twin().ledger());
        assertNotEquals(
                one.world().appeal(0), new Replication(SCENARIO, 2).world().appeal(0));
    }

    @Test
    void anArmDoesNotDependOnTheArmsRunBefore() {
        Replication many = new Replication(SCENARIO, 1);
        many.run("popular");
        many.measure("random", many.run("random"));
        assertEquals(
                new Replication(SCENARIO, 1).run("item-llr").ledger(),
                many.run("item-llr").ledger());
    }

    @Test
    void measuresAllThatHasAName() {
        Replication replication = new Replication(SCENARIO, 1);
        ReplicationResult result = replication.measure("item-llr", replication.run("item-llr"));
        List<String> names =
                new ArrayList<>(Measures.RECORDED.stream().map(Measure::name).toList());
        names.add("individual_diversity");
        assertEquals(names, List.copyOf(result.ratios().keySet()));
        assertEquals(10, result.rounds().size());
        assertEquals(1, result.replication());
        assertEquals(30, result.sales().length);
    }

    /** A small map may go through its entries in another order in every run of the program; in that of 1 of 24 it is right by luck. */
    @Test
    void measuresOfExtensionsStandInTheOrderDeclared() {
        List<String> asked = List.of("taste_shift", "shown_hours", "unpredictability");
        Replication replication = new Replication(SCENARIO, 1);
        List<String> names = new ArrayList<>(replication
                .measure("random", replication.run("random"), asked)
                .ratios()
                .keySet());
        names.removeAll(Replication.MEASURES);
        assertEquals(
                List.of(
                        "taste_shift",
                        "taste_convergence",
                        "shown_hours",
                        "taken_hours",
                        "caused_hours",
                        "unpredictability",
                        "unpredictability_twin"),
                names);
    }

    @Test
    void takesWhatIsAskedForAsItMeasuresAll() {
        List<String> asked = List.of("coincident_taken", "taken_share", "individual_diversity");
        Replication replication = new Replication(SCENARIO, 1);
        Run arm = replication.run("item-llr");
        Map<String, Ratio> all = replication.measure("item-llr", arm).ratios();
        for (List<String> some : List.of(asked, asked.subList(1, 3))) {
            Map<String, Ratio> taken = replication.take("item-llr", arm, some);
            assertEquals(Set.copyOf(some), taken.keySet());
            taken.forEach((name, ratio) -> assertEquals(all.get(name), ratio, name));
        }
    }

    /** Several bases can run side by side; what is named in parentheses is what a scenario would name. */
    @Test
    void aBaseCanBeNamedWithTheRecommender() {
        Scenario cosine = Scenarios.with(
                "world.users",
                100,
                "world.items",
                30,
                "run.rounds",
                10,
                "run.warmup",
                3,
                "recommender.name",
                "profit",
                "recommender.base",
                "item-cosine");
        Run named = new Replication(SCENARIO, 1).run("profit(item-cosine)");
        assertEquals(new Replication(cosine, 1).run("profit").ledger(), named.ledger());
        assertNotEquals(new Replication(SCENARIO, 1).run("profit").ledger(), named.ledger());
    }
}
