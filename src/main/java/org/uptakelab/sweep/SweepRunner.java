package org.uptakelab.sweep;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.uptakelab.experiment.Provenance;

/** Runs an experiment from its first point to its last. */
public final class SweepRunner {
    private final Engine engine;

    /**
     * A runner.
     *
     * @param engine runs the points
     */
    public SweepRunner(Engine engine) {
        this.engine = engine;
    }

    /**
     * Runs an experiment.
     *
     * @param sweep the experiment
     * @return its result
     */
    public SweepResult run(Sweep sweep) {
        SortedMap<Integer, List<CellResult>> ofCells = new TreeMap<>();
        engine.run(sweep, sweep.cells(), (cell, results) -> ofCells.put(cell.number(), results));
        return new SweepResult(
                sweep,
                ofCells.values().stream().flatMap(List::stream).toList(),
                Provenance.of(Map.of(sweep.name(), SweepText.of(sweep))));
    }
}
