package org.uptakelab.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rows of a log tell of. */
public enum LogKind {
    /** A purchase a row. */
    PURCHASES("user", "item", "timestamp", "quantity", "price", "rating"),
    /** A suggestion shown a row, and whether it was clicked. */
    IMPRESSIONS("campaign", "policy", "position", "propensity", "click"),
    /** A user exposed to a campaign a row, and whether a coupon of it was redeemed. */
    CAMPAIGNS("user", "campaign", "kind", "redeemed", "days");

    private final List<String> roles;

    LogKind(String... roles) {
        this.roles = List.of(roles);
    }

    /** {@return what its columns can hold} */
    List<String> roles() {
        return roles;
    }

    /** {@return its name and what its columns can hold, for example {@code campaigns: user, campaign, kind, redeemed, days}} */
    String words() {
        return name().toLowerCase(Locale.ROOT) + ": " + String.join(", ", roles);
    }

    /**
     * The kind of a log, by the names of its columns.
     *
     * @param file the log
     * @return impressions if it has columns for position and click, campaigns if it has one for redeemed; else purchases
     * @throws org.uptakelab.setting.UserError if the file cannot be read
     */
    public static LogKind of(Path file) {
        try (BufferedReader text = LogFile.open(file)) {
            Set<String> names = LogFormat.header(text).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
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
