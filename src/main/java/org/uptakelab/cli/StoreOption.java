package org.uptakelab.cli;

import java.io.IOException;
import org.uptakelab.report.EventFiles;
import org.uptakelab.report.OutputFolder;
import org.uptakelab.report.RunStore;
import org.uptakelab.report.tables.DuckDb;
import org.uptakelab.report.tables.RunDatabase;
import org.uptakelab.report.tables.SweepDatabase;
import org.uptakelab.sweep.SweepResult;
import picocli.CommandLine.Option;

/** The option of commands whose tables may go to a database too. */
final class StoreOption {
    /** Where tables go; named as on the command line. */
    enum Store {
        /** CSV files alone. */
        csv,
        /** CSV files, and beside them a database of DuckDB with the same rows, and Parquet. */
        duckdb
    }

    @Option(
            names = "--store",
            paramLabel = "csv|duckdb",
            defaultValue = "csv",
            description =
                    "duckdb: beside the CSV files also write their rows as a database for SQL, results.duckdb, and as"
                            + " Parquet. Needs the driver of DuckDB; the error says how to get it. Default: csv.")
    private Store store = Store.csv;

    /**
     * Finds out before any work is done whether the store can be written.
     *
     * @throws org.uptakelab.setting.UserError if not, with what to do
     */
    void check() {
        if (store == Store.duckdb) {
            DuckDb.here();
        }
    }

    /**
     * What is kept of runs beside summary and report.
     *
     * @param events whether every event is asked for
     * @param folder where the results will be
     * @return the store, to be closed when the command has ended
     * @throws IOException if there is no room for files on the way
     */
    RunStore ofRuns(boolean events, OutputFolder folder) throws IOException {
        if (store == Store.duckdb) {
            return new RunDatabase(events, folder);
        }
        return events ? new EventFiles() : RunStore.NOTHING;
    }

    /**
     * Writes what belongs to the store beside {@code cells.csv}.
     *
     * @param result what the experiment gave
     * @param folder where to
     * @throws IOException if it cannot be written
     */
    void write(SweepResult result, OutputFolder folder) throws IOException {
        if (store == Store.duckdb) {
            SweepDatabase.write(result, folder);
        }
    }
}
