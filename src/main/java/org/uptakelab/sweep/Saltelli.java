package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The design of Saltelli and others (Variance based sensitivity analysis of model output, 2010) for Sobol's indices: pairs of points A
 * and B, from one Sobol sequence, and for each factor a point that is A with the value of B in that factor. With k factors the k + 2
 * points of a pair follow each other: A, B, then one a factor in the order of the factors.
 *
 * @param pairs how many pairs there are, at least 2; best a power of two
 */
public record Saltelli(int pairs) implements Design {
    /** Its name in experiment files. */
    public static final String NAME = "saltelli";

    /** Checks the number of pairs. */
    public Saltelli {
        DesignKind.check(NAME, pairs, 2);
    }

    @Override
    public String written() {
        return DesignKind.written(NAME, pairs);
    }

    @Override
    public boolean takesSpans() {
        return true;
    }

    @Override
    public int mostFactors() {
        return ShiftedSobol.MOST_DIMENSIONS / 2;
    }

    @Override
    public long size(List<Integer> levels) {
        return (levels.size() + 2L) * pairs;
    }

    @Override
    public List<double[]> points(List<Integer> levels, long seed) {
        int factors = levels.size();
        List<double[]> points = new ArrayList<>();
        for (double[] pair : ShiftedSobol.points(pairs, 2 * factors, seed)) {
            double[] first = Arrays.copyOf(pair, factors);
            double[] second = Arrays.copyOfRange(pair, factors, 2 * factors);
            points.add(first);
            points.add(second);
            for (int factor = 0; factor < factors; factor++) {
                double[] mixed = first.clone();
                mixed[factor] = second[factor];
                points.add(mixed);
            }
        }
        return points;
    }
}
