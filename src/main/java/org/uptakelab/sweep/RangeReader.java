package org.uptakelab.sweep;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Setting;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** Reads the range of one factor: {@code {from, to, steps}}, or {@code {from, to}} where a design chooses freely between the ends. */
final class RangeReader {
    private static final List<String> KEYS = List.of("from", "to", "steps");
    private static final List<String> ENDS = List.of("from", "to");
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

    /** {@return whether the range says how many values it has} */
    boolean hasSteps() {
        return range.entries(new Problems()).stream().anyMatch(end -> end.key().equals("steps"));
    }

    /** The values of the range; none if something is wrong with it. */
    List<String> values() {
        if (!readEnds(KEYS)) {
            return List.of();
        }
        Optional<BigDecimal> from = number("from");
        Optional<BigDecimal> to = number("to");
        Optional<Integer> steps = steps();
        if (from.isEmpty() || to.isEmpty() || steps.isEmpty() || areOne(from.get(), to.get())) {
            return List.of();
        }
        return Steps.between(from.get(), to.get(), steps.get());
    }

    /**
     * The range as one without steps; nothing if something is wrong with it.
     *
     * @param setting what its key may be; empty for a key that is not known
     */
    Optional<Span> span(Optional<Setting> setting) {
        if (!readEnds(ENDS)) {
            return Optional.empty();
        }
        boolean whole = setting.filter(RangeReader::isWhole).isPresent();
        if (setting.isPresent() && !whole && setting.get().type() != Setting.Type.REAL) {
            problems.complain(
                    range.place(),
                    key + " must be " + setting.get().rule()
                            + ", so a range has no values for it. Maybe list its values"
                            + (setting.get().type() == Setting.Type.BOOLEAN ? ": [true, false]." : "."));
            return Optional.empty();
        }
        Optional<BigDecimal> from = end("from", setting);
        Optional<BigDecimal> to = end("to", setting);
        if (from.isEmpty() || to.isEmpty() || areOne(from.get(), to.get())) {
            return Optional.empty();
        }
        return Optional.of(new Span(from.get(), to.get(), whole));
    }

    private static boolean isWhole(Setting setting) {
        return setting.type() == Setting.Type.INTEGER || setting.type() == Setting.Type.LONG;
    }

    /** An end that the setting allows. */
    private Optional<BigDecimal> end(String end, Optional<Setting> setting) {
        Optional<BigDecimal> number = number(end);
        if (number.isEmpty() || setting.isEmpty()) {
            return number;
        }
        boolean fraction = number.get().stripTrailingZeros().scale() > 0;
        boolean allowed = setting.get().range().contains(number.get().doubleValue());
        if (!allowed || fraction && isWhole(setting.get())) {
            complain(end, setting.get().rule());
            return Optional.empty();
        }
        return number;
    }

    private boolean areOne(BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) != 0) {
            return false;
        }
        String value = from.toString();
        problems.complain(
                range.place(),
                "the range of " + key + " must have two different ends, but both are " + value + ". Maybe you meant ["
                        + value + "].");
        return true;
    }

    private boolean readEnds(List<String> needed) {
        boolean understood = true;
        for (YamlNode.Entry end : range.entries(problems)) {
            if (!KEYS.contains(end.key()) || ends.putIfAbsent(end.key(), end.value()) != null) {
                understood = false;
                problems.complain(end.keyPlace(), notUnderstood(end.key()));
            }
        }
        List<String> missing =
                needed.stream().filter(end -> !ends.containsKey(end)).toList();
        if (understood && !missing.isEmpty()) {
            problems.complain(
                    range.place(),
                    "the range of " + key + " must have "
                            + (needed.equals(KEYS) ? "from, to and steps" : "from and to") + ", but has no "
                            + String.join(" and no ", missing) + "."
                            + (missing.equals(List.of("steps"))
                                    ? " Maybe write steps: 5, or let a design choose between the ends, for example"
                                            + " design: {sobol: 64}."
                                    : ""));
        }
        return understood && missing.isEmpty();
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
