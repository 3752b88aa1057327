package org.uptakelab.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.StoppingRule;
import org.uptakelab.sweep.Grid;
import org.uptakelab.sweep.Sweep;

/**
 * What every point of an experiment has in common, as it travels to another machine, once a machine.
 *
 * @param recommenders the recommenders that run at every point
 * @param measures the measures that are recorded
 * @param stopping how many replications a point gets
 * @param plugins names of the files that recommenders of others come from, as Spark has sent them
 */
record ShippedExperiment(
        ArrayList<String> recommenders, ArrayList<String> measures, StoppingRule stopping, ArrayList<String> plugins)
        implements Serializable {
    /** Packs an experiment. */
    static ShippedExperiment of(Sweep sweep, List<String> plugins) {
        return new ShippedExperiment(
                new ArrayList<>(sweep.recommenders()),
                new ArrayList<>(sweep.measures()),
                sweep.stopping(),
                new ArrayList<>(plugins));
    }

    /** An experiment with the same recommenders, measures and stopping rule, without points of its own. */
    Sweep unpacked(Scenario base) {
        return new Sweep("shipped", base, List.of(), new Grid(), List.of(), recommenders, measures, stopping);
    }
}
