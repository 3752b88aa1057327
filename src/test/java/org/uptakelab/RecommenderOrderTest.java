package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Run;

/**
 * From placebo to oracle, on the defaults: a check of the lab, never evidence for a claim. Two replications are enough, and the
 * order must hold in each: the steps are .04 and more, and arms of a replication share their luck, which leaves differences
 * a standard deviation of about .01 between worlds.
 */
class RecommenderOrderTest {
    private static final Scenario DEFAULTS = Scenarios.with();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void randomBelowPopularBelowItemLlrBelowOracleInTakenShare(int number) {
        Replication replication = new Replication(DEFAULTS, number);
        double last = 0;
        for (String recommender : List.of("random", "popular", "item-llr", "oracle")) {
            double taken = takenShare(replication.run(recommender));
            assertTrue(taken > last, recommender + ": " + taken + " after " + last);
            last = taken;
        }
    }

    private static double takenShare(Run run) {
        int purchases = 0;
        int taken = 0;
        for (int visit = run.ledger().firstVisit(DEFAULTS.run().warmup() + 1);
                visit < run.ledger().visits();
                visit++) {
            purchases += run.ledger().bought(visit) == Ledger.NOTHING ? 0 : 1;
            taken += run.trace().examined(visit) ? 1 : 0;
        }
        return (double) taken / purchases;
    }
}
