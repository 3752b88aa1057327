package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.measure.Estimate;

class PrecisionTest {
    private static final double NAN = Double.NaN;

    /** By hand: s = √2.5, t(0.975; 4) = 2.776445, so 2 · t · s = 8.78 and N = (8.78 / width)². */
    @Test
    void asksForTheSmallestNumberThatMakesTheIntervalNarrowEnough() {
        List<Map<String, double[]>> pilot = List.of(Map.of("gini", new double[] {1, 2, 3, 4, 5}));
        assertEquals(78, new Precision(Map.of("gini", 1.0), 1000).replications(pilot));
        assertEquals(20, new Precision(Map.of("gini", 2.0), 1000).replications(pilot));
        assertEquals(60, new Precision(Map.of("gini", 1.0), 60).replications(pilot));
        assertEquals(5, new Precision(Map.of("gini", 20.0), 1000).replications(pilot));
    }

    @Test
    void theMostDemandingMeasureOfAllArmsDecides() {
        List<Map<String, double[]>> pilot = List.of(
                Map.of("gini", new double[] {1, 1, 1, 1, 1}, "revenue", new double[] {1, 9, 1, 9, 1}),
                Map.of("gini", new double[] {1, 2, 3, 4, 5}, "revenue", new double[] {1, 1, 1, 1, 1}));
        assertEquals(78, new Precision(Map.of("gini", 1.0), 1000).replications(pilot));
        assertEquals(78, new Precision(Map.of("gini", 1.0, "revenue", 100.0), 1000).replications(pilot));
        assertEquals(5, new Precision(Map.of("surplus", 0.1), 1000).replications(pilot));
    }

    /** Defined in 5 of 10 replications, so twice as many are run as are needed. */
    @Test
    void whereAMeasureIsUndefinedMoreAreRun() {
        List<Map<String, double[]>> pilot =
                List.of(Map.of("gini", new double[] {1, NAN, 2, NAN, 3, NAN, 4, NAN, 5, NAN}));
        assertEquals(156, new Precision(Map.of("gini", 1.0), 1000).replications(pilot));
        pilot = List.of(Map.of("gini", new double[] {NAN, NAN, 7}));
        assertEquals(3, new Precision(Map.of("gini", 1.0), 1000).replications(pilot));
    }

    @Test
    void theIntervalHasTheSpreadOfThePilotAndTheMeanOfAll() {
        Precision rule = new Precision(Map.of("gini", 4.0), 1000);
        double[] values = {1, 2, 3, 4, 5, 13, 13, 7};
        Estimate estimate = rule.estimate(values, 5);
        assertEquals(6, estimate.mean());
        assertEquals(8, estimate.replications());
        assertEquals(2 * 2.7764451 * Math.sqrt(2.5 / 8), estimate.width(), 1e-6);
        assertTrue(rule.isMet("gini", estimate));
        assertFalse(new Precision(Map.of("gini", 3.0), 1000).isMet("gini", estimate));
        assertTrue(new Precision(Map.of("revenue", 3.0), 1000).isMet("gini", estimate));
    }

    @Test
    void whatWasAskedForAndHasNoIntervalIsMissed() {
        Precision rule = new Precision(Map.of("gini", 4.0), 1000);
        assertFalse(rule.isMet("gini", rule.estimate(new double[] {NAN, 3}, 2)));
        assertTrue(rule.isMet("gini", rule.estimate(new double[] {NAN, NAN}, 2)));
    }

    /** The number found is enough for the width, and one less is not: on widths that divide evenly and those that do not. */
    @Test
    void roundingTakesNoReplicationAway() {
        double[] pilot = {0.31, 0.36, 0.35, 0.4};
        for (double width = 0.01; width < 0.1; width += 0.0007) {
            Precision rule = new Precision(Map.of("gini", width), 1_000_000);
            int all = rule.replications(List.of(Map.of("gini", pilot)));
            double reach = Estimate.of(pilot).width() * Math.sqrt(pilot.length);
            assertTrue(reach / Math.sqrt(all) <= width, "width " + width);
            assertTrue(reach / Math.sqrt(all - 1) > width * (1 - 1e-12), "width " + width);
        }
    }

    @Test
    void refusesWhatIsNoWidth() {
        assertThrows(IllegalArgumentException.class, () -> new Precision(Map.of(), 10));
        assertThrows(IllegalArgumentException.class, () -> new Precision(Map.of("gini", 0.0), 10));
        assertThrows(IllegalArgumentException.class, () -> new Precision(Map.of("gini", NAN), 10));
        assertThrows(IllegalArgumentException.class, () -> new Precision(Map.of("gini", 1.0), 1));
    }
}
