package org.uptakelab.reproduction;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;
import org.uptakelab.evidence.Certainty;

/** The tables of what was published, one a room, from within the jar. */
public final class PublishedTable {
    private static final String LOG = "log";

    private PublishedTable() {}

    /**
     * The table of a room.
     *
     * @param name the name of the reproduction
     * @return its rows, in their order
     * @throws IllegalStateException if there is no such table, or a row breaks a rule
     */
    public static List<Published> of(String name) {
        String file = name + ".csv";
        return TableFile.read(file, PublishedTable::row)
                .orElseThrow(
                        () -> new IllegalStateException("The table " + file + " must be in the jar, but is missing."));
    }

    /**
     * Whether a room can be given a real log.
     *
     * @param name the name of the reproduction
     * @return true if a quantity of its table can only be found on a log
     */
    public static boolean takesLog(String name) {
        return of(name).stream().anyMatch(Published::needsLog);
    }

    private static Published row(CSVRecord row) {
        String published = row.get("published");
        return new Published(
                row.get("panel"),
                row.get("quantity"),
                TableFile.bilingual(row, "label"),
                Published.Unit.valueOf(row.get("unit").toUpperCase(Locale.ROOT)),
                Integer.parseInt(row.get("decimals")),
                published.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(published)),
                Rule.of(row.get("rule")),
                needsLog(row.get("needs")),
                Certainty.of(row.get("certainty")),
                TableFile.bilingual(row, "source"));
    }

    private static boolean needsLog(String needs) {
        if (!needs.isEmpty() && !needs.equals(LOG)) {
            throw new IllegalArgumentException("needs must be empty or " + LOG + ", but is " + needs + ".");
        }
        return needs.equals(LOG);
    }
}
