package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rows of a log tell of. */
public enum LogKind {
    /** A purchase a row. */
    PURCHASES,
    /** A suggestion shown a row, and whether it was clicked. */
    IMPRESSIONS,
    /** A user exposed to a campaign a row, and whether a coupon of it was redeemed. */
    CAMPAIGNS;

    private static final int LONGEST_HEADER = 1 << 16;

    /**
     * The kind of a log, by the names of its columns.
     *
     * @param file the log
     * @return impressions if it has columns for position and click, campaigns if it has one for redeemed; else purchases
     * @throws org.uptakelab.setting.UserError if the file cannot be read
     */
    public static LogKind of(Path file) {
        try (BufferedReader text = LogFile.open(file)) {
            char[] start = new char[LONGEST_HEADER];
            int length = Math.max(0, text.read(start));
            String header = new String(start, 0, length).lines().findFirst().orElse("");
            Set<String> names = Stream.of(header.split("[,;\\t]"))
                    .map(name -> name.trim().replace("\"", "").toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (NamedColumns.CLICK.stream().anyMatch(names::contains) && names.contains("position")) {
                return IMPRESSIONS;
            }
            return names.contains("redeemed") ? CAMPAIGNS : PURCHASES;
        } catch (IOException failure) {
            throw LogFile.explain(file, failure);
        }
    }
}
