package org.uptakelab.recommender.item;

/**
 * Log-likelihood ratios of two-by-two tables with a fixed total, from a table of x·ln x, in the order of operations of Apache
 * Mahout's {@code LogLikelihood}, which is the reference.
 */
final class LogLikelihoodTable {
    private final int total;
    private final double[] xLogX;

    LogLikelihoodTable(int total) {
        this.total = total;
        xLogX = new double[total + 1];
        for (int x = 2; x <= total; x++) {
            xLogX[x] = x * StrictMath.log(x);
        }
    }

    /** 1 - 1 / (1 + LLR) of a pair with {@code both} common owners, {@code first} and {@code second} owners each. */
    double similarity(int both, int first, int second) {
        return 1.0 - 1.0 / (1.0 + ratio(both, first, second));
    }

    /** Twice the mutual information in nats times the total; 0 where rounding would make it negative. */
    double ratio(int both, int first, int second) {
        double matrixEntropy = xLogX[total]
                - xLogX[both]
                - xLogX[second - both]
                - xLogX[first - both]
                - xLogX[total - first - second + both];
        double rowAndColumn = entropy(second) + entropy(first);
        return rowAndColumn < matrixEntropy ? 0.0 : 2.0 * (rowAndColumn - matrixEntropy);
    }

    private double entropy(int owners) {
        return xLogX[total] - xLogX[owners] - xLogX[total - owners];
    }
}
