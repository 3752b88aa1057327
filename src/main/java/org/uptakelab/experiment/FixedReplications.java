package org.uptakelab.experiment;

import java.util.List;
import java.util.Map;
import org.uptakelab.measure.Estimate;

/** The pilot is all: {@code run.replications} replications, with Student's interval. */
public record FixedReplications() implements StoppingRule {
    @Override
    public int replications(List<Map<String, double[]>> pilot) {
        return pilot.stream()
                .flatMap(arm -> arm.values().stream())
                .mapToInt(values -> values.length)
                .max()
                .orElse(0);
    }

    @Override
    public int most(Scenario scenario) {
        return scenario.replications();
    }

    @Override
    public Estimate estimate(double[] values, int pilot) {
        return Estimate.of(values);
    }

    @Override
    public boolean isMet(String measure, Estimate estimate) {
        return true;
    }

    @Override
    public List<String> problems(Scenario scenario) {
        return List.of();
    }

    @Override
    public String written() {
        return "";
    }
}
