package org.uptakelab.extension.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.Scenarios;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.extension.Measured;
import org.uptakelab.extension.Studies;
import org.uptakelab.extension.Study;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.measure.Ratio;

class PaymentTest {
    private static Scenario scenario(Object... more) {
        return Scenarios.on(
                List.of(
                        "world.users", 90,
                        "world.items", 40,
                        "shopper.outside", 1.0,
                        "run.rounds", 14,
                        "run.warmup", 4,
                        "recommender.retrainEvery", 3,
                        "recommender.name", "item-cosine",
                        "payment.share", 0.5),
                more);
    }

    private static Measured measured(Object... more) {
        return Measured.of(new Payment(), scenario(more));
    }

    @Test
    void takesAllItsMeasures() {
        assertEquals(new Payment().measures(), measured().names());
    }

    @Test
    void flatPaymentsAreEqualAndLeaveTheRest() {
        Measured measured = measured("payment.margin", 0.2);
        Scenario scenario = scenario();
        ArmRun material = Studies.of(scenario, new Payment()).material();
        double takings = 0;
        for (int visit = material.firstVisit(); visit < material.endVisit(); visit++) {
            int item = material.ledger().bought(visit);
            takings += item < 0 ? 0 : material.catalog().price(item);
        }
        assertEquals(0.5 * 0.2 * takings / 90, measured.value("payment_each"), 1e-9);
        assertEquals(0, measured.value("payment_gini"), 1e-9);
        assertEquals(0.5, measured.value("margin_left"), 1e-9);
    }

    @Test
    void payByRecordPaysTheSameInAllButNotAlike() {
        Measured flat = measured();
        Measured byRecord = measured("payment.rule", "per-record");
        assertEquals(flat.value("payment_each"), byRecord.value("payment_each"), 1e-9);
        assertTrue(byRecord.value("payment_gini") > 0.05);
    }

    @Test
    void whereNothingIsLearnedDataIsWorthNothing() {
        Measured measured = measured("recommender.name", "random", "payment.rule", "leave-one-out");
        assertEquals(0, measured.value("data_value"));
        assertEquals(0, measured.value("payment_each"));
        assertEquals(1, measured.value("margin_left"));
    }

    @Test
    void theShapleyValueSharesOutAllThatDataIsWorth() {
        Scenario scenario = scenario("payment.groups", 3, "payment.of", "advertising");
        Study study = Studies.of(scenario, new Payment());
        Coalitions coalitions = new Coalitions(PaymentSpec.of(scenario.further()), study, new Payment());
        double[] values = Shapley.of(3, 4, coalitions::worth, study.keys()).values();
        assertEquals(
                coalitions.withAll() - coalitions.withNone(),
                Arrays.stream(values).sum(),
                1e-9);
    }

    @Test
    void whereAllAreRecognisedAloneIsMissedLess() {
        Object[] asked = {"payment.rule", "leave-one-out", "payment.of", "advertising", "payment.groups", 10};
        double strangers = measured(asked).value("marginal_share");
        Object[] optOut = Arrays.copyOf(asked, asked.length + 2);
        optOut[asked.length] = "payment.without";
        optOut[asked.length + 1] = "opt-out";
        double recognised = measured(optOut).value("marginal_share");
        assertTrue(recognised < strangers, recognised + " and " + strangers);
    }

    @Test
    void theErrorOfSampledPaymentsIsTold() {
        assertTrue(measured("payment.rule", "shapley", "payment.groups", 3, "payment.of", "advertising")
                .ratio("payment_error")
                .isDefined());
    }

    @Test
    void ofOneGroupAllRulesByEffectPayTheSame() {
        Ratio missing =
                measured("payment.rule", "leave-one-out", "payment.groups", 1).ratio("payment_each");
        Ratio shapley = measured("payment.rule", "shapley", "payment.groups", 1).ratio("payment_each");
        assertEquals(missing.value(), shapley.value(), 1e-12);
    }

    @Test
    void noMoreGroupsThanUsers() {
        assertEquals(
                measured("payment.groups", 90, "payment.rule", "leave-one-out").value("payment_each"),
                measured("payment.groups", 5000, "payment.rule", "leave-one-out")
                        .value("payment_each"));
    }
}
