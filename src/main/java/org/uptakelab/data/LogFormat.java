package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * How a log is laid out: recognised from its first line, or told by the names of its columns.
 *
 * @param words what the log was recognised as
 * @param csv how its lines are taken apart
 * @param hasHeader whether the first line names the columns
 * @param user index of the column of users
 * @param item index of the column of items
 * @param timestamp index of the column of times
 * @param quantity index of the column of quantities, or {@link #NONE}
 * @param price index of the column of prices, or {@link #NONE}
 * @param rating index of the column of ratings, or {@link #NONE}
 * @param invoice index of the column of invoice numbers, which only Online Retail has, or {@link #NONE}
 */
record LogFormat(
        String words,
        CSVFormat csv,
        boolean hasHeader,
        int user,
        int item,
        int timestamp,
        int quantity,
        int price,
        int rating,
        int invoice) {
    /** Stands for a column that a log does not have. */
    static final int NONE = -1;

    private static final int LONGEST_HEADER = 1 << 16;
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();
    private static final CSVFormat UNQUOTED = CSV.builder().setQuote(null).get();
    private static final Pattern MOVIELENS_COLONS = Pattern.compile("\\d+::\\d+::[\\d.]+::\\d+");
    private static final Pattern MOVIELENS_TABS = Pattern.compile("\\d+\\t\\d+\\t[\\d.]+\\t\\d+");
    private static final ColumnNames OWN = new ColumnNames("user", "item", "timestamp", "quantity", "price", "rating");
    private static final ColumnNames MOVIELENS =
            new ColumnNames("userId", "movieId", "timestamp", null, null, "rating");
    private static final ColumnNames ONLINE_RETAIL =
            new ColumnNames("CustomerID", "StockCode", "InvoiceDate", "Quantity", "UnitPrice");
    private static final String INVOICE = "InvoiceNo";

    /** {@return whether the rules for cleaning Online Retail apply} */
    boolean isOnlineRetail() {
        return invoice != NONE;
    }

    /** {@return the number of columns a row must have at least} */
    int columnsNeeded() {
        return 1
                + Stream.of(user, item, timestamp, quantity, price, rating, invoice)
                        .reduce(NONE, Math::max);
    }

    /**
     * Recognises the layout of a log from its first line.
     *
     * @param file the file, for messages
     * @param text its text; left where it was
     * @param named the names of the columns, or null to recognise them
     * @return the layout
     * @throws IOException if the text cannot be read
     * @throws UserError if there is no such line, or a column is missing
     */
    static LogFormat recognise(Path file, BufferedReader text, @Nullable ColumnNames named) throws IOException {
        String line = firstLine(text);
        if (line.isBlank()) {
            throw new UserError(file + " must hold a log, but is empty or starts with an empty line.");
        }
        if (named == null && MOVIELENS_COLONS.matcher(line).matches()) {
            return headless(
                    "MovieLens (::)", UNQUOTED.builder().setDelimiter("::").get());
        }
        if (named == null && MOVIELENS_TABS.matcher(line).matches()) {
            return headless(
                    "MovieLens (tabs)", UNQUOTED.builder().setDelimiter('\t').get());
        }
        CSVFormat csv = csv(line);
        return withHeader(file, csv, header(line, csv), named);
    }

    /**
     * The names of the columns in the first line.
     *
     * @param text the text of a log; left where it was
     * @return the names; those of values if the log has no header
     * @throws IOException if the text cannot be read
     */
    static List<String> header(BufferedReader text) throws IOException {
        String line = firstLine(text);
        return line.isBlank() ? List.of() : header(line, csv(line));
    }

    /**
     * How the lines of a log with a header are taken apart.
     *
     * @param text the text of the log; left where it was
     * @return the format, with the separator that the header has
     * @throws IOException if the text cannot be read
     */
    static CSVFormat csv(BufferedReader text) throws IOException {
        return csv(firstLine(text));
    }

    private static CSVFormat csv(String header) {
        return CSV.builder().setDelimiter(delimiter(header)).get();
    }

    private static LogFormat headless(String words, CSVFormat csv) {
        return new LogFormat(words, csv, false, 0, 1, 3, NONE, NONE, 2, NONE);
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; length += Math.max(read, 0)) {
            read = text.read(start, length, start.length - length);
        }
        text.reset();
        return new String(start, 0, length).lines().findFirst().orElse("");
    }

    /** The one of comma, semicolon and tab that takes the header apart most. */
    private static char delimiter(String line) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }

    private static List<String> header(String line, CSVFormat csv) throws IOException {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(line))
                .setFormat(csv)
                .get()) {
            return parser.stream().findFirst().orElseThrow().toList();
        } catch (UncheckedIOException malformed) {
            throw Objects.requireNonNull(malformed.getCause());
        }
    }

    private static LogFormat withHeader(Path file, CSVFormat csv, List<String> header, @Nullable ColumnNames named) {
        if (named != null) {
            return of("the columns named", csv, header, named, NONE, file);
        }
        if (holds(header, ONLINE_RETAIL) && index(header, INVOICE) != NONE) {
            return of("UCI Online Retail", csv, header, ONLINE_RETAIL, index(header, INVOICE), file);
        }
        if (holds(header, MOVIELENS)) {
            return of("MovieLens (csv)", csv, header, MOVIELENS, NONE, file);
        }
        return of("user,item,timestamp", csv, header, OWN, NONE, file);
    }

    private static boolean holds(List<String> header, ColumnNames names) {
        return Stream.of(names.user(), names.item(), names.timestamp(), names.quantity(), names.price())
                .filter(Objects::nonNull)
                .allMatch(name -> index(header, name) != NONE);
    }

    private static LogFormat of(
            String words, CSVFormat csv, List<String> header, ColumnNames names, int invoice, Path file) {
        return new LogFormat(
                words,
                csv,
                true,
                required(header, names.user(), file),
                required(header, names.item(), file),
                required(header, names.timestamp(), file),
                optional(header, names.quantity(), names, file),
                optional(header, names.price(), names, file),
                optional(header, names.rating(), names, file),
                invoice);
    }

    private static int optional(List<String> header, @Nullable String name, ColumnNames names, Path file) {
        if (name == null) {
            return NONE;
        }
        return names == OWN || names == MOVIELENS ? index(header, name) : required(header, name, file);
    }

    private static int required(List<String> header, String name, Path file) {
        int index = index(header, name);
        if (index == NONE) {
            throw new UserError(file + " must have a column " + name + ", but its first line has: "
                    + String.join(", ", header)
                    + ". Maybe name the columns with --columns user=…,item=…,timestamp=…");
        }
        return index;
    }

    private static int index(List<String> header, String name) {
        List<String> lowerCase =
                header.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        return lowerCase.indexOf(name.toLowerCase(Locale.ROOT));
    }
}
