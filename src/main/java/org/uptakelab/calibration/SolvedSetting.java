package org.uptakelab.calibration;

import java.util.List;
import java.util.Optional;

/**
 * A setting that was searched, and what was found there.
 *
 * @param number its number, from 1; a setting with several solutions has the same with each
 * @param values the values of the keys searched, in their order
 * @param solution the values of the solved keys that come nearest to the targets, with what they gave; empty if no value
 *     was found at which the measure passes its target
 * @param tried everything that was tried on the way, in its order
 */
public record SolvedSetting(int number, List<String> values, Optional<Attempt> solution, List<Attempt> tried) {
    /** Copies the lists. */
    public SolvedSetting {
        values = List.copyOf(values);
        tried = List.copyOf(tried);
    }

    /**
     * Whether this setting belongs to the set.
     *
     * @param targets the targets
     * @return true if it has a solution that meets all of them
     */
    public boolean meets(List<Target> targets) {
        return solution.filter(attempt -> attempt.meets(targets)).isPresent();
    }
}
