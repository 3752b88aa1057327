package org.uptakelab.claim;

import java.util.List;

/**
 * How a claim came out under one reading.
 *
 * @param rule the rule
 * @param verdict the verdict
 * @param points every point that was judged, in the order of the grid: cell by cell, arm by arm
 * @param aside how many points were not judged, because what the rule asks for beforehand is not so there
 */
public record RuleResult(Rule rule, Verdict verdict, List<PointResult> points, int aside) {
    /** Copies the points. */
    public RuleResult {
        points = List.copyOf(points);
    }
}
