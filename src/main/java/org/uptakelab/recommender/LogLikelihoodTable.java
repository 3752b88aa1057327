package org.uptakelab.recommender;

/**
 * Log-likelihood ratios of two-by-two tables (Dunning, Accurate methods for the statistics of surprise and coincidence, 1993)
 * with a fixed total, from a table of x·ln x, in the order of operations of Apache Mahout's {@code LogLikelihood}, which is the
 * reference. Immutable.
 */
public final class LogLikelihoodTable {
    private final int total;
    private final double[] xLogX;

    /**
     * The ratios of tables with a total.
     *
     * @param total the sum of the four cells, at least 0
     */
    public LogLikelihoodTable(int total) {
        this(total, new double[total + 1]);
        for (int x = 2; x <= total; x++) {
            xLogX[x] = x * StrictMath.log(x);
        }
    }

    private LogLikelihoodTable(int total, double[] xLogX) {
        this.total = total;
        this.xLogX = xLogX;
    }

    /**
     * The ratios of tables with a smaller total, without a new table of logarithms.
     *
     * @param smaller the sum of the four cells, at most the total of this one
     * @return them
     */
    public LogLikelihoodTable withTotal(int smaller) {
        return smaller == total ? this : new LogLikelihoodTable(smaller, xLogX);
    }

    /**
     * The ratio as a similarity: 1 - 1 / (1 + LLR).
     *
     * @param both how many the two sets have in common
     * @param first size of the first set
     * @param second size of the second set
     * @return the similarity, in [0, 1)
     */
    public double similarity(int both, int first, int second) {
        return 1.0 - 1.0 / (1.0 + ratio(both, first, second));
    }

    /**
     * The log-likelihood ratio LLR: twice the mutual information in nats times the total; 0 where rounding would make it
     * negative.
     *
     * @param both how many the two sets have in common
     * @param first size of the first set
     * @param second size of the second set
     * @return the ratio, at least 0
     */
    public double ratio(int both, int first, int second) {
        double matrixEntropy = xLogX[total]
                - xLogX[both]
                - xLogX[second - both]
                - xLogX[first - both]
                - xLogX[total - first - second + both];
        double rowAndColumn = entropy(second) + entropy(first);
        return rowAndColumn < matrixEntropy ? 0.0 : 2.0 * (rowAndColumn - matrixEntropy);
    }

    private double entropy(int size) {
        return xLogX[total] - xLogX[size] - xLogX[total - size];
    }
}
