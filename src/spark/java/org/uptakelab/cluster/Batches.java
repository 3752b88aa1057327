package org.uptakelab.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.sweep.Cell;

/**
 * Shares points out in batches that last about as long as asked, so that what it costs to start a task is small beside its work. How
 * long points take is learned from those that have ended, as seconds for each visit that they simulate; the first batches are single
 * points. Towards the end batches become smaller, so that all cores end at about the same time. Not safe for use by several threads.
 */
final class Batches {
    /** How much the newest batch counts against all before it: the first ones are slow, because Java has yet to compile. */
    private static final double NEWEST = 0.5;

    private final Queue<Cell> left;
    private final int recommenders;
    private final double secondsWanted;
    private double secondsPerVisit;

    /**
     * All points, none shared out yet.
     *
     * @param cells the points, to be shared out in this order
     * @param recommenders how many recommenders run at each
     * @param secondsWanted how long a batch shall last, in seconds
     */
    Batches(Collection<Cell> cells, int recommenders, double secondsWanted) {
        this.left = new ArrayDeque<>(cells);
        this.recommenders = recommenders;
        this.secondsWanted = secondsWanted;
    }

    /** {@return whether there are points left to share out} */
    boolean hasNext() {
        return !left.isEmpty();
    }

    /**
     * The next points.
     *
     * @param cores how many cores work, at least 1
     * @return at least one point
     */
    List<Cell> next(int cores) {
        int most = (left.size() + cores - 1) / cores;
        List<Cell> batch = new ArrayList<>();
        double seconds = 0;
        do {
            Cell cell = left.remove();
            batch.add(cell);
            seconds += visits(cell) * secondsPerVisit;
        } while (batch.size() < most
                && secondsPerVisit > 0
                && seconds + visits(left.element()) * secondsPerVisit <= secondsWanted);
        return batch;
    }

    /**
     * Learns how long points take.
     *
     * @param cells points that have ended, at least one
     * @param seconds how long they took together
     */
    void ended(List<Cell> cells, double seconds) {
        double newest = seconds / cells.stream().mapToDouble(this::visits).sum();
        secondsPerVisit = secondsPerVisit > 0 ? NEWEST * newest + (1 - NEWEST) * secondsPerVisit : newest;
    }

    /** What a point costs, but for a factor: visits of the twin, and for each recommender twice those after the warm-up. */
    private double visits(Cell cell) {
        Scenario scenario = cell.scenario();
        int rounds = scenario.run().rounds();
        double runs = rounds + 2.0 * recommenders * (rounds - scenario.run().warmup());
        return Math.max(1, scenario.world().users() * scenario.shopper().visitRate())
                * Math.max(1, runs)
                * scenario.run().replications();
    }
}
