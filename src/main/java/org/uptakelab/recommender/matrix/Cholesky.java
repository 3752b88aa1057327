package org.uptakelab.recommender.matrix;

/**
 * Solves small symmetric positive definite systems by Cholesky's method, in place. A matrix is its lower triangle, row by row in
 * one array. Systems of some ten unknowns are solved hundreds of thousands of times a training, which is why no library is
 * called for each.
 */
final class Cholesky {
    private Cholesky() {}

    /** {@return the length of the triangle of a matrix of that width} */
    static int places(int width) {
        return width * (width + 1) / 2;
    }

    /** {@return the place of the diagonal entry of a row} */
    static int diagonal(int row) {
        return places(row) + row;
    }

    /**
     * Solves a system.
     *
     * @param matrix the matrix; overwritten
     * @param side the right-hand side; overwritten by the solution
     */
    static void solve(double[] matrix, double[] side) {
        int width = side.length;
        for (int row = 0; row < width; row++) {
            int start = places(row);
            for (int column = 0; column < row; column++) {
                int other = places(column);
                double rest = matrix[start + column] - product(matrix, start, other, column);
                // The diagonal holds reciprocals: multiplying is faster than dividing.
                matrix[start + column] = rest * matrix[other + column];
            }
            double square = matrix[start + row] - product(matrix, start, start, row);
            matrix[start + row] = 1 / Math.sqrt(square);
            double rest = side[row];
            for (int column = 0; column < row; column++) {
                rest -= matrix[start + column] * side[column];
            }
            side[row] = rest * matrix[start + row];
        }
        for (int row = width - 1; row >= 0; row--) {
            int start = places(row);
            side[row] *= matrix[start + row];
            for (int column = 0; column < row; column++) {
                side[column] -= matrix[start + column] * side[row];
            }
        }
    }

    private static double product(double[] matrix, int start, int other, int length) {
        double sum = 0;
        for (int column = 0; column < length; column++) {
            sum += matrix[start + column] * matrix[other + column];
        }
        return sum;
    }
}
