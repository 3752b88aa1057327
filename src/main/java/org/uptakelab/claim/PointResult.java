package org.uptakelab.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.measure.Estimate;

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

    /**
     * Points as results: of points where everything that is judged has the same mean and interval to the last digit, the first alone.
     * They differ in nothing that the rule looks at, as where a measure of the run in which nothing is shown meets a key that only
     * changes what is shown; so they are one piece of evidence. A point where something has no interval stands for itself, and so does
     * one where all worlds gave the same, such as none at all: that is no draw of luck which two points could share.
     *
     * @param points points under one rule
     * @return those that differ, in their order
     */
    public static List<PointResult> distinct(List<PointResult> points) {
        Map<Object, PointResult> results = new LinkedHashMap<>();
        points.forEach(point -> results.putIfAbsent(point.result(), point));
        return List.copyOf(results.values());
    }

    /** What two points share if they are one result. */
    Object result() {
        List<Estimate> estimates =
                conditions.stream().map(ConditionResult::estimate).toList();
        boolean drawn = estimates.stream().allMatch(Estimate::hasInterval)
                && estimates.stream().anyMatch(estimate -> estimate.width() > 0);
        return drawn ? estimates : point;
    }

    /** {@return in how many worlds, of those that were run, some condition could not be told because a ratio was undefined} */
    public int undefinedWorlds() {
        return conditions.stream()
                .mapToInt(condition -> condition.estimate().undefined())
                .max()
                .orElse(0);
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
