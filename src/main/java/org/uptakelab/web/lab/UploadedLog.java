package org.uptakelab.web.lab;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.data.ColumnGuess;
import org.uptakelab.data.ColumnNames;
import org.uptakelab.data.LogPreview;
import org.uptakelab.data.LogReader;
import org.uptakelab.data.ReadReport;
import org.uptakelab.setting.UserError;
import org.uptakelab.web.Refused;

/**
 * A log that a visitor gave the page, in a file that only this program's user can read. Messages call it by the name its owner
 * knows, never by its place on this machine.
 */
final class UploadedLog {
    private static final int MEGABYTE = 20;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final String OPTION = "--columns user=…,item=…,timestamp=…";
    private static final int ROWS_SHOWN = 8;
    private static final int BUFFER = 1 << 16;

    private final String id;
    private final String name;
    private final Path file;
    private final @Nullable String columns;
    private final String visitor;
    private final LogLimits limits;
    private final long since = System.nanoTime();

    /**
     * A log in a file.
     *
     * @param id its id, which controls it
     * @param name the name its owner knows
     * @param file where it lies
     * @param columns what its columns are called, as pairs such as {@code user=customer}; null to guess
     * @param visitor who hands it in, as far as that is known
     * @param limits how large it may be
     */
    UploadedLog(String id, String name, Path file, @Nullable String columns, String visitor, LogLimits limits) {
        this.id = id;
        this.name = name;
        this.file = file;
        this.columns = columns;
        this.visitor = visitor;
        this.limits = limits;
    }

    /**
     * What became of a log.
     *
     * @param id its id, which controls it
     * @param name the name its owner knows
     * @param columns its columns and what each was taken for
     * @param preview its first rows
     * @param report what became of all rows
     */
    record Opened(String id, String name, List<LogPreview.Column> columns, List<List<String>> preview, Report report) {}

    /**
     * What became of the rows: rows = kept + merged + all refused.
     *
     * @param format what the log was recognised as
     * @param rows rows read
     * @param kept purchases
     * @param merged rows that repeat another
     * @param refused the rows refused, by reason
     * @param users different users
     * @param items different items
     */
    record Report(String format, long rows, long kept, long merged, List<RefusedRows> refused, int users, int items) {}

    /** Rows refused for one reason: the reason, how many, and the first of them with the number of its line. */
    record RefusedRows(String reason, long count, @Nullable String example, List<Long> lines) {}

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    String visitor() {
        return visitor;
    }

    /** Threads that an audit of it may take. */
    int threads() {
        return limits.threads();
    }

    /** {@return the age of the file, in nanoseconds} */
    long age() {
        return System.nanoTime() - since;
    }

    /**
     * Takes an upload in.
     *
     * @param content the upload
     * @throws Refused if it is too large, empty or takes too long
     */
    void store(InputStream content) {
        long start = System.nanoTime();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > (long) limits.megabytes() << MEGABYTE) {
                    throw new Refused(
                            413,
                            "log-too-large",
                            "A log may have at most " + limits.megabytes()
                                    + " MB, but this one has more. Maybe pack it with gzip.");
                }
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw new Refused(408, "log-too-slow", "The log must arrive within 5 minutes, but did not.");
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new Refused(400, "body-broken-off", "The log broke off before it was complete. Maybe try again.");
        }
        if (size == 0) {
            throw new Refused(400, "log-empty", "The log must hold purchases, but is empty.");
        }
    }

    /** {@return preview and report} */
    Opened open() {
        return inOwnWords(() -> {
            LogReader.Reading reading = read();
            LogPreview preview = LogPreview.of(file, names(), ROWS_SHOWN);
            return new Opened(id, name, preview.columns(), preview.rows(), report(reading));
        });
    }

    /** {@return the purchases} */
    LogReader.Reading read() {
        return inOwnWords(() -> {
            refuseBombs();
            return LogReader.read(file, names());
        });
    }

    /** {@return name, fingerprint and columns of the log: what must be the same for the same result} */
    String recipe() {
        try {
            String hash = MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
            return "log: " + name + "\nsha256: " + hash + "\n" + (columns == null ? "" : "columns: " + columns + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable ColumnNames names() {
        return columns == null ? ColumnGuess.of(file) : ColumnNames.parse(columns);
    }

    /** A small packed file may hold endless zeros. */
    private void refuseBombs() {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.mark(2);
            boolean packed = bytes.read() == 0x1f && bytes.read() == 0x8b;
            bytes.reset();
            long most = (long) limits.megabytesUnpacked() << MEGABYTE;
            if (packed && unpackedSize(new GZIPInputStream(bytes, BUFFER), most) > most) {
                throw new UserError(file + " may have at most " + limits.megabytesUnpacked()
                        + " MB when unpacked, but has more. Maybe give a part of it.");
            }
        } catch (IOException e) {
            // The reader will say what is wrong with it.
        }
    }

    private static long unpackedSize(InputStream unpacked, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = unpacked.read(buffer); read >= 0 && size <= most; read = unpacked.read(buffer)) {
            size += read;
        }
        return size;
    }

    private Report report(LogReader.Reading reading) {
        ReadReport read = reading.report();
        Set<Long> first = read.refused().values().stream()
                .map(rows -> rows.firstLines().get(0))
                .collect(Collectors.toSet());
        Map<Long, String> lines = LogPreview.lines(file, first);
        List<RefusedRows> refused = read.refused().entrySet().stream()
                .map(entry -> new RefusedRows(
                        entry.getKey().name(),
                        entry.getValue().count(),
                        lines.get(entry.getValue().firstLines().get(0)),
                        entry.getValue().firstLines()))
                .toList();
        return new Report(
                read.format(),
                read.rows(),
                read.kept(),
                read.merged(),
                refused,
                reading.log().userCount(),
                reading.log().itemCount());
    }

    /** Messages name the file by its place and the command line's options; its owner knows neither. */
    private <T> T inOwnWords(Supplier<T> work) {
        try {
            return work.get();
        } catch (UserError error) {
            throw new UserError(error.messages().stream()
                    .map(message -> message.replace(file.toString(), name)
                            .replace("name it with " + OPTION, "call it user in the first line.")
                            .replace("with " + OPTION, "user, item and timestamp in the first line."))
                    .toList());
        }
    }

    /** Deletes the file; nothing happens if it is gone. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
