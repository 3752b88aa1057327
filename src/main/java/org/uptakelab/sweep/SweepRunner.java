package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.recommender.Family;

/**
 * Runs the points of an experiment on one machine. Of a finished point only its measures are kept. The number of threads changes
 * no result.
 */
public final class SweepRunner {
    private final Runner runner;

    /**
     * A runner.
     *
     * @param threads number of threads that work, at least 1
     * @param progress hears of every replication of every recommender at every point that is done
     * @param family the recommenders that can be named
     */
    public SweepRunner(int threads, ProgressListener progress, Family family) {
        this.runner = new Runner(threads, progress, RunObserver.NOBODY, family);
    }

    /**
     * Runs an experiment.
     *
     * @param sweep the experiment
     * @return its result
     */
    public SweepResult run(Sweep sweep) {
        List<CellResult> results = new ArrayList<>();
        runner.run(
                sweep.cells().stream().map(Cell::scenario).toList(),
                sweep.recommenders(),
                (index, arms) ->
                        arms.forEach(arm -> results.add(measured(sweep.cells().get(index), arm, sweep.measures()))));
        return new SweepResult(sweep, results, Provenance.of(Map.of(sweep.name(), SweepText.of(sweep))));
    }

    private static CellResult measured(Cell cell, ArmResult arm, List<String> measures) {
        Map<String, double[]> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, arm.values(measure)));
        return new CellResult(cell, arm.recommender(), values);
    }
}
