package org.uptakelab.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.measure.Estimate;

/**
 * By how much a measure differs between two arms, replication by replication. All is taken over the replications in which both
 * define the measure.
 *
 * @param measure the measure
 * @param first mean in the first arm; NaN if undefined
 * @param other mean in the other arm; NaN if undefined
 * @param estimate mean of other minus first, with its paired 95 % interval
 * @param pairing what pairing saved: the variance that the difference would have if the arms had luck of their own, (s₁² + s₂²),
 *     divided by the variance that it has, s². So many times as many replications would give the same interval without it; less than
 *     1 where pairing costs. NaN with fewer than two replications or where the difference does not vary
 */
public record Difference(String measure, double first, double other, Estimate estimate, double pairing) {
    /**
     * The difference of two arms.
     *
     * @param measure the measure
     * @param first its values in the first arm, one a replication; NaN where undefined
     * @param other its values in the other arm, in the same replications
     * @param stopping the rule that decided how many replications there are
     * @param pilot how many there were when it did
     * @return the difference
     */
    static Difference of(String measure, double[] first, double[] other, StoppingRule stopping, int pilot) {
        double[] differences = values(first, other);
        int[] both = IntStream.range(0, differences.length)
                .filter(world -> !Double.isNaN(differences[world]))
                .toArray();
        double[] inFirst =
                Arrays.stream(both).mapToDouble(world -> first[world]).toArray();
        double[] inOther =
                Arrays.stream(both).mapToDouble(world -> other[world]).toArray();
        double[] defined =
                Arrays.stream(both).mapToDouble(world -> differences[world]).toArray();
        double paired = both.length < 2 ? 0 : StatUtils.variance(defined);
        return new Difference(
                measure,
                StatUtils.mean(inFirst),
                StatUtils.mean(inOther),
                stopping.estimate(differences, pilot),
                paired == 0 ? Double.NaN : (StatUtils.variance(inFirst) + StatUtils.variance(inOther)) / paired);
    }

    /** The differences, other minus first, one a replication; NaN where either is. */
    static double[] values(double[] first, double[] other) {
        return IntStream.range(0, first.length)
                .mapToDouble(world -> other[world] - first[world])
                .toArray();
    }

    /** {@return whether the interval leaves 0 out, so that there is a difference} */
    public boolean isSeen() {
        return estimate.hasInterval() && !estimate.contains(0);
    }
}
