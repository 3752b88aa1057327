package org.uptakelab.reproduction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.evidence.Certainty;

/** The tables of what was published, one a room, from within the jar. */
public final class PublishedTable {
    private static final String LOG = "log";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private PublishedTable() {}

    /**
     * The table of a room.
     *
     * @param name the name of the reproduction
     * @return its rows, in their order
     * @throws IllegalStateException if there is no such table, or a row breaks a rule
     */
    public static List<Published> of(String name) {
        String file = name + ".csv";
        try (InputStream in = PublishedTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The table " + file + " must be in the jar, but is missing.");
            }
            try (CSVParser table = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return table.stream().map(row -> row(file, row)).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " in the jar must be readable, but is not.", e);
        }
    }

    private static Published row(String file, CSVRecord row) {
        try {
            String published = row.get("published");
            return new Published(
                    row.get("panel"),
                    row.get("quantity"),
                    bilingual(row, "label"),
                    Published.Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.get("decimals")),
                    published.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(published)),
                    Rule.of(row.get("rule")),
                    needsLog(row.get("needs")),
                    Certainty.of(row.get("certainty")),
                    bilingual(row, "source"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ", record " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static boolean needsLog(String needs) {
        if (!needs.isEmpty() && !needs.equals(LOG)) {
            throw new IllegalArgumentException("needs must be empty or " + LOG + ", but is " + needs + ".");
        }
        return needs.equals(LOG);
    }

    private static Bilingual bilingual(CSVRecord row, String column) {
        return new Bilingual(row.get(column), row.get(column + "_de"));
    }
}
