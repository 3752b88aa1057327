package org.uptakelab.recommender.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DiagonalMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/** One half of an iteration against the formula of Hu, Koren and Volinsky, written down with full matrices. */
class HalfStepTest {
    private static final UniformRandomProvider LUCK = new Keys(7, 1).stream(Purpose.FACTORS, 0, 0);

    /** x = (Y'CY + λI)⁻¹ Y'C p, with the confidences C on a diagonal: nothing of it is taken apart or shared. */
    @ParameterizedTest(name = "{0} rows, {1} columns, {2} factors, regularization {3}, confidence {4}")
    @CsvSource({"5, 4, 2, 1.0, 40", "30, 20, 7, 0.01, 1", "300, 50, 16, 10, 40", "3, 40, 1, 0.5, 0"})
    void solvesTheNormalEquations(int rows, int columns, int width, double regularization, double confidence) {
        Factors factors = new Factors(columns, width);
        RealMatrix y = MatrixUtils.createRealMatrix(columns, width);
        for (int column = 0; column < columns; column++) {
            for (int factor = 0; factor < width; factor++) {
                factors.set(column, factor, LUCK.nextDouble() - 0.5);
                y.setEntry(column, factor, factors.get(column, factor));
            }
        }
        boolean[][] ones = new boolean[rows][columns];
        Factors solved = new HalfStep(factors, regularization, confidence).solve(matrix(ones));
        for (int row = 0; row < rows; row++) {
            RealVector p = new ArrayRealVector(columns);
            double[] c = new double[columns];
            for (int column = 0; column < columns; column++) {
                p.setEntry(column, ones[row][column] ? 1 : 0);
                c[column] = 1 + confidence * p.getEntry(column);
            }
            RealMatrix weighted = y.transpose().multiply(new DiagonalMatrix(c));
            RealMatrix equations = weighted.multiply(y)
                    .add(MatrixUtils.createRealIdentityMatrix(width).scalarMultiply(regularization));
            RealVector expected = new LUDecomposition(equations).getSolver().solve(weighted.operate(p));
            for (int factor = 0; factor < width; factor++) {
                assertEquals(expected.getEntry(factor), solved.get(row, factor), 1e-10, "row " + row);
            }
        }
    }

    /** About every third place is a one; the first row has none. */
    private static YesNoMatrix matrix(boolean[][] ones) {
        int columns = ones[0].length;
        ItemSet[] rows = new ItemSet[ones.length];
        Arrays.setAll(rows, row -> new ItemSet());
        for (int row = 1; row < ones.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (LUCK.nextInt(3) == 0) {
                    ones[row][column] = true;
                    rows[row].add(column);
                }
            }
        }
        return YesNoMatrix.of(row -> rows[row], rows.length, columns);
    }

    @Test
    void aRowIsReadyForTheNext() {
        Factors factors = new Factors(3, 2);
        factors.setRow(0, new double[] {1, 2});
        factors.setRow(1, new double[] {-1, 0.5});
        factors.setRow(2, new double[] {0.25, 3});
        HalfStep step = new HalfStep(factors, 0.5, 3);
        HalfStep.Row row = step.row();
        row.add(0);
        row.add(2);
        double[] first = row.solve().clone();
        row.add(1);
        row.solve();
        assertArrayEquals(new double[2], row.solve());
        row.add(0);
        row.add(2);
        assertArrayEquals(first, row.solve());
    }

    /** So many columns that their products are not kept: the bits must not depend on that. */
    @Test
    void keepsTheBitsWhenProductsAreNotKept() {
        int width = 8;
        Factors few = new Factors(1000, width);
        Factors many = new Factors(500_000, width);
        for (int column = 0; column < few.rows(); column++) {
            for (int factor = 0; factor < width; factor++) {
                few.set(column, factor, LUCK.nextDouble());
                many.set(column, factor, few.get(column, factor));
            }
        }
        assertArrayEquals(solution(few), solution(many));
    }

    private static double[] solution(Factors columns) {
        HalfStep.Row row = new HalfStep(columns, 0.1, 40).row();
        for (int column = 0; column < 1000; column += 7) {
            row.add(column);
        }
        return row.solve();
    }
}
