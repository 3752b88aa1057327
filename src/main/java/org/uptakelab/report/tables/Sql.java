package org.uptakelab.report.tables;

import java.nio.file.Path;

/** Names, texts and files as SQL writes them. */
final class Sql {
    private Sql() {}

    /** A name, for example of a column with a dot. */
    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A text. */
    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A file. */
    static String file(Path file) {
        return text(file.toAbsolutePath().toString());
    }
}
