package org.uptakelab.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.setting.UserError;

/** The columns of a log whose first line names them, found by any of their usual names, in upper or lower case. */
final class NamedColumns {
    /** The usual names of the column that says whether a suggestion was clicked. */
    static final List<String> CLICK = List.of("click", "clicked");

    private final Path file;
    private final Map<String, Integer> places = new TreeMap<>();

    /**
     * The columns of a header.
     *
     * @param file the log, for messages
     * @param header its first line
     */
    NamedColumns(Path file, CSVRecord header) {
        this.file = file;
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).toLowerCase(Locale.ROOT), place);
        }
    }

    /** The place of a column, if the log has it. */
    OptionalInt find(List<String> names) {
        return names.stream()
                .filter(places::containsKey)
                .mapToInt(name -> places.getOrDefault(name, 0))
                .findFirst();
    }

    /** The place of a column that the log must have. */
    int place(List<String> names) {
        return find(names)
                .orElseThrow(() -> new UserError(file + " must have a column " + names.get(0) + ", but has "
                        + String.join(", ", places.keySet()) + ". Maybe rename one of them in the first line."));
    }
}
