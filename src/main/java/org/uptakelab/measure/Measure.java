package org.uptakelab.measure;

/**
 * A measure of a run. What it means, its numerator, denominator, range, good end and source stand in the texts of the
 * reports, in every language, under its name.
 */
public interface Measure {
    /** {@return its name, as files and tables use it} */
    String name();

    /**
     * Measures one replication of one arm, over the rounds looked at.
     *
     * @param run what happened
     * @return numerator and denominator
     */
    Ratio of(ArmRun run);
}
