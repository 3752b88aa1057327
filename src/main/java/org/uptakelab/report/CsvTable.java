package org.uptakelab.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.uptakelab.setting.RealText;

/** How every CSV file of the lab is written: a header line, commas, {@code \n}, quotes where needed, {@code .} in numbers. */
public final class CsvTable {
    private CsvTable() {}

    /** The rows of a table. */
    @FunctionalInterface
    public interface Rows {
        /**
         * Prints the rows.
         *
         * @param table where to; it is flushed by the caller
         * @throws IOException if they cannot be written
         */
        void print(CSVPrinter table) throws IOException;
    }

    /**
     * A file with a table.
     *
     * @param columns the names of its columns, written as the first line
     * @param rows its rows
     * @return the file's text
     */
    public static OutputFolder.Text of(List<String> columns, Rows rows) {
        return writer -> {
            CSVPrinter table = new CSVPrinter(
                    writer,
                    withoutHeader()
                            .builder()
                            .setHeader(columns.toArray(String[]::new))
                            .get());
            rows.print(table);
            table.flush();
        };
    }

    static CSVFormat withoutHeader() {
        return CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    }

    /**
     * The cell of a number.
     *
     * @param value the number
     * @return the shortest text that reads back as the same number; empty where it is undefined
     */
    public static String cell(double value) {
        return Double.isNaN(value) ? "" : RealText.of(value);
    }
}
