package org.uptakelab.extension;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.measure.Ratio;

/** The measures that an extension takes of the first replication of a scenario. */
public record Measured(Map<String, Ratio> ratios) {
    /** Runs a scenario and measures it. */
    public static Measured of(Extension extension, Scenario scenario) {
        return new Measured(extension.measure(Studies.of(scenario, extension)));
    }

    /** The measure of a name. */
    public Ratio ratio(String name) {
        return Objects.requireNonNull(ratios.get(name), name);
    }

    /** Its value; NaN where it is undefined. */
    public double value(String name) {
        return ratio(name).value();
    }

    /** The names of all measures, in their order. */
    public List<String> names() {
        return List.copyOf(ratios.keySet());
    }
}
