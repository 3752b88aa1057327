package org.uptakelab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementaryEffectsTest {
    @Test
    void effectsThatCancelHaveASizeButNoMean() {
        double[] effects = {2, -2, 2, -2};
        ElementaryEffects factor = new ElementaryEffects(new double[][] {effects, effects, effects});
        assertEquals(0, factor.mean().estimate());
        assertEquals(2, factor.meanSize().estimate());
        assertEquals(2 * Math.sqrt(4 / 3.0), factor.deviation().estimate(), 1e-12);
        assertEquals(0, factor.noise().estimate());
        assertEquals(2, factor.meanSize().low(), 1e-12);
        assertTrue(factor.mean().low() < -1 && factor.mean().high() > 1);
    }

    /** The mean of 200 effects that are all 1, under luck of standard deviation 2 in ten worlds. Once in 100,000 times by chance. */
    @Test
    void luckIsNotTakenForDifferencesFromPlaceToPlace() {
        Random random = new Random(1);
        double[][] worlds = new double[10][200];
        for (double[] world : worlds) {
            for (int i = 0; i < world.length; i++) {
                world[i] = 1 + 2 * random.nextGaussian();
            }
        }
        ElementaryEffects factor = new ElementaryEffects(worlds);
        assertEquals(1, factor.mean().estimate(), 4.4 * 2 / Math.sqrt(2000));
        assertTrue(factor.deviation().estimate() < 0.35, "0.63 with the luck");
        assertEquals(Math.sqrt(2 / Math.PI) * 2 / Math.sqrt(10), factor.noise().estimate(), 0.05);
    }

    @Test
    void intervalsOfSizesDoNotGoBelowZero() {
        ElementaryEffects factor = new ElementaryEffects(new double[][] {{3, 0}, {-2, 0.1}});
        assertEquals(0, factor.meanSize().low());
        assertTrue(factor.mean().low() < 0, "that of the mean does");
    }

    @Test
    void oneWorldOrOneTrajectoryIsNotEnough() {
        assertThrows(IllegalArgumentException.class, () -> new ElementaryEffects(new double[][] {{1, 2}}));
        assertThrows(IllegalArgumentException.class, () -> new ElementaryEffects(new double[][] {{1}, {1}}));
    }
}
