package org.uptakelab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.simulation.Run;

/** What a slate can do within a visit, over all visits of whole runs. */
class SlateEffectTest {
    private static Scenario scenario(double salience) {
        return Scenarios.with(
                "world.users", 150,
                "world.items", 40,
                "shopper.salience", salience,
                "shopper.outside", 1.0,
                "run.rounds", 15,
                "run.warmup", 3);
    }

    @ParameterizedTest
    @CsvSource({"item-llr, 0", "item-llr, 1.5", "random, 0", "random, 4", "oracle, 0.5", "popular, 100"})
    void aChoiceIsLeftAloneOrMovedToAnExaminedItemOfTheSlate(String recommender, double salience) {
        Run run = new Replication(scenario(salience), 1).run(recommender);
        int moved = 0;
        for (int visit = 0; visit < run.ledger().visits(); visit++) {
            int bought = run.ledger().bought(visit);
            if (bought != run.trace().withoutSlate(visit)) {
                moved++;
                assertTrue(run.ledger().wasShown(visit, bought), "moved to an item that was not on the slate");
                assertTrue(run.trace().examined(visit), "moved to an item that was not looked at");
            }
        }
        assertTrue(moved > 20, "only " + moved + " choices moved: this proves nothing");
    }

    /** What holds by construction, as a check of the lab: options are only added. */
    @ParameterizedTest
    @CsvSource({"item-llr", "random", "oracle"})
    void withoutSalienceConversionCannotFallWithinAVisit(String recommender) {
        Run run = new Replication(scenario(0), 1).run(recommender);
        for (int visit = 0; visit < run.ledger().visits(); visit++) {
            assertTrue(
                    run.ledger().bought(visit) != Ledger.NOTHING || run.trace().withoutSlate(visit) == Ledger.NOTHING);
            assertTrue(run.trace().surplus(visit) >= 0);
        }
    }

    /** With the first slates the arm and its twin still own the same: then surplus can be compared visit by visit. */
    @Test
    void withoutSalienceSurplusCannotFallWithinAVisit() {
        Replication replication = new Replication(scenario(0), 1);
        Run arm = replication.run("oracle");
        Run twin = replication.twin();
        double gained = 0;
        for (int visit = arm.ledger().firstVisit(4); visit < arm.ledger().endVisit(4); visit++) {
            assertEquals(twin.ledger().bought(visit), arm.trace().withoutSlate(visit));
            assertTrue(arm.trace().surplus(visit) >= twin.trace().surplus(visit));
            gained += arm.trace().surplus(visit) - twin.trace().surplus(visit);
        }
        assertTrue(gained > 0);
    }
}
