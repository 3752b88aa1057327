package org.uptakelab.extension.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.uptakelab.extension.payment.PaymentSpec.Rule;

class AttributionTest {
    @Test
    void whoLowersTheIncomeIsPaidNothing() {
        Attribution attribution = new Attribution(Rule.LEAVE_ONE_OUT, new double[] {4, -2, 0}, new double[3]);
        assertArrayEquals(new double[] {2, 0, 0}, attribution.payments(0.5));
    }

    @Test
    void whatIsMissingOneByOneIsHeldAgainstWhatAllAreWorth() {
        Attribution attribution = new Attribution(Rule.LEAVE_ONE_OUT, new double[] {4, -2, 0}, new double[3]);
        assertEquals(0.2, attribution.marginalShare(10).value());
        assertFalse(attribution.marginalShare(0).isDefined());
        assertFalse(new Attribution(Rule.FLAT, new double[] {1}, new double[1])
                .marginalShare(10)
                .isDefined());
    }

    @Test
    void theErrorIsOneOfSampling() {
        Attribution shapley = new Attribution(Rule.SHAPLEY, new double[] {4, 1}, new double[] {0.5, 0.5});
        assertEquals(0.2, shapley.relativeError().value());
        assertFalse(new Attribution(Rule.FLAT, new double[] {4, 1}, new double[2])
                .relativeError()
                .isDefined());
    }

    @Test
    void giniOfPayments() {
        assertEquals(0, Attribution.gini(new double[] {0.1, 0.1, 0.1}).value());
        assertEquals(0.75, Attribution.gini(new double[] {0, 5, 0, 0}).value(), 1e-12);
        assertEquals(0.25, Attribution.gini(new double[] {3, 1}).value(), 1e-12);
        assertFalse(Attribution.gini(new double[] {0, 0}).isDefined());
    }
}
