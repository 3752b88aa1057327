package org.uptakelab.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.Factor;

/**
 * Means over parts of a grid. Points of equal replication have the same luck, so they are averaged replication by replication, and
 * the interval of the mean is that over the replications.
 *
 * @param edition an experiment whose design is the grid
 */
record GridMeans(SweepEdition edition) {
    /** Stands for every level of a factor. */
    static final int ANY = -1;

    /**
     * A mean.
     *
     * @param recommender the recommender's index
     * @param measure the measure
     * @param levels for each factor the level that the points have, or {@link #ANY}
     * @return the estimate over the points with these levels
     */
    Estimate at(int recommender, String measure, int[] levels) {
        int recommenders = edition.sweep().recommenders().size();
        int[] cells = IntStream.range(0, edition.sweep().cells().size())
                .filter(cell -> has(cell, levels))
                .toArray();
        if (cells.length == 1) {
            return edition.all(measure).get(cells[0] * recommenders + recommender);
        }
        List<double[]> values = IntStream.of(cells)
                .mapToObj(cell -> edition.result()
                        .results()
                        .get(cell * recommenders + recommender)
                        .values()
                        .getOrDefault(measure, new double[0]))
                .toList();
        int replications = values.stream().mapToInt(array -> array.length).min().orElse(0);
        return Estimate.of(IntStream.range(0, replications)
                .mapToDouble(replication -> meanOfDefined(values.stream().mapToDouble(array -> array[replication])))
                .toArray());
    }

    private static double meanOfDefined(DoubleStream values) {
        return values.filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN);
    }

    /** Whether a point has these levels; the last factor changes fastest. */
    private boolean has(int cell, int[] levels) {
        List<Factor> factors = edition.sweep().factors();
        int rest = cell;
        for (int factor = factors.size() - 1; factor >= 0; factor--) {
            int size = factors.get(factor).values().size();
            if (levels[factor] != ANY && levels[factor] != rest % size) {
                return false;
            }
            rest /= size;
        }
        return true;
    }
}
