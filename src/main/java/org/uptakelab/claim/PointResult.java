package org.uptakelab.claim;

import java.util.List;

/**
 * How the conditions of a rule came out at a point.
 *
 * @param point the point
 * @param conditions each condition, in the order of the rule
 */
public record PointResult(Point point, List<ConditionResult> conditions) {
    /** Copies the conditions. */
    public PointResult {
        conditions = List.copyOf(conditions);
    }

    /** {@return holds if all hold, fails if one fails, otherwise open} */
    public Outcome outcome() {
        if (conditions.stream().anyMatch(condition -> condition.outcome() == Outcome.FAILS)) {
            return Outcome.FAILS;
        }
        return conditions.stream().allMatch(condition -> condition.outcome() == Outcome.HOLDS)
                ? Outcome.HOLDS
                : Outcome.OPEN;
    }
}
