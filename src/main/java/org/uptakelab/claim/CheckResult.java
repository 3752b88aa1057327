package org.uptakelab.claim;

import java.util.List;

/**
 * How a check came out.
 *
 * @param check the check
 * @param points every point that was looked at
 */
public record CheckResult(Check check, List<PointResult> points) {
    /** Copies the points. */
    public CheckResult {
        points = List.copyOf(points);
    }

    /** {@return at how many points what must hold is broken} */
    public long broken() {
        return points.stream().filter(point -> point.outcome() == Outcome.FAILS).count();
    }
}
