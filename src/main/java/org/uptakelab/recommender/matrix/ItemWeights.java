package org.uptakelab.recommender.matrix;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * The weights between items of EASE: B = −P / diag(P), 0 on the diagonal, P being the inverse of G = X'X + λ·I (Steck,
 * Embarrassingly shallow autoencoders for sparse data, 2019). A user's score of an item is the sum of the weights from what the
 * user owns.
 *
 * <p>A score means the exact solution, counted in steps of 2⁻²⁰. Doubles come close: {@link #scores} computes a score from an
 * inverse that was made in doubles, and {@link #error} bounds how far off it can be. Where that leaves open which step is nearest,
 * {@link #exactSteps} finds out, with twice the digits. So the steps are the same whatever computed the inverse. Immutable.
 *
 * <p>The bound: with R = I − G·P the inverse in use differs from the true one by −G⁻¹·R, and as G exceeds λ·I, a score s of an
 * item j from n owned items is off by at most (√n + |s|)·|R| / √(λ·P_jj), twice that for what is of second order. |R| (Frobenius)
 * is not computed, as that costs more than the inverse. It is measured on vectors z of standard normal draws, for which |R·z|² is |R|² on
 * average, and taken 32 times as large as the largest of eight. That this would still be too small has a chance below 10⁻¹²: a
 * single |R·z| stays below |R| / 32 with a chance of at most 0.025, that of a normal draw within ±1/32.
 */
final class ItemWeights {
    /** Steps of a score in 1. */
    static final double STEPS = 1 << 20;

    private static final int PROBES = 8;
    private static final double SAFETY = 32;
    /** Nearer to the middle between two steps than this, in steps, a score counts as in the middle. */
    private static final double MIDDLE = 0x1.0p-30;

    private static final double ROUNDING = 0x1.0p-52;
    /** An inverse that is worse than this cannot be refined. */
    private static final double USABLE = 1e-2;

    /** As far as refinements go. */
    private static final double DIGITS = 1e-18;

    private final CommonBuyers buyers;
    private final double ridge;
    private final double[][] weights;
    private final double[] diagonal;
    private final double largest;
    private final double residual;
    private final int refinements;

    /**
     * Solves for the weights.
     *
     * @param buyers G
     * @param ridge λ, at least 1
     * @param inverter computes the inverse
     * @param keys draw the vectors on which the inverse is measured
     */
    ItemWeights(CommonBuyers buyers, double ridge, Inverter inverter, Keys keys) {
        this.buyers = buyers;
        this.ridge = ridge;
        int width = buyers.width();
        double[] inverse = inverter.inverse(buyers.toArray(), width);
        diagonal = new double[width];
        for (int item = 0; item < width; item++) {
            diagonal[item] = inverse[item * width + item];
        }
        weights = new double[width][width];
        double most = 0;
        for (int from = 0; from < width; from++) {
            double[] row = weights[from];
            for (int to = 0; to < width; to++) {
                row[to] = from == to ? 0 : -inverse[from * width + to] / diagonal[to];
                most = Math.max(most, Math.abs(row[to]));
            }
        }
        largest = most;
        residual = SAFETY * measured(keys);
        if (!(residual < USABLE)) {
            throw new IllegalArgumentException(
                    "The weights of ease are not to be had with recommender.ridge " + ridge
                            + ": so many items were bought by so nearly the same users that doubles do not suffice. Maybe make it larger.");
        }
        // Each refinement leaves over the residual's part of what there was.
        refinements = 1 + (int) Math.ceil(StrictMath.log(DIGITS) / StrictMath.log(Math.max(residual, DIGITS)));
    }

    private double measured(Keys keys) {
        double most = 0;
        for (int probe = 0; probe < PROBES; probe++) {
            int number = probe;
            double[] vector = new double[buyers.width()];
            Arrays.setAll(vector, item -> keys.normal(Purpose.PROBE, number, 0, item));
            double[] product = buyers.times(inverseTimes(vector));
            double squares = 0;
            for (int item = 0; item < vector.length; item++) {
                squares += (vector[item] - product[item]) * (vector[item] - product[item]);
            }
            most = Math.max(most, Math.sqrt(squares));
        }
        return most;
    }

    /** {@return the number of items} */
    int items() {
        return diagonal.length;
    }

    /**
     * The weight from an item to another, as doubles allow.
     *
     * @param from the item owned
     * @param to the item scored
     * @return the weight
     */
    double weight(int from, int to) {
        return weights[from][to];
    }

    /**
     * The scores of all items, as doubles allow.
     *
     * @param owned what the user owns
     * @param scores where they are put
     */
    void scores(ItemSet owned, double[] scores) {
        Arrays.fill(scores, 0);
        int index = 0;
        for (; index + 4 <= owned.size(); index += 4) {
            double[] first = weights[owned.get(index)];
            double[] second = weights[owned.get(index + 1)];
            double[] third = weights[owned.get(index + 2)];
            double[] fourth = weights[owned.get(index + 3)];
            for (int item = 0; item < scores.length; item++) {
                scores[item] = scores[item] + first[item] + second[item] + third[item] + fourth[item];
            }
        }
        for (; index < owned.size(); index++) {
            double[] row = weights[owned.get(index)];
            for (int item = 0; item < scores.length; item++) {
                scores[item] += row[item];
            }
        }
    }

    /**
     * How far a score can be off.
     *
     * @param owned how many items the user owns
     * @param item the item
     * @param score its score
     * @return the largest difference to the exact score
     */
    double error(int owned, int item, double score) {
        double solving = 2 * (Math.sqrt(owned) + Math.abs(score)) * residual / Math.sqrt(ridge * diagonal[item]);
        double adding = (owned + 4.0) * owned * largest * ROUNDING;
        return solving + adding;
    }

    /** {@return the step nearest to a score; the upper one in the middle} */
    static double steps(double score) {
        return Math.floor(score * STEPS + 0.5);
    }

    /**
     * Whether an error leaves open which step is nearest.
     *
     * @param score a score
     * @param error how far it can be off
     * @return true if more digits are needed
     */
    static boolean isOpen(double score, double error) {
        double scaled = score * STEPS;
        double place = scaled - Math.floor(scaled);
        return Math.abs(place - 0.5) <= error * STEPS + 2 * MIDDLE;
    }

    /**
     * The step nearest to the exact score of an item.
     *
     * @param owned what the user owns
     * @param item the item
     * @return the number of the step
     */
    double exactSteps(ItemSet owned, int item) {
        double[] ones = new double[items()];
        for (int index = 0; index < owned.size(); index++) {
            ones[owned.get(index)] = 1;
        }
        double[] unit = new double[items()];
        unit[item] = 1;
        Digits sum = solve(ones, item);
        Digits own = solve(unit, item);
        double quotient = sum.high / own.high;
        double rest = (Math.fma(-quotient, own.high, sum.high) + sum.low - quotient * own.low) / own.high;
        double scaled = -quotient * STEPS;
        double whole = Math.floor(scaled);
        double nearest = scaled - whole - rest * STEPS >= 0.5 - MIDDLE ? whole + 1 : whole;
        // The weight of an item to itself is 0: the share of an owned item in its own score is taken out.
        return nearest + ones[item] * STEPS;
    }

    /** An entry of a solution with twice the digits of a double. */
    private record Digits(double high, double low) {}

    /** An entry of the exact solution of G·x = side, by iterative refinement. */
    private Digits solve(double[] side, int item) {
        double[] high = inverseTimes(side);
        double[] low = new double[high.length];
        for (int step = 0; step < refinements; step++) {
            double[] rest = buyers.rest(side, high);
            double[] done = buyers.times(low);
            for (int index = 0; index < rest.length; index++) {
                rest[index] -= done[index];
            }
            double[] correction = inverseTimes(rest);
            for (int index = 0; index < low.length; index++) {
                low[index] += correction[index];
            }
        }
        return new Digits(high[item], low[item]);
    }

    /** P times a vector: P_ij is −B_ij·P_jj, and P_jj on the diagonal. */
    private double[] inverseTimes(double[] vector) {
        double[] product = vector.clone();
        for (int from = 0; from < vector.length; from++) {
            if (vector[from] != 0) {
                double[] row = weights[from];
                for (int to = 0; to < row.length; to++) {
                    product[to] -= vector[from] * row[to];
                }
            }
        }
        for (int item = 0; item < product.length; item++) {
            product[item] *= diagonal[item];
        }
        return product;
    }
}
