package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CholeskyTest {
    /** 4x + 2y = 10 and 2x + 5y = 13: x = 1.5, y = 2. */
    @Test
    void solvesTwoEquations() {
        double[] side = {10, 13};
        Cholesky.solve(new double[] {4, 2, 5}, side);
        assertArrayEquals(new double[] {1.5, 2}, side, 1e-15);
    }

    @Test
    void solvesOneEquation() {
        double[] side = {12};
        Cholesky.solve(new double[] {4}, side);
        assertArrayEquals(new double[] {3}, side);
    }

    @Test
    void knowsItsPlaces() {
        assertEquals(6, Cholesky.places(3));
        assertEquals(0, Cholesky.diagonal(0));
        assertEquals(2, Cholesky.diagonal(1));
        assertEquals(5, Cholesky.diagonal(2));
    }
}
