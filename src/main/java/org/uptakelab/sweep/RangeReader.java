package org.uptakelab.sweep;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** Reads the range {@code {from, to, steps}} of one factor. */
final class RangeReader {
    private static final List<String> KEYS = List.of("from", "to", "steps");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final int LONGEST = 40;

    private final YamlNode range;
    private final String key;
    private final Problems problems;
    private final Map<String, YamlNode> ends = new LinkedHashMap<>();

    /**
     * A reader.
     *
     * @param factor the factor and its range
     * @param problems hears what is wrong with it
     */
    RangeReader(YamlNode.Entry factor, Problems problems) {
        this.range = factor.value();
        this.key = Printable.of(factor.key());
        this.problems = problems;
    }

    /** The values of the range; none if something is wrong with it. */
    List<String> values() {
        if (!readEnds()) {
            return List.of();
        }
        Optional<BigDecimal> from = number("from");
        Optional<BigDecimal> to = number("to");
        Optional<Integer> steps = steps();
        if (from.isEmpty() || to.isEmpty() || steps.isEmpty()) {
            return List.of();
        }
        if (from.get().compareTo(to.get()) == 0) {
            String value = from.get().toString();
            problems.complain(
                    range.place(),
                    "the range of " + key + " must have two different ends, but both are " + value
                            + ". Maybe you meant [" + value + "].");
            return List.of();
        }
        return Steps.between(from.get(), to.get(), steps.get());
    }

    private boolean readEnds() {
        boolean understood = true;
        for (YamlNode.Entry end : range.entries(problems)) {
            if (!KEYS.contains(end.key()) || ends.putIfAbsent(end.key(), end.value()) != null) {
                understood = false;
                problems.complain(end.keyPlace(), notUnderstood(end.key()));
            }
        }
        if (understood && ends.size() < KEYS.size()) {
            List<String> missing =
                    KEYS.stream().filter(end -> !ends.containsKey(end)).toList();
            problems.complain(
                    range.place(),
                    "the range of " + key + " must have from, to and steps, but has no "
                            + String.join(" and no ", missing) + ".");
        }
        return understood && ends.size() == KEYS.size();
    }

    private String notUnderstood(String found) {
        if (KEYS.contains(found)) {
            return "the range of " + key + " gives " + found + " twice. Maybe delete one of them.";
        }
        if (!key.contains(".")) {
            return Printable.of(found) + " is not a key of a range. Maybe write group and key in one: " + key + "."
                    + Printable.of(found) + ".";
        }
        return "the range of " + key + " has the keys from, to and steps, but not " + Printable.of(found) + "."
                + NearestWord.advice(found, KEYS);
    }

    private Optional<BigDecimal> number(String end) {
        return plain(end, NUMBER, "a number").map(BigDecimal::new);
    }

    private Optional<Integer> steps() {
        String rule = "the number of its values, a whole number from 2 to " + Sweep.MOST_CELLS;
        Optional<Integer> steps = plain("steps", WHOLE, rule).map(Integer::valueOf);
        if (steps.isPresent() && (steps.get() < 2 || steps.get() > Sweep.MOST_CELLS)) {
            complain("steps", rule);
            return Optional.empty();
        }
        return steps;
    }

    private Optional<String> plain(String end, Pattern pattern, String rule) {
        Optional<String> text = Optional.ofNullable(ends.get(end))
                .filter(node -> node.form() == YamlNode.Form.PLAIN)
                .map(YamlNode::text)
                .filter(found ->
                        found.length() <= LONGEST && pattern.matcher(found).matches());
        if (text.isEmpty()) {
            complain(end, rule);
        }
        return text;
    }

    private void complain(String end, String rule) {
        YamlNode node = ends.getOrDefault(end, range);
        problems.complain(
                node.place(), end + " of the range of " + key + " must be " + rule + ", but is " + node.shown() + ".");
    }
}
