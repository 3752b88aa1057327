package org.uptakelab.experiment;

import java.util.List;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;

/**
 * What one arm gave: a scenario under one recommender.
 *
 * @param scenario the scenario, with the recommender that ran
 * @param replications one result a replication, in their order
 */
public record ArmResult(Scenario scenario, List<ReplicationResult> replications) {
    /** {@return the name of the recommender that ran} */
    public String recommender() {
        return scenario.recommender().name();
    }

    /**
     * Mean and interval of a measure.
     *
     * @param measure its name
     * @return the estimate over the replications
     */
    public Estimate estimate(String measure) {
        return Estimate.of(values(measure));
    }

    /**
     * The values of a measure.
     *
     * @param measure its name
     * @return one value a replication, in their order; NaN where the measure is undefined
     */
    public double[] values(String measure) {
        return replications.stream()
                .map(result -> result.ratios().get(measure))
                .mapToDouble(Ratio::value)
                .toArray();
    }
}
