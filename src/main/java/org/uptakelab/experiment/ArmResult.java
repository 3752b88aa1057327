package org.uptakelab.experiment;

import java.util.List;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Ratio;

/**
 * What one arm gave: a scenario under one recommender.
 *
 * @param scenario the scenario, with the recommender that ran
 * @param replications one result a replication, in their order
 * @param stopping what decided how many there are
 */
public record ArmResult(Scenario scenario, List<ReplicationResult> replications, StoppingRule stopping) {
    private static final Ratio NOT_TAKEN = new Ratio(0, 0);

    /**
     * What one arm gave in the replications that its scenario asks for.
     *
     * @param scenario the scenario, with the recommender that ran
     * @param replications one result a replication, in their order
     */
    public ArmResult(Scenario scenario, List<ReplicationResult> replications) {
        this(scenario, replications, new FixedReplications());
    }

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
        return estimate(values(measure));
    }

    /**
     * Mean and interval of anything that was taken in every replication.
     *
     * @param values one value a replication, in their order; NaN where undefined
     * @return the estimate
     */
    public Estimate estimate(double[] values) {
        return stopping.estimate(values, Math.min(values.length, scenario.run().replications()));
    }

    /**
     * The values of a measure.
     *
     * @param measure its name
     * @return one value a replication, in their order; NaN where the measure is undefined, or belongs to an extension that the
     *     scenario does not turn
     */
    public double[] values(String measure) {
        return replications.stream()
                .map(result -> result.ratios().getOrDefault(measure, NOT_TAKEN))
                .mapToDouble(Ratio::value)
                .toArray();
    }
}
