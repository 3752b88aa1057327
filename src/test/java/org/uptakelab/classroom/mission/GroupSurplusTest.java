package org.uptakelab.classroom.mission;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;

class GroupSurplusTest {
    private static final GroupSurplus BEFORE = new GroupSurplus(new double[] {10, 20, 0}, new int[] {10, 10, 0});

    @Test
    void theWorstGroupIsTheOneThatLosesMostPerVisit() {
        GroupSurplus after = new GroupSurplus(new double[] {30, 30, 9}, new int[] {20, 20, 3});
        assertEquals(-0.5, after.worstChangeFrom(BEFORE), 1e-12);
        assertEquals(30 / 20.0, BEFORE.mean(), 1e-12);
    }

    @Test
    void withoutVisitsNothingCanBeSaid() {
        GroupSurplus empty = new GroupSurplus(new double[2], new int[2]);
        assertTrue(Double.isNaN(empty.mean()));
        assertTrue(Double.isNaN(empty.worstChangeFrom(empty)));
    }

    /** All groups together are the lab's own {@code surplus}. */
    @Test
    void theGroupsAddUpToTheMeasure() {
        MissionCard card = requireNonNull(MissionCard.builtIn().get("fair-shop"));
        Scenario scenario = MissionRun.scenario(card, card.complete(Map.of()));
        Replication replication = new Replication(scenario, 1);
        var run = replication.run("popular");
        double surplus = requireNonNull(
                        replication.measure("popular", run).ratios().get("surplus"))
                .value();
        assertEquals(
                surplus,
                GroupSurplus.of(replication.world(), run, scenario.run().warmup())
                        .mean(),
                1e-12);
    }
}
