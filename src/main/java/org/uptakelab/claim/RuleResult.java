package org.uptakelab.claim;

import java.util.List;

/**
 * How a claim came out under one reading.
 *
 * @param rule the rule
 * @param verdict the verdict
 * @param points every point that was judged, in the order of the grid: cell by cell, arm by arm
 */
public record RuleResult(Rule rule, Verdict verdict, List<PointResult> points) {
    /** Copies the points. */
    public RuleResult {
        points = List.copyOf(points);
    }
}
