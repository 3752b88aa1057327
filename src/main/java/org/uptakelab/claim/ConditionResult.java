package org.uptakelab.claim;

import org.uptakelab.measure.Estimate;

/**
 * How a condition came out at a point.
 *
 * @param condition the condition
 * @param estimate what it is about: the measure, or the comparison, with its 95 % interval over the worlds
 * @param outcome how it came out
 */
public record ConditionResult(Condition condition, Estimate estimate, Outcome outcome) {}
