package org.uptakelab;

import static org.uptakelab.GoodnessOfFit.assertFrequencies;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.world.World;

/**
 * Whoever finds everything, may buy again and is shown nothing chooses by the multinomial logit (McFadden 1974): item i with
 * chance exp(V_i) / (exp(outside) + Σ exp(V_j)). One chi-square a user, each of which fails for one seed in 10,000.
 */
class MultinomialLogitTest {
    private static final Scenario SCENARIO = Scenarios.with(
            "world.users", 8,
            "world.items", 6,
            "shopper.search", 6,
            "shopper.visitRate", 1.0,
            "shopper.repeatPurchases", true,
            "shopper.priceSensitivity", 0.8,
            "shopper.outside", 0.7,
            "recommender.name", "none",
            "recommender.slateSize", 3,
            "run.rounds", 4000,
            "run.warmup", 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void purchaseFrequenciesFollowTheLogit(int number) {
        Replication replication = new Replication(SCENARIO, number);
        Ledger ledger = replication.run("none").ledger();
        int items = SCENARIO.world().items();
        long[][] counts = new long[SCENARIO.world().users()][items + 1];
        for (int visit = 0; visit < ledger.visits(); visit++) {
            int bought = ledger.bought(visit);
            counts[ledger.user(visit)][bought == Ledger.NOTHING ? items : bought]++;
        }
        for (int user = 0; user < counts.length; user++) {
            assertFrequencies(softmax(replication.world(), user), counts[user], 1e-4);
        }
    }

    private static double[] softmax(World world, int user) {
        int items = world.items();
        double[] chances = new double[items + 1];
        double all = 0;
        for (int item = 0; item < items; item++) {
            double utility = world.affinity(user, item)
                    + 0.5 * world.appeal(item)
                    - 0.8 * Math.log(world.catalog().price(item) / 20);
            chances[item] = Math.exp(utility);
            all += chances[item];
        }
        chances[items] = Math.exp(0.7);
        all += chances[items];
        for (int option = 0; option <= items; option++) {
            chances[option] /= all;
        }
        return chances;
    }
}
