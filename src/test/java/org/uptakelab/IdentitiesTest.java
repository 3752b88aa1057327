package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Runner;
import org.uptakelab.experiment.Scenario;

/** Identities between measures, in each replication. */
class IdentitiesTest {
    private static final int ITEMS = 40;

    @ParameterizedTest
    @CsvSource({"item-llr, 0, false", "popular, 2, true", "random, 0, false", "oracle, 1, false"})
    void holdInEachReplication(String recommender, double salience, boolean repeat) {
        Scenario scenario = Scenarios.with(
                "world.users",
                200,
                "world.items",
                ITEMS,
                "shopper.salience",
                salience,
                "shopper.repeatPurchases",
                repeat,
                "recommender.name",
                recommender,
                "run.rounds",
                12,
                "run.warmup",
                3,
                "run.replications",
                3);
        ArmResult arm =
                new Runner(1, ProgressListener.SILENT).run(List.of(scenario)).get(0);
        for (ReplicationResult result : arm.replications()) {
            double taken = value(result, "taken_share");
            assertEquals(taken * (1 - value(result, "anyway_rate")), value(result, "caused_share"), 1e-12);
            assertEquals(
                    1,
                    value(result, "anyway_rate") + value(result, "diverted_rate") + value(result, "created_rate"),
                    1e-12);
            assertEquals(1 - value(result, "effective_catalog") / ITEMS, value(result, "gini"), 1e-12);
            assertTrue(value(result, "shown_share") >= taken && taken > 0);
            assertTrue(value(result, "preceded_share") >= value(result, "shown_share"));
            assertTrue(value(result, "coincident_share") >= value(result, "coincident_taken"));
        }
    }

    private static double value(ReplicationResult result, String name) {
        return Measured.ratio(result, name).value();
    }
}
