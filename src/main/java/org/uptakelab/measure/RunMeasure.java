package org.uptakelab.measure;

import java.util.function.Function;

/**
 * A measure given by a function of a run.
 *
 * @param name its name
 * @param function numerator and denominator
 */
record RunMeasure(String name, Function<ArmRun, Ratio> function) implements Measure {
    @Override
    public Ratio of(ArmRun run) {
        return function.apply(run);
    }
}
