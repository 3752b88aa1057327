package org.uptakelab.report;

import java.io.IOException;
import org.uptakelab.experiment.Result;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.simulation.Run;
import org.uptakelab.world.World;

/** Sees every run of an experiment, and writes in the end what it keeps of them, beside summary and report. */
public interface RunStore extends RunObserver, AutoCloseable {
    /** Keeps nothing. */
    RunStore NOTHING = new RunStore() {
        @Override
        public void ran(Scenario arm, int replication, World world, Run run) {}

        @Override
        public void write(OutputFolder folder, Result result) {}

        @Override
        public void close() {}
    };

    /**
     * Writes what is kept.
     *
     * @param folder where to
     * @param result the results of the runs seen
     * @throws IOException if it cannot be written
     */
    void write(OutputFolder folder, Result result) throws IOException;

    /**
     * Deletes what was needed on the way.
     *
     * @throws IOException if that is not possible
     */
    @Override
    void close() throws IOException;
}
