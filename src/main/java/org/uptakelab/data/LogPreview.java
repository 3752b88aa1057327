package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * The first rows of a log as they stand in the file, and what each column was taken for.
 *
 * @param columns the columns, in their order
 * @param rows the fields of the first rows, without the header
 */
public record LogPreview(List<Column> columns, List<List<String>> rows) {
    private static final int LONGEST_LINE = 200;

    /** Copies the lists. */
    public LogPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name its name in the header; null if the log has none
     * @param role what it was taken for: user, item, timestamp, quantity, price or invoice; null if it is not used
     */
    public record Column(@Nullable String name, @Nullable String role) {}

    /**
     * The beginning of a log.
     *
     * @param file the file
     * @param names the names of its columns, or null to recognise them
     * @param most most rows
     * @return the preview
     * @throws UserError if the file cannot be read as a log
     */
    public static LogPreview of(Path file, @Nullable ColumnNames names, int most) {
        try (BufferedReader text = LogFile.open(file)) {
            LogFormat format = LogFormat.recognise(file, text, names);
            try (CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(format.csv()).get()) {
                Iterator<CSVRecord> records = parser.iterator();
                List<String> header = format.hasHeader() ? records.next().toList() : List.of();
                List<List<String>> rows = new ArrayList<>();
                while (rows.size() < most && records.hasNext()) {
                    rows.add(records.next().toList());
                }
                int width =
                        Math.max(header.size(), rows.isEmpty() ? 0 : rows.get(0).size());
                return new LogPreview(columns(format, header, width), rows);
            }
        } catch (UncheckedIOException failure) {
            throw LogFile.explain(file, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }

    private static List<Column> columns(LogFormat format, List<String> header, int width) {
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            columns.add(new Column(index < header.size() ? header.get(index) : null, role(format, index)));
        }
        return columns;
    }

    private static @Nullable String role(LogFormat format, int index) {
        if (index == format.user()) {
            return "user";
        }
        if (index == format.item()) {
            return "item";
        }
        if (index == format.timestamp()) {
            return "timestamp";
        }
        if (index == format.quantity()) {
            return "quantity";
        }
        if (index == format.price()) {
            return "price";
        }
        return index == format.invoice() ? "invoice" : null;
    }

    /**
     * Some lines of a log as they stand in the file, shortened.
     *
     * @param file the file
     * @param numbers the numbers of the lines, from 1
     * @return the lines by number; one that is not there is left out
     * @throws UserError if the file cannot be read
     */
    public static Map<Long, String> lines(Path file, Collection<Long> numbers) {
        Map<Long, String> lines = new TreeMap<>();
        try (BufferedReader text = LogFile.open(file)) {
            long last = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
            for (long number = 1; number <= last; number++) {
                String line = text.readLine();
                if (line == null) {
                    break;
                }
                if (numbers.contains(number)) {
                    lines.put(number, line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line);
                }
            }
            return lines;
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }
}
