package org.uptakelab.report;

/** A chart that shows one measure at all points of an experiment: its words tell where the measure is lowest and highest. */
interface SweepMeasureChart extends Chart {
    /** {@return the experiment in one language} */
    SweepEdition edition();

    /** {@return the measure} */
    String measure();

    @Override
    default String title() {
        return new SweepExtremes(edition(), measure()).title();
    }

    @Override
    default String reading() {
        return new SweepExtremes(edition(), measure()).reading();
    }
}
