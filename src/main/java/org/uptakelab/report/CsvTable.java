package org.uptakelab.report;

import org.apache.commons.csv.CSVFormat;
import org.uptakelab.setting.RealText;

/** How every CSV file of the lab is written: a header line, commas, {@code \n}, quotes where needed, {@code .} in numbers. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * The format of a table whose columns have names.
     *
     * @param columns the names, written as the first line
     * @return the format
     */
    public static CSVFormat withHeader(String... columns) {
        return withoutHeader().builder().setHeader(columns).get();
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
