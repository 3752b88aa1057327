package org.uptakelab.claim;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
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
    private static final double ERROR = 0.05;

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

    /**
     * How it comes out as one of several that must all hold. One of them that fails by chance would make the whole fail, so each is
     * held to fail only where its interval of 1 - 5 % / {@code among} lies on the wrong side: then all of them together fail by
     * chance at no more than 5 % (Bonferroni). To hold, every one of them must hold at 95 %, which needs no such care.
     *
     * @param estimate the measure at a point, or the comparison
     * @param among how many conditions must hold, from 1
     * @return the outcome; open where it would fail alone but not among so many
     */
    Outcome of(Estimate estimate, int among) {
        Outcome alone = of(estimate);
        return alone == Outcome.FAILS && among > 1 ? of(widened(estimate, among)) : alone;
    }

    private static Estimate widened(Estimate estimate, int among) {
        TDistribution student = new TDistribution(null, estimate.replications() - 1);
        double times = student.inverseCumulativeProbability(1 - ERROR / 2 / among)
                / student.inverseCumulativeProbability(1 - ERROR / 2);
        double reach = times * estimate.width() / 2;
        return new Estimate(
                estimate.mean(),
                estimate.mean() - reach,
                estimate.mean() + reach,
                estimate.replications(),
                estimate.undefined());
    }

    /**
     * Whether a value lies between the bounds.
     *
     * @param value a value of the measure, or of the comparison
     * @return true if it does
     */
    public boolean holds(double value) {
        return value > above && value < below;
    }

    /** {@return what is bounded, for tables: the measure, perhaps with what it is compared to} */
    public String quantity() {
        return over.map(reference -> measure + (relative ? " / " : " - ") + "[" + reference.written() + "]"
                        + (relative ? " - 1" : ""))
                .orElse(measure);
    }
}
