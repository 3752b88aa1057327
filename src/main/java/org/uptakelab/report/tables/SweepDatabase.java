package org.uptakelab.report.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.report.CellsCsv;
import org.uptakelab.report.CsvTable;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.setting.Setting;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Factor;
import org.uptakelab.sweep.SweepResult;

/**
 * An experiment as a database: {@code cells} with the rows of {@code cells.csv}, {@code replications} with the value of every world, and
 * {@code provenance}.
 */
public final class SweepDatabase {
    private SweepDatabase() {}

    /**
     * Writes {@code results.duckdb}, {@code cells.parquet} and {@code replications.parquet}.
     *
     * @param result what the experiment gave
     * @param folder where to
     * @throws IOException if they cannot be written
     */
    public static void write(SweepResult result, OutputFolder folder) throws IOException {
        try (Scratch scratch = new Scratch(folder.path())) {
            new Database(DuckDb.here(), folder, result.provenance())
                    .write(scratch.folder(), List.of(cells(result), replications(result)), List.of());
        }
    }

    private static Table cells(SweepResult result) {
        List<Column> columns = new ArrayList<>(List.of(Column.whole("cell")));
        result.sweep().factors().stream().map(SweepDatabase::column).forEach(columns::add);
        columns.addAll(List.of(
                Column.text("recommender"),
                Column.text("measure"),
                Column.real("mean"),
                Column.real("ci_low"),
                Column.real("ci_high"),
                Column.whole("replications")));
        return Table.of("cells", columns, CellsCsv.of(result));
    }

    /** A factor has the type of the key that it varies. */
    private static Column column(Factor factor) {
        Setting.Type type = Scenario.SETTINGS.stream()
                .filter(setting -> setting.key().equals(factor.key()))
                .map(Setting::type)
                .findFirst()
                .orElse(Setting.Type.TEXT);
        return new Column(
                factor.key(),
                switch (type) {
                    case INTEGER -> "INTEGER";
                    case LONG -> "BIGINT";
                    case REAL -> "DOUBLE";
                    case BOOLEAN -> "BOOLEAN";
                    case WORD, WORDS, TEXT -> "VARCHAR";
                });
    }

    private static Table replications(SweepResult result) {
        List<Column> columns = List.of(
                Column.whole("cell"),
                Column.text("recommender"),
                Column.text("measure"),
                Column.whole("replication"),
                Column.real("value"));
        return Table.printed("replications", columns, table -> {
            for (CellResult cell : result.results()) {
                for (String measure : result.sweep().measures()) {
                    printReplications(table, cell, measure);
                }
            }
        });
    }

    private static void printReplications(CSVPrinter table, CellResult cell, String measure) throws IOException {
        double[] values = cell.values().getOrDefault(measure, new double[0]);
        for (int index = 0; index < values.length; index++) {
            table.printRecord(
                    cell.cell().number(), cell.recommender(), measure, index + 1, CsvTable.cell(values[index]));
        }
    }
}
