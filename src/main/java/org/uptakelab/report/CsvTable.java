package org.uptakelab.report;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.uptakelab.setting.RealText;

/** How every CSV file of the lab is written: a header line, commas, {@code \n}, quotes where needed, {@code .} in numbers. */
final class CsvTable {
    private CsvTable() {}

    static CSVFormat withHeader(String... columns) {
        return withoutHeader().builder().setHeader(columns).get();
    }

    static CSVFormat withoutHeader() {
        return CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    }

    /** The cell of a number; empty where it is undefined. */
    static String cell(double value) throws IOException {
        return Double.isNaN(value) ? "" : RealText.of(value);
    }
}
