package org.uptakelab.reproduction.confounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

class ContentTest {
    @Test
    void withoutAnActiveBoundItSolvesTheSystem() {
        double[] x = new double[2];
        Content.solve(new double[][] {{2, 1}, {1, 3}}, new double[] {4, 7}, x);
        assertArrayEquals(new double[] {1, 2}, x, 1e-9);
    }

    @Test
    void whatWouldBeNegativeIsZeroAndTheRestIsSolvedWithoutIt() {
        double[] x = new double[2];
        Content.solve(new double[][] {{2, 1}, {1, 3}}, new double[] {4, 1}, x);
        assertArrayEquals(new double[] {2, 0}, x, 1e-9);
    }

    /** The conditions of Karush, Kuhn and Tucker say of any solution that it is the one. */
    @Test
    void randomProblemsEndWhereNoStepHelps() {
        for (int world = 1; world <= 20; world++) {
            Keys keys = new Keys(11, world);
            int n = 6;
            double[][] gram = new double[n][n];
            for (int row = 0; row < 10; row++) {
                double[] line = new double[n];
                for (int i = 0; i < n; i++) {
                    line[i] = keys.uniform(Purpose.LOOP_TASTE, 0, row, i);
                }
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        gram[i][j] += line[i] * line[j];
                    }
                }
            }
            double[] right = new double[n];
            for (int i = 0; i < n; i++) {
                right[i] = keys.normal(Purpose.LOOP_TASTE, 1, 0, i);
            }
            double[] x = new double[n];
            Content.solve(gram, right, x);
            for (int i = 0; i < n; i++) {
                double slope = Tastes.product(gram[i], x) - right[i];
                assertTrue(x[i] >= 0 && slope > -1e-6, "world " + world);
                assertEquals(0, x[i] * slope, 1e-6, "world " + world);
            }
        }
    }
}
