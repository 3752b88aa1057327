package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/** Goes through the rows of a log with a header, once, and counts those refused. It keeps no row. */
final class RowLoop {
    private static final String ADVICE =
            " Maybe its columns have other meanings than their names say: name others with --columns.";

    private RowLoop() {}

    /** Learns where its columns are, and then takes rows. */
    interface Taker {
        /** Hears of the columns, before the first row. */
        void columns(NamedColumns columns);

        /** Takes a row, or says why it does not. */
        @Nullable
        Refusal take(CSVRecord row);
    }

    /** Reads a log, whose fields are parted as those of its header are. */
    static ReadReport read(Path file, LogKind kind, LogColumns told, Taker taker) {
        try (BufferedReader text = LogFile.open(file);
                CSVParser parser = CSVParser.builder()
                        .setReader(text)
                        .setFormat(LogFormat.csv(text))
                        .get()) {
            return read(file, kind, told, parser, taker);
        } catch (UncheckedIOException failure) {
            throw LogFile.explain(file, Objects.requireNonNull(failure.getCause()));
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }

    private static ReadReport read(Path file, LogKind kind, LogColumns told, CSVParser parser, Taker taker) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new UserError(file + " must have a line with the names of its columns, but is empty.");
        }
        CSVRecord header = records.next();
        taker.columns(new NamedColumns(file, header, told));
        Refusals refusals = new Refusals();
        long rows = 0;
        long kept = 0;
        // Asking whether there is a next row reads it, so the line is noted before.
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord row = records.next();
            boolean isBlank = row.size() == 1 && row.get(0).isBlank();
            if (!isBlank) {
                rows++;
                Refusal refusal = row.size() < header.size() ? Refusal.TOO_FEW_COLUMNS : taker.take(row);
                kept += refusal == null ? 1 : 0;
                if (refusal != null) {
                    refusals.add(refusal, line);
                }
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        if (kept == 0) {
            throw new UserError(file + " must hold at least one row that can be counted, but "
                    + (rows == 0 ? "has no row below its header." : refusals.why() + ADVICE));
        }
        return new ReadReport(kind, kind.words(), rows, kept, 0, refusals.byReason());
    }
}
