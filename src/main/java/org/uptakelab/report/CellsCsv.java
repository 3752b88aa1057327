package org.uptakelab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.measure.Estimate;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.SweepResult;

/**
 * The file {@code cells.csv}: mean and 95 % interval of every measure of every recommender at every point of an experiment, in
 * the order of the points. Mean and interval are empty where they are not defined; {@code replications} counts those in which
 * the measure is defined.
 */
public final class CellsCsv {
    private CellsCsv() {}

    /**
     * The file's text.
     *
     * @param result what the experiment gave
     * @return the text
     */
    public static OutputFolder.Text of(SweepResult result) {
        return CsvTable.of(header(result), table -> {
            for (CellResult cell : result.results()) {
                for (String measure : result.sweep().measures()) {
                    print(table, cell, measure);
                }
            }
        });
    }

    private static List<String> header(SweepResult result) {
        List<String> columns = new ArrayList<>(List.of("cell"));
        result.sweep().factors().stream().map(Factor::key).forEach(columns::add);
        columns.addAll(List.of("recommender", "measure", "mean", "ci_low", "ci_high", "replications"));
        return columns;
    }

    private static void print(CSVPrinter table, CellResult result, String measure) throws IOException {
        Estimate estimate = result.estimate(measure);
        List<Object> row = new ArrayList<>(List.of(result.cell().number()));
        row.addAll(result.cell().values());
        row.addAll(List.of(
                result.recommender(),
                measure,
                CsvTable.cell(estimate.mean()),
                CsvTable.cell(estimate.low()),
                CsvTable.cell(estimate.high()),
                estimate.replications()));
        table.printRecord(row);
    }
}
