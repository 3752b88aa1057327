package org.uptakelab.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of published figures that come with the lab. */
final class FigureTable {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private FigureTable() {}

    static <T> List<T> read(String table, Function<CSVRecord, T> figure) {
        try (InputStream in = FigureTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " must be in the jar, but is missing.");
            }
            try (CSVParser rows = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().map(figure).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table + " in the jar must be readable, but is not.", e);
        }
    }

    static Bilingual bilingual(CSVRecord row, String column) {
        return new Bilingual(row.get(column), row.get(column + "_de"));
    }
}
