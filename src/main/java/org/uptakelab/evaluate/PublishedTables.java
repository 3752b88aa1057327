package org.uptakelab.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.data.PurchaseLog;

/** Accuracy that others have published, from the table {@code published.csv} that comes with the lab. */
public final class PublishedTables {
    private static final String TABLE = "published.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private PublishedTables() {}

    /** {@return all values, in the order of the table} */
    public static List<PublishedValue> all() {
        try (InputStream in = PublishedTables.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table " + TABLE + " must be in the jar, but is missing.");
            }
            try (CSVParser table = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return table.stream().map(PublishedTables::value).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + TABLE + " in the jar must be readable, but is not.", e);
        }
    }

    private static PublishedValue value(CSVRecord row) {
        String tolerance = row.get("tolerance");
        return new PublishedValue(
                row.get("dataset"),
                Long.parseLong(row.get("rows")),
                Long.parseLong(row.get("users")),
                row.get("protocol"),
                row.get("theirs"),
                row.get("ours"),
                row.get("metric"),
                Integer.parseInt(row.get("list")),
                Double.parseDouble(row.get("value")),
                tolerance.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(tolerance)),
                row.get("source"),
                row.get("certainty"),
                row.get("why"),
                row.get("why_de"));
    }

    /**
     * The values that a log and a protocol can be held against.
     *
     * @param log the whole log, before any threshold of relevance
     * @param key the settings, from {@link #key}
     * @return the values for data sets of that size under those settings, in the order of the table; most often none
     */
    public static List<PublishedValue> of(PurchaseLog log, String key) {
        return all().stream()
                .filter(value -> value.rows() == log.size()
                        && value.users() == log.userCount()
                        && value.protocol().equals(key))
                .toList();
    }

    /**
     * The settings of an evaluation in one line. The seed is none of them.
     *
     * @param recipe the settings, a line each
     * @return the lines joined
     */
    public static String key(String recipe) {
        return recipe.lines().collect(Collectors.joining("; "));
    }
}
