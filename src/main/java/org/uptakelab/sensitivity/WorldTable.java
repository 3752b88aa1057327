package org.uptakelab.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import org.uptakelab.sweep.CellResult;

/** The values of a measure by worlds: only worlds that every point has, and in which it is defined at every point. */
final class WorldTable {
    private WorldTable() {}

    /**
     * The table.
     *
     * @param results the results, a column each
     * @param measure the measure
     * @return for each world the value of every result
     */
    static double[][] of(List<CellResult> results, String measure) {
        List<double[]> columns =
                results.stream().map(result -> result.values(measure)).toList();
        int worlds = columns.stream().mapToInt(column -> column.length).min().orElse(0);
        return IntStream.range(0, worlds)
                .mapToObj(world ->
                        columns.stream().mapToDouble(column -> column[world]).toArray())
                .filter(row -> IntStream.range(0, row.length).noneMatch(i -> Double.isNaN(row[i])))
                .toArray(double[][]::new);
    }
}
