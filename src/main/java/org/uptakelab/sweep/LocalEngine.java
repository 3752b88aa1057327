package org.uptakelab.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.RunObserver;
import org.uptakelab.experiment.Runner;
import org.uptakelab.recommender.Family;

/** Runs points on the threads of this machine. Of a point that has ended only its measures are kept. */
public final class LocalEngine implements Engine {
    private final Runner runner;

    /**
     * An engine.
     *
     * @param threads number of threads that work, at least 1; changes no result
     * @param progress hears of every round that is done
     * @param family the recommenders that can be named
     */
    public LocalEngine(int threads, ProgressListener progress, Family family) {
        this.runner = new Runner(threads, progress, RunObserver.NOBODY, family);
    }

    @Override
    public void run(Sweep sweep, List<Cell> cells, CellListener listener) {
        runner.run(cells.stream().map(Cell::scenario).toList(), sweep.recommenders(), (index, arms) -> {
            Cell cell = cells.get(index);
            listener.ended(
                    cell,
                    arms.stream()
                            .map(arm -> measured(cell, arm, sweep.measures()))
                            .toList());
        });
    }

    private static CellResult measured(Cell cell, ArmResult arm, List<String> measures) {
        Map<String, double[]> values = new LinkedHashMap<>();
        measures.forEach(measure -> values.put(measure, arm.values(measure)));
        return new CellResult(cell, arm.recommender(), values);
    }
}
