package org.uptakelab.sweep.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.Sweep;

/** Has another engine run what is not stored yet, and stores every point as soon as it has ended. */
public final class StoringEngine implements Engine {
    private final Engine engine;
    private final CellStore store;

    /**
     * An engine that forgets nothing.
     *
     * @param engine runs the points
     * @param store keeps them; of the same experiment
     */
    public StoringEngine(Engine engine, CellStore store) {
        this.engine = engine;
        this.store = store;
    }

    /**
     * Tells the points that are stored, in their order, and then runs the others. When all points of the experiment are stored,
     * the store is put in their order.
     */
    @Override
    public void run(Sweep sweep, List<Cell> cells, CellListener listener) {
        List<Cell> missing = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<List<CellResult>> found = store.found(cell);
            found.ifPresent(results -> listener.ended(cell, results));
            if (found.isEmpty()) {
                missing.add(cell);
            }
        }
        if (!missing.isEmpty()) {
            engine.run(sweep, missing, (cell, results) -> {
                store.keep(cell, results);
                listener.ended(cell, results);
            });
        }
        if (store.size() == sweep.cells().size()) {
            store.sort();
        }
    }
}
