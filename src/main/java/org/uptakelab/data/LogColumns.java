package org.uptakelab.data;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * What the owner of a log tells of its columns: which of them holds what, and what is the same in every row and has no column, as in logs of
 * which each file is one policy.
 *
 * @param columns names of columns by role, for example {@code position} → {@code place}
 * @param constants by role what every row holds, for example {@code policy} → {@code random}
 */
public record LogColumns(Map<String, String> columns, Map<String, String> constants) {
    /** Nothing told: the header tells it all. */
    public static final LogColumns NONE = new LogColumns(Map.of(), Map.of());

    private static final String CONSTANT = "--constant";
    private static final List<String> LABELS = List.of("campaign", "policy", "kind");

    /**
     * Copies the maps.
     *
     * @throws UserError if something is told to have a column and to be the same in every row
     */
    public LogColumns {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        for (String role : columns.keySet()) {
            if (constants.containsKey(role)) {
                throw new UserError(
                        "--constant must name what has no column, but names " + role + ", as --columns does.");
            }
        }
    }

    /**
     * Reads what is told.
     *
     * @param columns pairs such as {@code position=place,click=klick}, or null for none
     * @param constants pairs such as {@code campaign=men,policy=random}, or null for none
     * @return the same
     * @throws UserError if a role is unknown or named twice, or something is empty
     */
    public static LogColumns parse(@Nullable String columns, @Nullable String constants) {
        List<String> roles = Stream.of(LogKind.values())
                .flatMap(kind -> kind.roles().stream())
                .distinct()
                .toList();
        return new LogColumns(
                columns == null
                        ? Map.of()
                        : pairs("--columns", columns, roles, "Maybe write position=place,click=klick."),
                constants == null
                        ? Map.of()
                        : pairs(CONSTANT, constants, LABELS, "Maybe write campaign=men,policy=random."));
    }

    /**
     * Reads pairs.
     *
     * @param option the option that holds them, for messages
     * @param text pairs of a role and what it is, joined by commas
     * @param roles the roles that there are
     * @param advice what to write instead
     * @return what each role is, in the order named
     * @throws UserError if a role is unknown or named twice, or something is empty
     */
    static Map<String, String> pairs(String option, String text, List<String> roles, String advice) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int equals = pair.indexOf('=');
            String role = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
            String what = equals < 0 ? "" : pair.substring(equals + 1).strip();
            if (!roles.contains(role) || what.isEmpty()) {
                throw new UserError(option + " must be pairs of " + listed(roles, " or ") + " with "
                        + (option.equals(CONSTANT) ? "what every row has" : "a column") + ", but holds \"" + pair
                        + "\". " + advice);
            }
            if (pairs.put(role, what) != null) {
                throw new UserError(option + " must name each once, but names " + role + " twice. " + advice);
            }
        }
        return pairs;
    }

    private static String listed(List<String> words, String last) {
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    /**
     * The kind of a log, by what is told of its columns and, where that fits several kinds, by the names in its header.
     *
     * @param file the log
     * @return its kind
     * @throws UserError if no kind of log has all these columns, or the file cannot be read
     */
    public LogKind kindOf(Path file) {
        List<String> named = Stream.concat(columns.keySet().stream(), constants.keySet().stream())
                .toList();
        List<LogKind> fitting = Stream.of(LogKind.values())
                .filter(kind -> kind.roles().containsAll(named))
                .toList();
        if (fitting.isEmpty()) {
            throw new UserError("--columns and --constant must name columns of one kind of log, but name "
                    + listed(named, " and ") + ". Maybe choose from one of these: "
                    + Stream.of(LogKind.values()).map(LogKind::words).collect(Collectors.joining("; ")) + ".");
        }
        return fitting.size() == 1 ? fitting.get(0) : LogKind.of(file);
    }
}
