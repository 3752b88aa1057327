package org.uptakelab.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.experiment.Precision;
import org.uptakelab.measure.Estimate;

class DifferenceTest {
    private static final double NAN = Double.NaN;

    private static Difference of(double[] first, double[] other) {
        return Difference.of("gini", first, other, new FixedReplications(), first.length);
    }

    /** By hand: variances 2.5 and 3.8, that of the differences 0, 1, 0, 1, 1 is 0.3. */
    @Test
    void theIntervalIsThatOfTheDifferencesAndPairingComparesVariances() {
        Difference difference = of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 3, 3, 5, 6});
        assertEquals(3, difference.first(), 1e-12);
        assertEquals(3.6, difference.other(), 1e-12);
        assertEquals(Estimate.of(new double[] {0, 1, 0, 1, 1}), difference.estimate());
        assertEquals((2.5 + 3.8) / 0.3, difference.pairing(), 1e-9);
        assertFalse(difference.isSeen());
    }

    @Test
    void pairingCostsWhereArmsMoveAgainstEachOther() {
        Difference difference = of(new double[] {1, 2, 3}, new double[] {13, 12, 11});
        assertEquals(0.5, difference.pairing(), 1e-12);
        assertTrue(difference.isSeen());
    }

    @Test
    void onlyWorldsThatDefineBothCount() {
        Difference difference = of(new double[] {1, NAN, 3, 5}, new double[] {2, 7, NAN, 7});
        assertEquals(3, difference.first());
        assertEquals(4.5, difference.other());
        assertEquals(1.5, difference.estimate().mean());
        assertEquals(2, difference.estimate().replications());
        assertEquals(2, difference.estimate().undefined());
    }

    @Test
    void whatIsUndefinedOrDoesNotVaryHasNoPairing() {
        assertTrue(Double.isNaN(
                of(new double[] {NAN, 1}, new double[] {1, NAN}).estimate().mean()));
        assertTrue(Double.isNaN(of(new double[] {1, 2}, new double[] {2, 3}).pairing()));
        assertTrue(Double.isNaN(of(new double[] {1}, new double[] {2}).pairing()));
    }

    @Test
    void aStoppingRuleMakesTheInterval() {
        Precision rule = new Precision(Map.of("gini", 1.0), 100);
        double[] first = {0, 0, 0, 0};
        double[] other = {1, 3, 4, 8};
        assertEquals(
                Estimate.ofTwoStages(other, 2),
                Difference.of("gini", first, other, rule, 2).estimate());
    }
}
