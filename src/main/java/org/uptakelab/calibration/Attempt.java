package org.uptakelab.calibration;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.Replication;
import org.uptakelab.measure.Estimate;

/**
 * A setting that was tried.
 *
 * @param solution the values of the keys solved for, in their order
 * @param recommender the recommender that ran
 * @param estimates every measure, in the order of the list of measures
 */
public record Attempt(List<BigDecimal> solution, String recommender, Map<String, Estimate> estimates) {
    /** Copies list and map, in their order. */
    public Attempt {
        solution = List.copyOf(solution);
        estimates = Collections.unmodifiableMap(new LinkedHashMap<>(estimates));
    }

    static Attempt of(List<BigDecimal> solution, ArmResult result) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Replication.MEASURES.forEach(measure -> estimates.put(measure, result.estimate(measure)));
        return new Attempt(solution, result.recommender(), estimates);
    }

    /**
     * A measure.
     *
     * @param measure its name
     * @return its estimate
     * @throws IllegalArgumentException if there is no such measure
     */
    public Estimate estimate(String measure) {
        return Optional.ofNullable(estimates.get(measure))
                .orElseThrow(() -> new IllegalArgumentException(
                        "measure must be one of " + estimates.keySet() + ", but is " + measure + "."));
    }

    /**
     * Whether all targets are met.
     *
     * @param targets the targets
     * @return true if they are
     */
    public boolean meets(List<Target> targets) {
        return targets.stream().allMatch(target -> target.isMet(estimate(target.measure())));
    }

    /** {@return the values of the keys solved for, as files write them} */
    public List<String> written() {
        return solution.stream().map(SearchKey::text).toList();
    }
}
