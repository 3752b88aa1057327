package org.uptakelab.web.lab;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.Sweep;

/**
 * How large an experiment of the page may be, and how many there may be. Each of its points keeps the limits of a run.
 *
 * @param run limits of one point
 * @param points most points
 * @param longer how many times as much work as a run all points together may be
 * @param threads threads that work on an experiment
 * @param ofAVisitor most experiments of a visitor that wait or go on
 * @param kept most experiments that are over and kept
 */
record ExperimentLimits(LabLimits run, int points, int longer, int threads, int ofAVisitor, int kept) {
    /** The share of Java's memory that the experiment under way may fill, beside the runs of the page. */
    private static final double SHARE_OF_MEMORY = 0.25;

    /** {@return what a small machine bears: at most twenty minutes or so of one processor for an experiment} */
    static ExperimentLimits usual() {
        return new ExperimentLimits(
                LabLimits.USUAL, 1000, 10, Runtime.getRuntime().availableProcessors(), 3, 20);
    }

    /** {@return what a machine bears that holds a lesson at the same time} */
    static ExperimentLimits besideALesson() {
        return new ExperimentLimits(LabLimits.BESIDE_A_LESSON, 100, 1, 1, 1, 20);
    }

    /**
     * Refuses an experiment that is too large, or that runs what visitors may not run.
     *
     * @param sweep the experiment
     * @throws UserError with every problem
     */
    void check(Sweep sweep) {
        List<Scenario> points = sweep.cells().stream().map(Cell::scenario).toList();
        List<String> problems =
                new ArrayList<>(run.problemsOfSize(points).stream().distinct().toList());
        sweep.recommenders().stream()
                .flatMap(name -> Offer.problem(sweep.base().withRecommender(name)).stream())
                .forEach(problems::add);
        if (!sweep.stopping().written().isEmpty()) {
            problems.add(
                    "precision must be left out on the page, where the number of worlds is fixed, but is given. Maybe"
                            + " set replications under run, or run the file from the command line.");
        }
        if (problems.isEmpty()) {
            problems.addAll(run.times(longer).problemsOfLength(arms(points, sweep.recommenders())));
        }
        if (!problems.isEmpty()) {
            throw new UserError(problems);
        }
        MemoryNeed.checkPoints(points, sweep.recommenders(), sweep.measures().size(), threads, bytes());
    }

    private static long bytes() {
        return (long) (SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory());
    }

    private static List<Scenario> arms(List<Scenario> points, List<String> recommenders) {
        return points.stream()
                .flatMap(point -> recommenders.stream().map(point::withRecommender))
                .toList();
    }
}
