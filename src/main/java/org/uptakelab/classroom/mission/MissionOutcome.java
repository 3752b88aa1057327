package org.uptakelab.classroom.mission;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a mission run gave: the mean of each measure over its replications, by the measure's name. A measure that is undefined in
 * all of them is left out.
 *
 * @param measures the measures, in the order of their names
 */
public record MissionOutcome(Map<String, Double> measures) {
    /** Copies and sorts the measures. */
    public MissionOutcome {
        measures = Collections.unmodifiableMap(new TreeMap<>(measures));
    }
}
