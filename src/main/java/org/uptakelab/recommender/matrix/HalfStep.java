package org.uptakelab.recommender.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One half of an iteration of alternating least squares: the best factors of a row, given the factors of all columns.
 *
 * <p>The factors x of a row with ones in the columns S minimise Σ c·(p − x·y)² + λ·|x|² over the factors y of all columns, where p
 * is 1 in S and 0 elsewhere, and the confidence c is 1 + α in S and 1 elsewhere. The normal equations are (Y'Y + α·Σ y·y' +
 * λ·I)·x = (1 + α)·Σ y, sums over S (Hu, Koren and Volinsky, Collaborative filtering for implicit feedback datasets, 2008). Y'Y
 * is the same for all rows, so a row costs as much as it has ones.
 *
 * <p>All sums run in ascending order of columns, so no result depends on threads. Immutable.
 */
final class HalfStep {
    /** The products of the factors of every column are kept if they take no more than this many numbers. */
    private static final long ROOM = 1 << 24;

    /** Rows that one thread solves in one go. */
    private static final int PIECE = 256;

    private final Factors columns;
    private final double regularization;
    private final double confidence;
    private final double[][] products;
    private final double[] gram;

    /**
     * A half step.
     *
     * @param columns factors of the columns; not to be changed any more
     * @param regularization λ, greater than 0
     * @param confidence α, at least 0
     */
    HalfStep(Factors columns, double regularization, double confidence) {
        this.columns = columns;
        this.regularization = regularization;
        this.confidence = confidence;
        int triangle = Cholesky.places(columns.width());
        products = (long) columns.rows() * triangle <= ROOM ? new double[columns.rows()][] : new double[0][];
        for (int column = 0; column < products.length; column++) {
            products[column] = multiply(column, new double[triangle]);
        }
        gram = new double[triangle];
        double[] room = new double[triangle];
        for (int column = 0; column < columns.rows(); column++) {
            add(product(column, room), gram);
        }
    }

    /**
     * Solves for all rows of a matrix.
     *
     * @param matrix the matrix
     * @return the factors of its rows; 0 for rows without a one
     */
    Factors solve(YesNoMatrix matrix) {
        Factors rows = new Factors(matrix.rows(), columns.width());
        int pieces = (matrix.rows() + PIECE - 1) / PIECE;
        IntStream.range(0, pieces).parallel().forEach(piece -> {
            Row row = new Row();
            int end = Math.min(matrix.rows(), (piece + 1) * PIECE);
            for (int number = piece * PIECE; number < end; number++) {
                for (int place = matrix.start(number); place < matrix.start(number + 1); place++) {
                    row.add(matrix.column(place));
                }
                rows.setRow(number, row.solve());
            }
        });
        return rows;
    }

    /** {@return a row without ones; for one thread} */
    Row row() {
        return new Row();
    }

    /** The product of each two factors of a column: what it adds to Y'Y. */
    private double[] product(int column, double[] room) {
        return products.length > 0 ? products[column] : multiply(column, room);
    }

    private double[] multiply(int column, double[] target) {
        int place = 0;
        for (int first = 0; first < columns.width(); first++) {
            double factor = columns.get(column, first);
            for (int second = 0; second <= first; second++) {
                target[place++] = factor * columns.get(column, second);
            }
        }
        return target;
    }

    private static void add(double[] summand, double[] sum) {
        for (int place = 0; place < sum.length; place++) {
            sum[place] += summand[place];
        }
    }

    /** Collects the ones of a row, solves for its factors, and is ready for the next row. */
    final class Row {
        private final double[] sum = new double[gram.length];
        private final double[] matrix = new double[gram.length];
        private final double[] room = new double[gram.length];
        private final double[] side = new double[columns.width()];
        private final double[] factors = new double[columns.width()];

        /** Adds a one; columns come in ascending order. */
        void add(int column) {
            HalfStep.add(product(column, room), sum);
            columns.addTo(column, side);
        }

        /** {@return the factors of the row; the array is used again for the next} */
        double[] solve() {
            for (int place = 0; place < sum.length; place++) {
                matrix[place] = gram[place] + confidence * sum[place];
            }
            for (int factor = 0; factor < factors.length; factor++) {
                matrix[Cholesky.diagonal(factor)] += regularization;
                factors[factor] = (1 + confidence) * side[factor];
            }
            Cholesky.solve(matrix, factors);
            Arrays.fill(sum, 0);
            Arrays.fill(side, 0);
            return factors;
        }
    }
}
