package org.uptakelab.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Replication;

/**
 * What a comparison gave.
 *
 * @param comparison the comparison
 * @param values for each arm its measures by name, with one value a replication; NaN where undefined
 * @param provenance where the result comes from
 */
public record ComparisonResult(Comparison comparison, List<Map<String, double[]>> values, Provenance provenance) {
    /** Copies the values. */
    public ComparisonResult {
        values = List.copyOf(values);
    }

    /** {@return the number of replications of every arm} */
    public int replications() {
        return of(0, Replication.MEASURES.get(0)).length;
    }

    /**
     * Every measure of an arm beside the first.
     *
     * @param arm the place of the arm, from 1
     * @return one difference a measure, in the order in which tables show them
     */
    public List<Difference> differences(int arm) {
        return Replication.MEASURES.stream()
                .map(measure -> Difference.of(
                        measure, of(0, measure), of(arm, measure), comparison.stopping(), comparison.pilot()))
                .toList();
    }

    private double[] of(int arm, String measure) {
        return Objects.requireNonNull(values.get(arm).get(measure), measure);
    }
}
