package org.uptakelab.report.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of the lesson of 45 minutes, with their words and from which minute to which. */
final class Timetable {
    /** Minutes of each step, in order. */
    static final Map<String, Integer> MINUTES = minutes();

    private final Map<String, Object> kit;
    private final Map<String, Object> script;

    /**
     * The timetable in the words of a language.
     *
     * @param kit the words of the kit
     * @param script the words of the script
     */
    Timetable(Map<String, Object> kit, Map<String, Object> script) {
        this.kit = kit;
        this.script = script;
    }

    private static Map<String, Integer> minutes() {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        minutes.put("join", 3);
        minutes.put("guess", 3);
        minutes.put("wish", 3);
        minutes.put("shop", 5);
        minutes.put("reveal", 7);
        minutes.put("inside", 3);
        minutes.put("together", 8);
        minutes.put("discussion", 8);
        minutes.put("ticket", 5);
        return minutes;
    }

    /** {@return a row for each step: its words, {@code from} and {@code to}} */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int from = 0;
        for (Map.Entry<String, Integer> step : MINUTES.entrySet()) {
            Map<String, Object> row = new LinkedHashMap<>(step(script, step.getKey()));
            row.putAll(tree(tree(tree(kit, "script"), "steps"), step.getKey()));
            row.put("from", from);
            from += step.getValue();
            row.put("to", from);
            row.put("number", rows.size() + 1);
            rows.add(row);
        }
        return rows;
    }

    /** The words of a step. {@code if} becomes {@code ifs}. */
    static Map<String, Object> step(Map<String, Object> script, String step) {
        Map<String, Object> words = new LinkedHashMap<>(tree(tree(script, "step"), step));
        words.put("ifs", words.getOrDefault("if", List.of()));
        return words;
    }

    /** A branch of a tree of texts; an error if it is not there. */
    static Map<String, Object> tree(Map<String, Object> above, String key) {
        if (!(above.get(key) instanceof Map<?, ?> found)) {
            throw new IllegalStateException("The texts must have a part " + key + ", but have " + above.keySet() + ".");
        }
        Map<String, Object> branch = new LinkedHashMap<>();
        found.forEach((name, value) -> branch.put(name.toString(), value));
        return branch;
    }
}
