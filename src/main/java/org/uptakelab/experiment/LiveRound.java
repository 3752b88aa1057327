package org.uptakelab.experiment;

import java.util.Map;
import org.uptakelab.measure.Estimate;

/**
 * What one round of one arm gave, over the replications.
 *
 * @param arm the arm
 * @param round the round, from 1
 * @param inRound mean and interval of the measures of this round alone, by name
 * @param sinceWarmup the same over all rounds from the end of the warm-up to this one; empty in the warm-up. After the last
 *     round these are the estimates of the result
 */
public record LiveRound(LiveArm arm, int round, Map<String, Estimate> inRound, Map<String, Estimate> sinceWarmup) {}
