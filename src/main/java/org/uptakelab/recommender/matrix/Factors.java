package org.uptakelab.recommender.matrix;

/**
 * Rows of equally many factors, row after row in one array.
 */
final class Factors {
    private final int rows;
    private final int width;
    private final double[] values;

    /** Rows of zeros. */
    Factors(int rows, int width) {
        this.rows = rows;
        this.width = width;
        values = new double[Math.multiplyExact(rows, width)];
    }

    int rows() {
        return rows;
    }

    /** {@return the number of factors of a row} */
    int width() {
        return width;
    }

    double get(int row, int factor) {
        return values[row * width + factor];
    }

    void set(int row, int factor, double value) {
        values[row * width + factor] = value;
    }

    /** Copies the factors of a row from an array. */
    void setRow(int row, double[] factors) {
        System.arraycopy(factors, 0, values, row * width, width);
    }

    /** Adds the factors of a row to an array. */
    void addTo(int row, double[] sum) {
        int start = row * width;
        for (int factor = 0; factor < width; factor++) {
            sum[factor] += values[start + factor];
        }
    }

    /** {@return the factors, factor after factor: those of all rows side by side} */
    double[][] byFactor() {
        double[][] turned = new double[width][rows];
        for (int row = 0; row < rows; row++) {
            for (int factor = 0; factor < width; factor++) {
                turned[factor][row] = get(row, factor);
            }
        }
        return turned;
    }
}
