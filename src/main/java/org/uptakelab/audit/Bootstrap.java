package org.uptakelab.audit;

import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.rng.UniformRandomProvider;
import org.uptakelab.random.Keys;
import org.uptakelab.random.Purpose;

/**
 * Percentile intervals of ratios by resampling whole users (Efron, Bootstrap methods: another look at the jackknife, 1979):
 * purchases of one user are not independent, users nearly are.
 */
final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final double LOW_PERCENT = 2.5;
    private static final double HIGH_PERCENT = 97.5;

    private final double[][] sharesByCell = new double[Tally.CELLS][RESAMPLES];

    /**
     * Resamples users.
     *
     * @param tallies the counts of each user
     * @param keys the luck
     * @param workers do the work
     */
    Bootstrap(List<Tally> tallies, Keys keys, Workers workers) {
        workers.each(RESAMPLES, resample -> resample(tallies, keys, resample));
    }

    private void resample(List<Tally> tallies, Keys keys, int resample) {
        UniformRandomProvider draws = keys.stream(Purpose.BOOTSTRAP, resample, 0);
        long[] hits = new long[Tally.CELLS];
        long[] chances = new long[Tally.QUESTIONS];
        for (int i = 0; i < tallies.size(); i++) {
            Tally drawn = tallies.get(draws.nextInt(tallies.size()));
            for (int cell = 0; cell < hits.length; cell++) {
                hits[cell] += drawn.hits(cell);
            }
            for (int question = 0; question < chances.length; question++) {
                chances[question] += drawn.chances(question);
            }
        }
        for (int cell = 0; cell < hits.length; cell++) {
            long denominator = chances[Tally.questionOf(cell)];
            sharesByCell[cell][resample] = denominator == 0 ? Double.NaN : (double) hits[cell] / denominator;
        }
    }

    /** The lower end of the interval of a share; NaN if no resample defines it. */
    double low(int cell) {
        return percentile(cell, LOW_PERCENT);
    }

    /** The upper end of the interval of a share; NaN if no resample defines it. */
    double high(int cell) {
        return percentile(cell, HIGH_PERCENT);
    }

    private double percentile(int cell, double percent) {
        double[] defined = DoubleStream.of(sharesByCell[cell])
                .filter(share -> !Double.isNaN(share))
                .toArray();
        return defined.length == 0 ? Double.NaN : new Percentile().evaluate(defined, percent);
    }
}
