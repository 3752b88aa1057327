package org.uptakelab.reproduction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.evidence.Bilingual;

/** Reads the tables of the rooms from within the jar. */
final class TableFile {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private TableFile() {}

    /**
     * Reads a table.
     *
     * @param file its name
     * @param row makes something of a record
     * @return what was made, in the order of the table; empty if there is no such file
     * @throws IllegalStateException if a record breaks a rule
     */
    static <T> Optional<List<T>> read(String file, Function<CSVRecord, T> row) {
        try (InputStream in = TableFile.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            try (CSVParser table = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return Optional.of(
                        table.stream().map(record -> checked(file, record, row)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " in the jar must be readable, but is not.", e);
        }
    }

    private static <T> T checked(String file, CSVRecord record, Function<CSVRecord, T> row) {
        try {
            return row.apply(record);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ", record " + record.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    /** {@return a text in both languages, the German one from the column with {@code _de} behind its name} */
    static Bilingual bilingual(CSVRecord record, String column) {
        return new Bilingual(record.get(column), record.get(column + "_de"));
    }
}
