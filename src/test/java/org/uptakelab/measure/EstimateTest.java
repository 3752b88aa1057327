package org.uptakelab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class EstimateTest {
    private static final double UNDEFINED = Double.NaN;

    /** t(0.975; 4) = 2.776445. */
    @Test
    void ofFiveReplications() {
        Estimate estimate = Estimate.of(new double[] {1, 2, 3, 4, 5});
        assertEquals(3, estimate.mean());
        assertEquals(3 - 1.963243, estimate.low(), 1e-6);
        assertEquals(3 + 1.963243, estimate.high(), 1e-6);
        assertEquals(5, estimate.replications());
        assertEquals(0, estimate.undefined());
    }

    /** t(0.975; 1) = 12.706205; a share's interval may reach below 0. */
    @Test
    void ofTwoReplicationsIsWideAndNotClipped() {
        Estimate estimate = Estimate.of(new double[] {0, 1});
        assertEquals(0.5 - 12.706205 / 2, estimate.low(), 1e-6);
        assertTrue(estimate.low() < 0 && estimate.high() > 1);
    }

    /** t(0.975; 19) = 2.093024. */
    @Test
    void ofTwentyReplications() {
        double[] values = new double[20];
        for (int index = 0; index < 20; index++) {
            values[index] = index % 2;
        }
        assertEquals(
                2.093024 * Math.sqrt(5.0 / 19) / Math.sqrt(20),
                Estimate.of(values).high() - 0.5,
                1e-6);
    }

    @Test
    void isTakenOverTheReplicationsThatDefineIt() {
        Estimate estimate = Estimate.of(new double[] {UNDEFINED, 1, 2, UNDEFINED, 3, 4, 5, UNDEFINED});
        assertEquals(Estimate.of(new double[] {1, 2, 3, 4, 5}).low(), estimate.low());
        assertEquals(5, estimate.replications());
        assertEquals(3, estimate.undefined());
    }

    @Test
    void ofOneReplicationHasAMeanAndNoInterval() {
        Estimate estimate = Estimate.of(new double[] {UNDEFINED, 0.25});
        assertEquals(0.25, estimate.mean());
        assertTrue(estimate.isDefined());
        assertFalse(estimate.hasInterval());
        assertTrue(Double.isNaN(estimate.low()) && Double.isNaN(estimate.high()));
        assertFalse(estimate.contains(0.25));
        assertEquals(1, estimate.replications());
        assertEquals(1, estimate.undefined());
    }

    @Test
    void ofNoReplicationHasNothing() {
        Estimate estimate = Estimate.of(new double[] {UNDEFINED, UNDEFINED});
        assertFalse(estimate.isDefined());
        assertFalse(estimate.hasInterval());
        assertTrue(Double.isNaN(estimate.mean()));
        assertEquals(0, estimate.replications());
        assertEquals(2, estimate.undefined());
    }

    @Test
    void ofEqualValuesIsAPoint() {
        Estimate estimate = Estimate.of(new double[] {0.35, 0.35, 0.35});
        assertEquals(0.35, estimate.mean(), 1e-15);
        assertEquals(estimate.low(), estimate.high(), 1e-15);
    }

    @Test
    void containsTheEndsOfItsInterval() {
        Estimate estimate = Estimate.of(new double[] {1, 2, 3});
        assertTrue(estimate.contains(estimate.low()) && estimate.contains(estimate.high()));
        assertFalse(estimate.contains(Math.nextUp(estimate.high())));
    }

    /**
     * 95 of 100 intervals hold the true mean: of 4,000 samples of five normal numbers the count has standard error 13.8, of
     * which 4.5 are allowed; a false alarm in fewer than one seed of 100,000.
     */
    @Test
    void coversTheTruthAsOftenAsItSays() {
        Keys keys = new Keys(17, 1);
        int covered = 0;
        for (int sample = 0; sample < 4000; sample++) {
            double[] values = new double[5];
            for (int index = 0; index < 5; index++) {
                values[index] = 2 + keys.normal(Purpose.BOOTSTRAP, sample, 0, index);
            }
            covered += Estimate.of(values).contains(2) ? 1 : 0;
        }
        assertEquals(3800, covered, 4.5 * 13.8);
    }
}
