package org.uptakelab.experiment;

import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/**
 * Sees every run of an experiment, for example to store its events. It is called from the threads that work, for several runs
 * at once.
 */
@FunctionalInterface
public interface RunObserver {
    /** Looks away. */
    RunObserver NOBODY = (arm, replication, world, run) -> {};

    /**
     * A run has ended.
     *
     * @param arm the scenario with the recommender that ran
     * @param replication the number of the replication, from 1
     * @param world its world
     * @param run what happened
     */
    void ran(Scenario arm, int replication, World world, Run run);
}
