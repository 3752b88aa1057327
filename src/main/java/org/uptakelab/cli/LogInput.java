package org.uptakelab.cli;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.uptakelab.data.ColumnNames;
import org.uptakelab.data.LogReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The log that a command reads, and how. */
final class LogInput {
    @Parameters(
            paramLabel = "LOG",
            description = "Purchase log, plain or gzip: user,item,timestamp[,quantity,price,rating], UCI Online"
                    + " Retail or MovieLens; any other CSV with --columns.")
    private Path file = Path.of("log.csv");

    @Option(
            names = "--columns",
            paramLabel = "user=…,item=…,timestamp=…",
            description = "Names of the log's columns: user, item, timestamp and, if there are, quantity, price and"
                    + " rating (audit: or those of a log of suggestions or coupons).")
    private @Nullable String columns;

    /** The name of the log for people. */
    String name() {
        return name(file);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The log and how it was read, for the provenance: its name, the SHA-256 of its bytes and what was told of its columns. */
    String recipe() throws IOException {
        return recipe(file) + (columns == null ? "" : "columns: " + columns + "\n");
    }

    /** A log for the provenance: its name and the SHA-256 of its bytes. */
    static String recipe(Path file) throws IOException {
        return "log: " + name(file) + "\nsha256: " + hash(file) + "\n";
    }

    /** The names of the columns as told; null if none are. */
    @Nullable
    String columns() {
        return columns;
    }

    /** The SHA-256 of a file's bytes. */
    static String hash(Path file) throws IOException {
        return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
    }

    /** The names of the log's columns, or null to recognise them. */
    @Nullable
    ColumnNames columnNames() {
        return columns == null ? null : ColumnNames.parse(columns);
    }

    /** The file itself. */
    Path file() {
        return file;
    }

    /** Reads the log. */
    LogReader.Reading read() {
        return LogReader.read(file, columnNames());
    }
}
