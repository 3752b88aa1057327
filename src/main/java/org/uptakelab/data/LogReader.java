package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * Reads purchase logs, plain or packed with gzip, row by row: {@code user,item,timestamp[,quantity,price,rating]}, UCI
 * Online Retail, MovieLens ({@code u.data}, {@code ::}, csv; a rating counts as a purchase), or any other with a header whose columns are named.
 * Lines may end as they like; fields may be parted by commas, semicolons or tabs; the text is UTF-8.
 *
 * <p>A row without user, item, readable time or a quantity above 0, or with a price below 0 or a rating that is no number, is refused and counted; rows of
 * equal user, minute and item are merged and counted.
 */
public final class LogReader {
    private final Path file;
    private final Clock clock;
    private final Clock.SlashEvidence slashes = new Clock.SlashEvidence();
    private final Rows rows = new Rows();
    private final Refusals refused = new Refusals();
    private long rowsRead;

    private LogReader(Path file, Clock.SlashOrder order) {
        this.file = file;
        this.clock = new Clock(order);
    }

    /**
     * What a file gave.
     *
     * @param log the purchases
     * @param report what became of the rows
     */
    public record Reading(PurchaseLog log, ReadReport report) {}

    /**
     * Reads a log.
     *
     * @param file the file
     * @param columns the names of its columns, or null to recognise them
     * @return the purchases and what became of the rows
     * @throws UserError if the file cannot be read as a log, or holds no purchase or those of one user only
     */
    public static Reading read(Path file, @Nullable ColumnNames columns) {
        try {
            LogReader first = new LogReader(file, Clock.SlashOrder.UNKNOWN);
            Reading reading = first.readAll(columns);
            if (first.slashes.sawSlashes()) {
                reading = new LogReader(file, first.slashOrder()).readAll(columns);
            }
            return checked(file, reading);
        } catch (UncheckedIOException failure) {
            throw LogFile.explain(file, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }

    private Clock.SlashOrder slashOrder() {
        Clock.SlashOrder order = slashes.order();
        if (order == Clock.SlashOrder.UNKNOWN) {
            throw new UserError(file + " has dates with slashes, which must show whether the day or the month comes"
                    + " first, but " + slashes.doubt() + ". Maybe write dates as yyyy-MM-dd.");
        }
        return order;
    }

    private static Reading checked(Path file, Reading reading) {
        if (reading.log().size() == 0) {
            String reasons = reading.report().refused().entrySet().stream()
                    .map(entry ->
                            entry.getKey().words() + " " + entry.getValue().count())
                    .collect(Collectors.joining(", "));
            throw new UserError(file + " must hold at least one purchase, but has none"
                    + (reasons.isEmpty() ? "." : "; rows refused: " + reasons + "."));
        }
        if (reading.log().userCount() == 1) {
            throw new UserError(file + " must hold purchases of at least two users, but all are of "
                    + reading.log().userId(0)
                    + ". Maybe the column of users is another: name it with --columns user=…,item=…,timestamp=…");
        }
        return reading;
    }

    private Reading readAll(@Nullable ColumnNames columns) throws IOException {
        String words;
        try (BufferedReader text = LogFile.open(file)) {
            LogFormat format = LogFormat.recognise(file, text, columns);
            words = format.words();
            try (CSVParser parser =
                    CSVParser.builder().setReader(text).setFormat(format.csv()).get()) {
                readRows(parser, format);
            }
        }
        long added = rows.size();
        PurchaseLog log = rows.toLog();
        return new Reading(
                log,
                new ReadReport(LogKind.PURCHASES, words, rowsRead, log.size(), added - log.size(), refused.byReason()));
    }

    private void readRows(CSVParser parser, LogFormat format) {
        Iterator<CSVRecord> records = parser.iterator();
        if (format.hasHeader()) {
            records.next();
        }
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            Row row = new Row(records.next(), format);
            if (!row.isBlank()) {
                read(row, line);
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private void read(Row row, long line) {
        rowsRead++;
        Refusal refusal = row.refusal();
        if (refusal != null) {
            refused.add(refusal, line);
            return;
        }
        slashes.see(row.timestamp(), line);
        OptionalLong second = clock.seconds(row.timestamp());
        if (second.isPresent()) {
            rows.add(row.user(), row.item(), second.getAsLong(), row.rating());
        } else {
            refused.add(Refusal.UNREADABLE_DATE, line);
        }
    }
}
