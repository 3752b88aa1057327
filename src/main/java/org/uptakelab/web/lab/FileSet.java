package org.uptakelab.web.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uptakelab.report.NamedFile;
import org.uptakelab.report.OutputFolder;

/** Files that a visitor can take along. */
interface FileSet {
    /**
     * A file that can be had.
     *
     * @param name its name
     * @param type its media type
     * @param command the command that writes the same file, if there is one
     */
    record Entry(String name, String type, @Nullable String command) {
        static Entry of(String name, @Nullable String command) {
            return new Entry(name, typeOf(name), command);
        }
    }

    /** {@return every file that can be had} */
    List<Entry> list();

    /**
     * A file.
     *
     * @param name its name
     * @param language the language of reports and charts
     * @return its bytes, if there is such a file
     */
    Optional<byte[]> content(String name, Locale language);

    /** {@return the media type of a file by its name} */
    static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv; charset=utf-8";
            case "json" -> "application/json; charset=utf-8";
            case "html" -> "text/html; charset=utf-8";
            case "svg" -> "image/svg+xml; charset=utf-8";
            case "png" -> "image/png";
            default -> "application/yaml; charset=utf-8";
        };
    }

    /** {@return the bytes of a text} */
    static byte[] bytes(OutputFolder.Text text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.writeTo(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@return a file of a report, whose charts lie in a folder of their own} */
    static Optional<byte[]> named(String name, List<NamedFile> report) {
        return report.stream()
                .filter(file -> file.name().equals(name) || file.name().equals("charts/" + name))
                .findFirst()
                .map(NamedFile::content);
    }
}
