package org.uptakelab.sweep;

import java.util.Map;
import java.util.Optional;
import org.uptakelab.measure.Estimate;

/**
 * What one recommender gave at one point.
 *
 * @param cell the point
 * @param recommender the recommender
 * @param values for each measure of the experiment, in its order, one value a replication; NaN where undefined
 */
public record CellResult(Cell cell, String recommender, Map<String, double[]> values) {
    /**
     * Mean and interval of a measure.
     *
     * @param measure its name
     * @return the estimate over the replications
     * @throws IllegalArgumentException if the experiment does not record it
     */
    public Estimate estimate(String measure) {
        return Estimate.of(Optional.ofNullable(values.get(measure))
                .orElseThrow(() -> new IllegalArgumentException(
                        "measure must be one of " + values.keySet() + ", but is " + measure + ".")));
    }
}
