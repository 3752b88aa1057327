package org.uptakelab.sweep;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;

/**
 * Runs points on the threads of this machine, world by world, so that all threads are busy to the end. Of a point only its
 * measures are kept.
 */
public final class LocalEngine implements Engine {
    private static final long LONGEST_ROUND_SECONDS = 60;

    private final int threads;
    private final ProgressListener progress;
    private final Family family;

    /**
     * An engine.
     *
     * @param threads number of threads that work, at least 1; changes no result
     * @param progress hears how many points have ended, and parts of points
     * @param family the recommenders that can be named
     */
    public LocalEngine(int threads, ProgressListener progress, Family family) {
        this.threads = threads;
        this.progress = progress;
        this.family = family;
    }

    @Override
    public void run(Sweep sweep, List<Cell> cells, CellListener listener) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            CellProgress told = new CellProgress(progress, sweep.cells().size(), cells.size());
            new WorldQueue(sweep, cells, family, listener, told).run(threads, pool);
        } finally {
            end(pool);
        }
    }

    /** Worlds that a failure has stopped end with their round; until then they need what the caller closes after this. */
    private static void end(ForkJoinPool pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(LONGEST_ROUND_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
