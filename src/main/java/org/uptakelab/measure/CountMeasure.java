package org.uptakelab.measure;

import java.util.function.ToIntFunction;

/**
 * A measure that is a ratio of two counts.
 *
 * @param name its name
 * @param numerator counts the numerator
 * @param denominator counts the denominator
 */
record CountMeasure(String name, ToIntFunction<RoundCounts> numerator, ToIntFunction<RoundCounts> denominator)
        implements Measure {
    @Override
    public Ratio of(ArmRun run) {
        return new Ratio(numerator.applyAsInt(run.totals()), denominator.applyAsInt(run.totals()));
    }
}
