package org.uptakelab.reproduction.circle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.reproduction.circle.Population.Fate;
import org.uptakelab.reproduction.circle.Population.Regime;

class PopulationTest {
    @Test
    void measuresByHand() {
        CircleSpec spec = new CircleSpec(6, 3, 2, 1, 0, 0.5, 0, 0);
        double[][] values = {{1, 2, 3, 4, 5, 6}, {6, 5, 4, 3, 2, 1}};
        Fate fate = Population.fate(spec, new int[][] {{0, 1, 5}, {3, 0, 1}}, values);
        // From 0 to 1 one step and from 3 to 0 three; from 1 to 5 two steps and from 0 to 1 one.
        assertArrayEquals(new double[] {2, 1.5}, fate.distance(), 1e-12);
        assertEquals(2.0 / 4, fate.jaccard(), 1e-12);
        assertEquals((1 + 2 + 6 + 3 + 6 + 5) / 6.0, fate.welfare(), 1e-12);
    }

    @Test
    void aRecommenderOfNothingChangesNothingAndWhoKnowsAllFaresBest() {
        CircleSpec spec = new CircleSpec(40, 6, 5, 1, 0.1, 0.5, 0, 0.5);
        Map<Regime, Fate> fates = Population.live(spec, new Keys(2, 1));
        Fate none = fates.getOrDefault(Regime.NONE, new Fate(new double[0], 0, 0));
        Fate told = fates.getOrDefault(Regime.RECOMMENDER, new Fate(new double[1], 1, 1));
        Fate all = fates.getOrDefault(Regime.ORACLE, new Fate(new double[0], 0, 0));
        assertArrayEquals(none.distance(), told.distance());
        assertEquals(none.welfare(), told.welfare());
        assertTrue(all.welfare() > none.welfare(), fates::toString);
    }

    /** Of 4000 vectors the covariances; a false alarm in about one of a million tests. */
    @Test
    void valuesHaveTheCovariancesAskedFor() {
        CircleSpec spec = new CircleSpec(8, 2, 2, 1, 0.1, 0.5, 1, 0);
        CircularNormal normal = new CircularNormal(spec.covariances());
        int draws = 4000;
        double[] sums = new double[5];
        for (int draw = 0; draw < draws; draw++) {
            double[] independent = new double[8];
            for (int item = 0; item < 8; item++) {
                independent[item] = new Keys(7, draw).normal(org.uptakelab.random.Purpose.CIRCLE_VALUE, 0, 0, item);
            }
            double[] vector = normal.of(independent);
            for (int distance = 0; distance < sums.length; distance++) {
                sums[distance] += vector[3] * vector[(3 + distance) % 8] / draws;
            }
        }
        for (int distance = 0; distance < sums.length; distance++) {
            // The variance of a product of two standard normal numbers is at most 2.
            assertEquals(Math.pow(0.5, distance), sums[distance], 5 * Math.sqrt(2.0 / draws), "distance " + distance);
        }
    }
}
