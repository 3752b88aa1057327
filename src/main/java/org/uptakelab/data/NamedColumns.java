package org.uptakelab.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.setting.UserError;

/** The columns of a log whose first line names them, found by any of their usual names, in upper or lower case, or as told by hand. */
final class NamedColumns {
    /** The usual names of the column that says whether a suggestion was clicked. */
    static final List<String> CLICK = List.of("click", "clicked");

    private final Path file;
    private final LogColumns told;
    private final Map<String, Integer> places = new TreeMap<>();

    /**
     * The columns of a header.
     *
     * @param file the log, for messages
     * @param header its first line
     * @param told which columns hold what, by hand
     */
    NamedColumns(Path file, CSVRecord header, LogColumns told) {
        this.file = file;
        this.told = told;
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).toLowerCase(Locale.ROOT), place);
        }
    }

    /**
     * Where a row holds something.
     *
     * @param place the place of the column; negative if there is none
     * @param same what every row holds, if there is no column
     */
    record Column(int place, String same) {
        /** What the log does not tell. */
        static final Column NONE = new Column(-1, "");

        boolean isThere() {
            return place >= 0 || !same.isEmpty();
        }

        /** What a row holds; empty if the log does not tell. */
        String of(CSVRecord row) {
            return place >= 0 ? row.get(place) : same;
        }
    }

    /**
     * A column, if the log has it.
     *
     * @param names its usual names, that of its role first
     * @return the column
     * @throws UserError if the column named by hand is missing, or the log has one for what is told to be the same in every row
     */
    Column find(List<String> names) {
        String role = names.get(0);
        String column = told.columns().get(role);
        if (column != null) {
            return new Column(place(column), "");
        }
        String usual = names.stream().filter(places::containsKey).findFirst().orElse("");
        String same = told.constants().get(role);
        if (same != null && !usual.isEmpty()) {
            throw new UserError("--constant must name what " + file + " has no column for, but it has " + usual
                    + ". Maybe leave " + role + "=" + same + " out.");
        }
        if (same != null) {
            return new Column(-1, same);
        }
        return usual.isEmpty() ? Column.NONE : new Column(place(usual), "");
    }

    /** A column that the log must have; as {@link #find}. */
    Column required(List<String> names) {
        Column found = find(names);
        if (!found.isThere()) {
            throw missing(names.get(0), "Maybe name it with --columns " + names.get(0) + "=…");
        }
        return found;
    }

    private int place(String column) {
        Integer place = places.get(column.toLowerCase(Locale.ROOT));
        if (place == null) {
            throw missing(column, "Maybe --columns names another.");
        }
        return place;
    }

    private UserError missing(String column, String advice) {
        return new UserError(file + " must have a column " + column + ", but has " + String.join(", ", places.keySet())
                + ". " + advice);
    }
}
