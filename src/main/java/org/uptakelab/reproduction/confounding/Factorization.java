package org.uptakelab.reproduction.confounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Factors of users and items by alternating least squares with confidences (Hu, Koren and Volinsky 2008): weight 1 on what was not
 * chosen and 41 on what was. The first training goes through twenty iterations from random factors; each later one goes on from
 * the last, for two.
 */
final class Factorization implements Engine {
    private static final double REGULARIZATION = 0.1;
    private static final double WEIGHT = 40;
    private static final int FIRST_ITERATIONS = 20;
    private static final int LATER_ITERATIONS = 2;
    private static final double START = 0.01;

    private final List<List<Integer>> itemsOf = new ArrayList<>();
    private final List<List<Integer>> usersOf = new ArrayList<>();
    private final double[][] users;
    private final double[][] items;
    private boolean trained;

    Factorization(Tastes tastes, Keys keys) {
        int factors = tastes.preferences()[0].length;
        users = start(keys, tastes.preferences().length, factors, 0);
        items = start(keys, tastes.attributes().length, factors, users.length);
        for (int user = 0; user < users.length; user++) {
            itemsOf.add(new ArrayList<>());
        }
        for (int item = 0; item < items.length; item++) {
            usersOf.add(new ArrayList<>());
        }
    }

    private static double[][] start(Keys keys, int rows, int factors, int first) {
        double[][] start = new double[rows][factors];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < factors; i++) {
                start[row][i] = START * Math.abs(keys.normal(Purpose.LOOP_FACTORS, first + row, 0, i));
            }
        }
        return start;
    }

    @Override
    public void chosen(int user, int item) {
        itemsOf.get(user).add(item);
        usersOf.get(item).add(user);
    }

    @Override
    public void train(int step, int known) {
        for (int i = 0; i < (trained ? LATER_ITERATIONS : FIRST_ITERATIONS); i++) {
            solve(users, users.length, items, known, itemsOf);
            solve(items, known, users, users.length, usersOf);
        }
        trained = true;
    }

    private static void solve(double[][] left, int lefts, double[][] right, int rights, List<List<Integer>> chosen) {
        int factors = left[0].length;
        double[][] gram = new double[factors][factors];
        for (int row = 0; row < rights; row++) {
            add(gram, right[row], 1);
        }
        for (int i = 0; i < factors; i++) {
            gram[i][i] += REGULARIZATION;
        }
        for (int row = 0; row < lefts; row++) {
            if (chosen.get(row).isEmpty()) {
                Arrays.fill(left[row], 0);
                continue;
            }
            Array2DRowRealMatrix system = new Array2DRowRealMatrix(gram);
            double[] sum = new double[factors];
            for (int other : chosen.get(row)) {
                add(system.getDataRef(), right[other], WEIGHT);
                for (int i = 0; i < factors; i++) {
                    sum[i] += (1 + WEIGHT) * right[other][i];
                }
            }
            left[row] = new CholeskyDecomposition(system, 1e-9, 1e-12)
                    .getSolver()
                    .solve(new ArrayRealVector(sum, false))
                    .toArray();
        }
    }

    private static void add(double[][] matrix, double[] vector, double weight) {
        for (int i = 0; i < vector.length; i++) {
            double[] row = matrix[i];
            for (int j = 0; j < vector.length; j++) {
                // In this order to the bit the same in both halves of the matrix.
                row[j] += weight * (vector[i] * vector[j]);
            }
        }
    }

    @Override
    public void score(int user, double[] scores) {
        for (int item = 0; item < scores.length; item++) {
            scores[item] = Tastes.product(users[user], items[item]);
        }
    }

    @Override
    public double alike(int first, int second) {
        return Engine.cosine(users[first], users[second]);
    }
}
