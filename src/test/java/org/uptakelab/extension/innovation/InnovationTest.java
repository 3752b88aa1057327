package org.uptakelab.extension.innovation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;

class InnovationTest {
    private static final Innovation INNOVATION = new Innovation();

    private static Study study(int lag, int rivalLag) {
        return Studies.of(
                Scenarios.with(
                        "world.users", 150,
                        "world.items", 60,
                        "shopper.outside", 1.0,
                        "run.rounds", 14,
                        "run.warmup", 4,
                        "recommender.lag", lag,
                        "rival.lag", rivalLag),
                INNOVATION);
    }

    @Test
    void nobodyLeadsARivalWhoIsAsFresh() {
        INNOVATION.measure(study(0, 0)).forEach((name, ratio) -> assertEquals(0.0, ratio.value(), name));
    }

    @Test
    void aLagOfTheShopIsALeadLost() {
        // The late shop is the rival of the fresh one, so the two differ by the lead, and the arm with the lag is that
        // rival's run.
        Study fresh = study(0, 4);
        Study late = study(4, 0);
        double lead = Objects.requireNonNull(INNOVATION.measure(fresh).get("lead_takings"))
                .numerator();
        assertEquals(takings(fresh) - takings(late), lead, 1e-9);
        assertNotEquals(0.0, lead);
    }

    private static double takings(Study study) {
        Lead all = new Lead(
                study.world().catalog(),
                study.run(),
                study.arm().ledger(),
                study.arm().ledger());
        return all.ofTakings().denominator();
    }
}
