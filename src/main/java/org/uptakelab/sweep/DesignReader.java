package org.uptakelab.sweep;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** Reads the key {@code design}. */
final class DesignReader {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final String RULE =
            "design must be grid, or one of latin-hypercube, sobol, morris and saltelli with a number";

    private final YamlNode node;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param node what the key holds
     * @param problems hears what is wrong with it
     */
    DesignReader(YamlNode node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** The design; the grid if something is wrong with it. */
    Design read() {
        if (node.form() == YamlNode.Form.MAPPING) {
            List<YamlNode.Entry> entries = node.entries(problems);
            if (entries.size() == 1) {
                return numbered(entries.get(0)).orElse(new Grid());
            }
        }
        if (node.form() != YamlNode.Form.PLAIN || !node.text().equals(Grid.NAME)) {
            boolean word = node.form() == YamlNode.Form.PLAIN;
            boolean known = word && DesignKind.named(node.text()).isPresent();
            String advice = known
                    ? " Maybe you meant {" + node.text() + ": 64}."
                    : word ? NearestWord.advice(node.text(), DesignKind.names()) : "";
            problems.complain(
                    node.place(),
                    RULE + ", but is " + node.shown() + "."
                            + (advice.isEmpty()
                                    ? " Maybe write design: {sobol: 64}, or leave the key out for a grid."
                                    : advice));
        }
        return new Grid();
    }

    private Optional<Design> numbered(YamlNode.Entry entry) {
        Optional<DesignKind> kind = DesignKind.named(entry.key());
        if (kind.isEmpty()) {
            String advice = NearestWord.advice(entry.key(), DesignKind.names());
            problems.complain(
                    entry.keyPlace(),
                    RULE + ", but is " + Printable.of(entry.key()) + "."
                            + (entry.key().equals(Grid.NAME) ? " Maybe you meant design: grid." : advice));
            return Optional.empty();
        }
        YamlNode number = entry.value();
        Optional<Design> design = Optional.of(number)
                .filter(value -> value.form() == YamlNode.Form.PLAIN)
                .filter(value -> WHOLE.matcher(value.text()).matches())
                .map(value -> Integer.parseInt(value.text()))
                .filter(kind.get()::allows)
                .map(kind.get()::of);
        if (design.isEmpty()) {
            problems.complain(
                    number.place(),
                    "design " + entry.key() + " must have " + kind.get().rule() + ", but has " + number.shown() + ".");
        }
        return design;
    }
}
