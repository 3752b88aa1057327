package org.uptakelab.reproduction.circle;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Draws normal vectors whose covariances depend on the distance around a circle only. */
final class CircularNormal {
    private final double[][] root;

    /**
     * Prepares the draws.
     *
     * @param covariances of an item with those 0, 1, 2 … steps further round
     */
    CircularNormal(double[] covariances) {
        int items = covariances.length;
        double[][] matrix = new double[items][items];
        for (int row = 0; row < items; row++) {
            for (int column = 0; column < items; column++) {
                matrix[row][column] = covariances[Math.floorMod(column - row, items)];
            }
        }
        root = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false))
                .getL()
                .getData();
    }

    /**
     * A vector with these covariances.
     *
     * @param independent standard normal draws, one an item
     * @return the vector, with mean 0
     */
    double[] of(double[] independent) {
        double[] vector = new double[independent.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column <= row; column++) {
                vector[row] += root[row][column] * independent[column];
            }
        }
        return vector;
    }
}
