package org.uptakelab.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a scenario file with other values in them. Comments stay, but for those beside a value that is replaced, because they
 * may speak of it. Only files with one key a line are understood; whoever calls checks what came out.
 */
final class ScenarioLines {
    private static final Pattern GROUP = Pattern.compile("([a-z]+):\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("(\\s+)([A-Za-z]+):(\\s+)([^#]*?)(\\s*)(#.*)?");
    private static final int COMMENT_COLUMN = 24;

    private final List<String> lines = new ArrayList<>();

    /**
     * The lines of a text.
     *
     * @param text the text of a scenario file
     */
    ScenarioLines(String text) {
        text.lines().forEach(lines::add);
    }

    /**
     * Sets a value.
     *
     * @param key group and name, joined by a dot
     * @param value the value as a scenario file writes it; where it stands there already, the line stays as it is
     * @param why what to say in a comment beside it
     */
    void set(String key, String value, String why) {
        int dot = key.indexOf('.');
        String group = key.substring(0, dot);
        String name = key.substring(dot + 1);
        int start = startOf(group);
        int last = start;
        for (int line = start + 1;
                line < lines.size() && !GROUP.matcher(lines.get(line)).matches();
                line++) {
            Matcher found = KEY.matcher(lines.get(line));
            if (found.matches()) {
                last = line;
                if (found.group(2).equals(name)) {
                    replace(line, found, value, why);
                    return;
                }
            }
        }
        lines.add(last + 1, withComment("  " + name + ": " + value, why, COMMENT_COLUMN));
    }

    /** The line where a group begins; a group that is not there begins at the end. */
    private int startOf(String group) {
        for (int line = 0; line < lines.size(); line++) {
            Matcher found = GROUP.matcher(lines.get(line));
            if (found.matches() && found.group(1).equals(group)) {
                return line;
            }
        }
        lines.add(group + ":");
        return lines.size() - 1;
    }

    private void replace(int line, Matcher found, String value, String why) {
        if (!found.group(4).equals(value)) {
            int column = found.group(6) == null ? COMMENT_COLUMN : found.start(6);
            String start = found.group(1) + found.group(2) + ":" + found.group(3) + value;
            lines.set(line, withComment(start, why, column));
        }
    }

    private static String withComment(String start, String why, int column) {
        return start + " ".repeat(Math.max(1, column - start.length())) + "# " + why;
    }

    /**
     * Puts a comment at the head of the file: behind what stands there, but in place of an older comment of its kind and all that
     * follows that in the head.
     *
     * @param comment its lines, without their {@code #}
     * @param mark what the first line of every comment of the kind begins with
     */
    void head(List<String> comment, String mark) {
        int end = 0;
        while (end < lines.size() && lines.get(end).startsWith("#")) {
            end++;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, end));
        int old = indexOf(kept, mark);
        if (old >= 0) {
            kept.subList(old, kept.size()).clear();
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).equals("#")) {
            kept.remove(kept.size() - 1);
        }
        List<String> body = new ArrayList<>(lines.subList(end, lines.size()));
        lines.clear();
        lines.addAll(kept);
        if (!kept.isEmpty()) {
            lines.add("#");
        }
        comment.forEach(line -> lines.add(("# " + line).stripTrailing()));
        if (!body.isEmpty() && !body.get(0).isBlank()) {
            lines.add("");
        }
        lines.addAll(body);
    }

    private static int indexOf(List<String> kept, String mark) {
        for (int line = 0; line < kept.size(); line++) {
            if (kept.get(line).startsWith("# " + mark)) {
                return line;
            }
        }
        return -1;
    }

    /**
     * Sets several values, in their order.
     *
     * @param values the values by key
     * @param why what to say beside each that changes, by key
     */
    void setAll(Map<String, String> values, Map<String, String> why) {
        values.forEach((key, value) -> set(key, value, why.getOrDefault(key, "set")));
    }

    /** The text, lines ended by {@code \n}. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
