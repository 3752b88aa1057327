package org.uptakelab.classroom.mission;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a mission is about.
 *
 * @param measure the measure to look at
 * @param atLeast what it must reach, or null where the highest value wins
 * @param condition a measure that must be kept too, or null
 * @param conditionAtLeast what that must reach, or null without a condition
 */
public record Goal(
        String measure,
        @Nullable Double atLeast,
        @Nullable String condition,
        @Nullable Double conditionAtLeast) {

    /**
     * The measure of the goal.
     *
     * @param outcome what a run gave
     * @return its value; empty where it is undefined
     */
    public OptionalDouble score(MissionOutcome outcome) {
        return value(outcome, measure);
    }

    /**
     * Whether a run reaches the goal; where the highest value wins, whether it keeps the condition.
     *
     * @param outcome what the run gave
     * @return true if it does
     */
    public boolean isReached(MissionOutcome outcome) {
        OptionalDouble score = score(outcome);
        return score.isPresent()
                && (atLeast == null || score.getAsDouble() >= atLeast)
                && (condition == null
                        || conditionAtLeast == null
                        || value(outcome, condition).orElse(Double.NEGATIVE_INFINITY) >= conditionAtLeast);
    }

    private static OptionalDouble value(MissionOutcome outcome, String name) {
        Double value = outcome.measures().get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
