package org.uptakelab.report.tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.uptakelab.report.CsvTable;
import org.uptakelab.report.OutputFolder;

/**
 * A table to store: its rows come from CSV files, so that the database says what they say.
 *
 * @param name its name
 * @param columns its columns, in the order of the CSV files
 * @param rows where its rows are
 */
record Table(String name, List<Column> columns, Rows rows) {
    Table {
        columns = List.copyOf(columns);
    }

    /** A table with the rows of a CSV file of the results. */
    static Table of(String name, List<Column> columns, OutputFolder.Text csv) {
        return new Table(name, columns, scratch -> {
            Path file = scratch.resolve(name + ".csv");
            try (Writer writer = Files.newBufferedWriter(file)) {
                csv.writeTo(writer);
            }
            return List.of(file);
        });
    }

    /** A table whose rows are printed. */
    static Table printed(String name, List<Column> columns, CsvTable.Rows rows) {
        return of(name, columns, CsvTable.of(names(columns), rows));
    }

    static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    String definition() {
        return "CREATE TABLE " + Sql.name(name)
                + columns.stream().map(Column::defined).collect(Collectors.joining(", ", " (", ")"));
    }

    /** Takes in the rows of a CSV file with a header, each as it stands there; a cell that cannot be read is an error. */
    String insertion(Path csv) {
        return "INSERT INTO " + Sql.name(name) + " SELECT * FROM read_csv(" + Sql.file(csv)
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = "
                + columns.stream().map(Column::entry).collect(Collectors.joining(", ", "{", "}")) + ")";
    }

    /** Where the rows of a table are. */
    @FunctionalInterface
    interface Rows {
        /**
         * The rows as CSV files with a header, in their order.
         *
         * @param scratch a folder for files that are made for this
         * @return the files
         * @throws IOException if they cannot be written
         */
        List<Path> files(Path scratch) throws IOException;
    }
}
