package org.uptakelab.claim;

import java.util.Optional;
import org.uptakelab.measure.Estimate;

/**
 * What a rule asks of one measure at a point: that its 95 % interval lies entirely between two bounds.
 *
 * @param measure name of the measure
 * @param above the value must be above this; minus infinity without that bound
 * @param below the value must be below this; infinity without that bound
 * @param over the point that the measure is compared with, world by world; empty for the measure itself
 * @param relative with {@code over}: whether the comparison is ratio minus 1, not a difference
 */
public record Condition(String measure, double above, double below, Optional<Reference> over, boolean relative) {
    /** Checks that there is a bound and that they leave room. */
    public Condition {
        if (!(above < below) || Double.isInfinite(above) && Double.isInfinite(below)) {
            throw new IllegalArgumentException(measure + " must have a bound, the lower below the upper, but has "
                    + above + " and " + below + ".");
        }
        if (relative && over.isEmpty()) {
            throw new IllegalArgumentException(measure + " must have a point to be relative to.");
        }
    }

    /**
     * How it comes out for a mean and its interval.
     *
     * @param estimate the measure at a point, or the comparison
     * @return open if the interval reaches to both sides of a bound, or if there is none
     */
    public Outcome of(Estimate estimate) {
        if (!estimate.hasInterval()) {
            return Outcome.OPEN;
        }
        if (estimate.high() <= above || estimate.low() >= below) {
            return Outcome.FAILS;
        }
        return estimate.low() > above && estimate.high() < below ? Outcome.HOLDS : Outcome.OPEN;
    }

    /** {@return what is bounded, for tables: the measure, perhaps with what it is compared to} */
    public String quantity() {
        return over.map(reference -> measure + (relative ? " / " : " - ") + "[" + reference.written() + "]"
                        + (relative ? " - 1" : ""))
                .orElse(measure);
    }
}
