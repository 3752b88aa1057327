package org.uptakelab.sweep;

import java.util.List;
import org.uptakelab.experiment.Provenance;

/**
 * What an experiment gave.
 *
 * @param sweep the experiment
 * @param results one result a point and recommender, ordered by point, recommenders in the order of the experiment
 * @param provenance where the result comes from
 */
public record SweepResult(Sweep sweep, List<CellResult> results, Provenance provenance) {
    /** Copies the results and checks that none is missing. */
    public SweepResult {
        results = List.copyOf(results);
        long asked = (long) sweep.cells().size() * sweep.recommenders().size();
        if (results.size() != asked) {
            throw new IllegalArgumentException("results must be " + asked + ", but are " + results.size() + ".");
        }
        if (results.stream().anyMatch(result -> !result.stopping().equals(sweep.stopping()))) {
            throw new IllegalArgumentException("All results must have the stopping rule of the experiment.");
        }
    }

    /**
     * The results of one recommender.
     *
     * @param recommender its name
     * @return one result a point, in the order of the points
     */
    public List<CellResult> of(String recommender) {
        return results.stream()
                .filter(result -> result.recommender().equals(recommender))
                .toList();
    }
}
