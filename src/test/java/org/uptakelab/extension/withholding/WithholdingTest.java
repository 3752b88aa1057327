package org.uptakelab.extension.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;

class WithholdingTest {
    private static Scenario scenario(Object... more) {
        List<Object> pairs = new ArrayList<>(List.of(
                "world.users", 200,
                "world.items", 60,
                "shopper.outside", 1.0,
                "run.rounds", 16,
                "run.warmup", 6,
                "recommender.retrainEvery", 2,
                "recommender.name", "item-cosine"));
        Collections.addAll(pairs, more);
        return Scenarios.with(pairs.toArray());
    }

    private static Measured measured(Object... more) {
        return Measured.of(new Withholding(), scenario(more));
    }

    @Test
    void takesAllItsMeasures() {
        assertEquals(
                new Withholding().measures(), measured("withholding.share", 0.3).names());
    }

    @Test
    void nobodyWithholdsUnlessAskedTo() {
        Measured measured = measured();
        for (String name : List.of("uptake_lost", "caused_lost", "income_lost", "gap_lost", "others_cost")) {
            assertEquals(0, measured.value(name), name);
        }
        assertFalse(measured.ratio("strike_premium").isDefined());
        assertFalse(measured.ratio("withholders_cost").isDefined());
    }

    @Test
    void whereNothingIsPersonalNobodyLosesByBeingAStranger() {
        Measured measured =
                measured("recommender.name", "random", "withholding.share", 0.5, "withholding.form", "opt-out");
        assertEquals(0, measured.value("uptake_lost"));
        assertFalse(measured.ratio("gap_lost").isDefined());
    }

    @Test
    void whoKeepsNothingBackCostsNothing() {
        Measured measured = measured("withholding.share", 0.5, "withholding.records", 0.0);
        assertEquals(0, measured.value("uptake_lost"));
        assertEquals(0, measured.value("withholders_cost"));
    }

    @Test
    void aBoycottCostsTheTakingsOfThoseWhoLeave() {
        double strike = measured("withholding.share", 0.4).value("income_lost");
        double boycott = measured("withholding.share", 0.4, "withholding.form", "boycott")
                .value("income_lost");
        assertTrue(boycott > 0.3 && boycott > strike, "boycott " + boycott + ", strike " + strike);
    }

    @Test
    void theRunItselfShowsNothingToThoseWhoLeave() {
        Scenario scenario = scenario("withholding.share", 1.0, "withholding.form", "boycott");
        assertEquals(
                0, Studies.of(scenario, new Withholding()).material().totals().impressions());
    }

    @Test
    void ofEverybodyThePremiumIsTheLossOfTheGap() {
        Measured measured = measured("withholding.share", 1.0);
        assertEquals(measured.value("gap_lost"), measured.value("strike_premium"), 1e-12);
    }

    @Test
    void whereEverybodyLeavesThereIsNobodyElseToLose() {
        Measured measured = measured("withholding.share", 1.0, "withholding.form", "boycott");
        // Of everybody who leaves exactly the own part is lost: nothing is left to be blunted.
        assertEquals(1, measured.value("strike_premium"), 1e-12);
    }

    @Test
    void whoStaysRecognisedOrKeepsAPartBackHasNoOwnPart() {
        assertFalse(measured("withholding.share", 0.3, "withholding.form", "opt-out")
                .ratio("strike_premium")
                .isDefined());
        assertFalse(measured("withholding.share", 0.3, "withholding.records", 0.5)
                .ratio("strike_premium")
                .isDefined());
    }
}
