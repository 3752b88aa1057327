package org.uptakelab.reproduction.circle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static CircleSpec spec(int items, int steps, double correlation, double caution) {
        return new CircleSpec(items, steps, 2, 1, 0.1, correlation, 1, caution);
    }

    /** By hand: after an item worth -0.5, its neighbours are expected at -0.25 and the opposite one at -0.125. */
    @Test
    void learnsOfNeighboursByHand() {
        CircleSpec spec = spec(4, 2, 0.5, 0);
        Reader reader = new Reader(spec, spec.covariances(), new double[4]);
        reader.learn(0, -0.5);
        assertEquals(-0.5, reader.mean(0), 1e-12);
        assertEquals(-0.25, reader.mean(1), 1e-12);
        assertEquals(-0.125, reader.mean(2), 1e-12);
        assertEquals(0, reader.variance(0), 1e-12);
        assertEquals(0.75, reader.variance(1), 1e-12);
        assertEquals(0.9375, reader.variance(2), 1e-12);
    }

    /** Step by step it must come to the same as by the formula for all items tried at once. */
    @Test
    void agreesWithTheFormulaForSeveralItemsAtOnce() {
        CircleSpec spec = spec(9, 4, 0.7, 0);
        double[] expected = {0.1, -0.2, 0.3, 0, 0.5, -0.4, 0.2, 0.1, -0.1};
        int[] tried = {0, 2, 5};
        double[] values = {1, -0.5, 0.8};
        Reader reader = new Reader(spec, spec.covariances(), expected);
        for (int i = 0; i < tried.length; i++) {
            reader.learn(tried[i], values[i]);
        }
        for (int item = 0; item < spec.items(); item++) {
            double[] across = new double[tried.length];
            double[] surprise = new double[tried.length];
            RealMatrix among = new Array2DRowRealMatrix(tried.length, tried.length);
            for (int i = 0; i < tried.length; i++) {
                across[i] = spec.covariances()[spec.distance(item, tried[i])];
                surprise[i] = values[i] - expected[tried[i]];
                for (int j = 0; j < tried.length; j++) {
                    among.setEntry(i, j, spec.covariances()[spec.distance(tried[i], tried[j])]);
                }
            }
            ArrayRealVector weights =
                    new ArrayRealVector(new LUDecomposition(among).getSolver().solve(new ArrayRealVector(across)));
            assertEquals(expected[item] + weights.dotProduct(new ArrayRealVector(surprise)), reader.mean(item), 1e-12);
            assertEquals(1 - weights.dotProduct(new ArrayRealVector(across)), reader.variance(item), 1e-12);
        }
    }

    @Test
    void whoKnowsAllTakesTheBest() {
        assertArrayEquals(new int[] {2, 0, 3}, Reader.best(spec(4, 3, 0.5, 0), new double[] {2, -1, 5, 1}));
    }

    @Test
    void withoutCorrelationSheTakesWhatSheExpectsMostOf() {
        CircleSpec spec = spec(5, 3, 0, 4);
        double[] expected = {0.1, 0.5, 0.3, 0.4, 0.2};
        int[] taken = new Reader(spec, spec.covariances(), expected).read(new double[5], new double[] {9, 9, 9, 9, 9});
        assertArrayEquals(new int[] {1, 3, 2}, taken);
    }

    @Test
    void aVeryCautiousOneStaysBesideWhatSheKnows() {
        CircleSpec spec = spec(12, 4, 0.5, 1000);
        double[] expected = new double[12];
        expected[6] = 1;
        int[] taken = new Reader(spec, spec.covariances(), expected).read(new double[12], new double[12]);
        assertEquals(6, taken[0]);
        for (int step = 1; step < taken.length; step++) {
            int item = taken[step];
            assertTrue(
                    Arrays.stream(taken, 0, step).anyMatch(earlier -> spec.distance(earlier, item) == 1),
                    "item " + item);
        }
    }
}
