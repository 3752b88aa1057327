package org.uptakelab.claim;

import java.util.List;
import org.uptakelab.sweep.SweepResult;

/**
 * What the experiment of a claim gave.
 *
 * @param claim the claim
 * @param sweep every measure at every point, of the arms that are judged and of those beside them
 * @param rules how the claim came out, one result a rule, in their order
 * @param checks how its checks came out, in their order
 */
public record ClaimResult(Claim claim, SweepResult sweep, List<RuleResult> rules, List<CheckResult> checks) {
    /** Copies the lists. */
    public ClaimResult {
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
    }
}
