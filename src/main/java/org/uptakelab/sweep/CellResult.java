package org.uptakelab.sweep;

import java.util.Map;
import java.util.Optional;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.measure.Estimate;

/**
 * What one recommender gave at one point.
 *
 * @param cell the point
 * @param recommender the recommender
 * @param values for each measure of the experiment, in its order, one value a replication, all measures and all recommenders of a
 *     point equally many; NaN where undefined
 * @param stopping what decided how many replications there are
 */
public record CellResult(Cell cell, String recommender, Map<String, double[]> values, StoppingRule stopping) {
    /** {@return the number of replications} */
    public int replications() {
        return values.values().iterator().next().length;
    }

    /**
     * Mean and interval of a measure.
     *
     * @param measure its name
     * @return the estimate over the replications
     * @throws IllegalArgumentException if the experiment does not record it
     */
    public Estimate estimate(String measure) {
        double[] taken = values(measure);
        return stopping.estimate(taken, Math.min(taken.length, cell.scenario().replications()));
    }

    /**
     * The values of a measure.
     *
     * @param measure its name
     * @return one value a replication; NaN where it is undefined
     * @throws IllegalArgumentException if the experiment does not record it
     */
    public double[] values(String measure) {
        return Optional.ofNullable(values.get(measure))
                .orElseThrow(() -> new IllegalArgumentException(
                        "measure must be one of " + values.keySet() + ", but is " + measure + "."))
                .clone();
    }
}
