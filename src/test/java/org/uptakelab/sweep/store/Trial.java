package org.uptakelab.sweep.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uptakelab.experiment.FixedReplications;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Engine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

/** A small experiment for tests, and an engine that makes up what it gives. */
final class Trial {
    static final Sweep SWEEP = sweep(4);

    private Trial() {}

    static Sweep sweep(int seed) {
        return SweepFile.parse(Path.of("trial.yaml"), """
                        base: {world: {users: 30, items: 20}, run: {rounds: 4, warmup: 2}}
                        vary: {shopper.search: [1, 2, 4], shopper.attention: [0, 0.5]}
                        recommenders: [popular, none]
                        run: {replications: 3, seed: %d}
                        measures: [gini, take_rate]
                        """.formatted(seed), List.of(), Family.OF_THE_LAB);
    }

    static Fingerprint fingerprint() {
        return Fingerprint.of(SWEEP, Map.of());
    }

    /** Runs the last points first, to be told from an order that nobody asked for. */
    static Engine engine(List<Integer> run) {
        return (sweep, cells, listener) -> {
            for (int index = cells.size() - 1; index >= 0; index--) {
                Cell cell = cells.get(index);
                run.add(cell.number());
                listener.ended(cell, results(sweep, cell));
            }
        };
    }

    static List<CellResult> results(Sweep sweep, Cell cell) {
        List<CellResult> results = new ArrayList<>();
        for (String recommender : sweep.recommenders()) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (String measure : sweep.measures()) {
                int start = cell.number() + recommender.length() * measure.length();
                values.put(
                        measure,
                        IntStream.range(0, 3)
                                .mapToDouble(world -> world == 1 ? Double.NaN : Math.sqrt(start + world) / 7)
                                .toArray());
            }
            results.add(new CellResult(cell, recommender, values, new FixedReplications()));
        }
        return results;
    }
}
