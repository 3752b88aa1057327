package org.uptakelab.sweep;

import java.util.List;

/**
 * The first points of a Sobol sequence (Sobol 1967, direction numbers of Joe and Kuo 2008), which fill the space of the factors evenly,
 * most evenly if their number is a power of two. The seed shifts them ({@link ShiftedSobol}).
 *
 * @param points how many points there are, at least 1
 */
public record Sobol(int points) implements Design {
    /** Its name in experiment files. */
    public static final String NAME = "sobol";

    /** Checks the number of points. */
    public Sobol {
        DesignKind.check(NAME, points, 1);
    }

    @Override
    public String written() {
        return DesignKind.written(NAME, points);
    }

    @Override
    public boolean takesSpans() {
        return true;
    }

    @Override
    public int mostFactors() {
        return ShiftedSobol.MOST_DIMENSIONS;
    }

    @Override
    public long size(List<Integer> levels) {
        return points;
    }

    @Override
    public List<double[]> points(List<Integer> levels, long seed) {
        return ShiftedSobol.points(points, levels.size(), seed);
    }
}
