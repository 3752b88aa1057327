package org.uptakelab.extension.withholding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.extension.knowledge.Knowledge;
import org.uptakelab.ledger.Ledger;
import org.uptakelab.measure.Ratio;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.Simulation;

class WithholdingTest {
    private static Scenario scenario(Object... more) {
        return Scenarios.on(
                List.of(
                        "world.users", 200,
                        "world.items", 60,
                        "shopper.outside", 1.0,
                        "run.rounds", 16,
                        "run.warmup", 6,
                        "recommender.retrainEvery", 2,
                        "recommender.name", "item-cosine"),
                more);
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

    /** Without lists nobody hangs on anybody else: the twin of a boycotted shop is that of the whole one less those who left. */
    @Test
    void whoLeavesVisitsNeitherTheArmNorTheTwinAndAllOthersComeAsEver() {
        Study study = Studies.of(scenario("withholding.share", 0.4, "withholding.form", "boycott"), new Withholding());
        Knowledge knowledge = Withholding.knowledge(study);
        Simulation whole = study.simulationWithout(new Withholding());
        List<String> stayers = visits(whole.runTwin().ledger(), knowledge::serves);
        assertEquals(stayers, visits(study.twin().ledger(), user -> true));
        assertEquals(
                stayers.stream().map(visit -> visit.split(":")[0]).toList(),
                visits(study.arm().ledger(), user -> true).stream()
                        .map(visit -> visit.split(":")[0])
                        .toList());
        assertTrue(stayers.size() < whole.runTwin().ledger().visits());
    }

    private static List<String> visits(Ledger ledger, IntPredicate counted) {
        return IntStream.rangeClosed(1, ledger.rounds())
                .boxed()
                .flatMap(round -> IntStream.range(ledger.firstVisit(round), ledger.endVisit(round))
                        .filter(visit -> counted.test(ledger.user(visit)))
                        .mapToObj(visit -> round + "/" + ledger.user(visit) + ":" + ledger.bought(visit)))
                .toList();
    }

    /** Where lists hang on nobody's data, the others' visits stay as they were: what is lost is what the arm lacks, to the cent. */
    @Test
    void whatTheMeasuresSayIsLostIsWhatTheArmLacks() {
        Scenario scenario =
                scenario("withholding.share", 0.4, "withholding.form", "boycott", "recommender.name", "random");
        Study study = Studies.of(scenario, new Withholding());
        Map<String, Ratio> lost = new Withholding().measure(study);
        Simulation whole = study.simulationWithout(new Withholding());
        Totals all = totals(study, whole.run(whole.runTwin(), study.plain()));
        Totals left = totals(study, study.arm());
        assertTrue(left.takings() < all.takings() && left.taken() < all.taken());
        assertEquals((all.takings() - left.takings()) / all.takings(), value(lost, "income_lost"), 1e-12);
        assertEquals((all.taken() - left.taken()) / all.taken(), value(lost, "uptake_lost"), 1e-12);
        assertEquals(0, value(lost, "others_cost"), 1e-12);
        assertEquals(1, value(lost, "strike_premium"), 1e-12);
    }

    private static double value(Map<String, Ratio> ratios, String name) {
        return Objects.requireNonNull(ratios.get(name), name).value();
    }

    /** Takings and taken purchases after the warm-up. */
    private record Totals(double takings, double taken) {}

    private static Totals totals(Study study, Run run) {
        Ledger ledger = run.ledger();
        double takings = 0;
        int taken = 0;
        for (int visit = ledger.firstVisit(study.run().warmup() + 1); visit < ledger.visits(); visit++) {
            takings += ledger.bought(visit) == Ledger.NOTHING
                    ? 0
                    : study.world().catalog().price(ledger.bought(visit));
            taken += run.trace().examined(visit) ? 1 : 0;
        }
        return new Totals(takings, taken);
    }

    @Test
    void nobodyComesWhereEverybodyHasLeft() {
        Study study = Studies.of(scenario("withholding.share", 1.0, "withholding.form", "boycott"), new Withholding());
        assertEquals(0, study.arm().ledger().visits() + study.twin().ledger().visits());
        Map<String, Ratio> lost = new Withholding().measure(study);
        assertEquals(1, value(lost, "uptake_lost"));
        assertEquals(1, value(lost, "income_lost"));
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
