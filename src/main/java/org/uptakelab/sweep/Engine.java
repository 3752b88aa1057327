package org.uptakelab.sweep;

import java.util.List;

/**
 * Runs points of an experiment, wherever it may be. What a point gives depends on the experiment and the point alone: never on the
 * engine, its threads or machines, or on the order in which points are run.
 */
public interface Engine extends AutoCloseable {
    /**
     * Runs points and returns when all have ended.
     *
     * @param sweep the experiment
     * @param cells the points to run, all of this experiment
     * @param listener hears of every one of them once, as soon as it has ended, in any order, one call at a time
     */
    void run(Sweep sweep, List<Cell> cells, CellListener listener);

    /** Gives back what the engine holds; an engine of this machine's threads holds nothing between two runs. */
    @Override
    default void close() {}

    /** Hears of points that have ended. */
    @FunctionalInterface
    interface CellListener {
        /**
         * A point has ended.
         *
         * @param cell the point
         * @param results one result a recommender of the experiment, in its order
         */
        void ended(Cell cell, List<CellResult> results);
    }
}
