package org.uptakelab.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up logs. */
public final class Logs {
    private Logs() {}

    /** The log of rows such as {@code "a,x,2011-01-01 08:30"}. */
    public static PurchaseLog of(Iterable<String> rows) {
        try {
            Path file = Files.createTempFile("log", ".csv");
            try {
                Files.writeString(file, "user,item,timestamp\n" + String.join("\n", rows));
                return LogReader.read(file, null).log();
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
