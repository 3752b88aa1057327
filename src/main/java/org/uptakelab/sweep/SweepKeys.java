package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.Setting;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** The keys that an experiment file holds, each with what is written there. */
final class SweepKeys {
    static final String KIND = "an experiment file";

    private final YamlNode root;
    private final Problems problems;
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();

    private SweepKeys(YamlNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Reads which keys there are; what they hold is read by others. */
    static SweepKeys read(YamlNode root, Problems problems) {
        SweepKeys keys = new SweepKeys(root, problems);
        keys.read();
        return keys;
    }

    private void read() {
        root.refuseTag(KIND, problems);
        if (root.form() != YamlNode.Form.MAPPING) {
            problems.complain(
                    root.place(),
                    "an experiment must be keys (" + String.join(", ", SweepFile.KEYS) + "), but is " + root.shown()
                            + ".");
            problems.throwIfAny();
        }
        for (YamlNode.Entry entry : root.entries(problems)) {
            String key = entry.key();
            if (!SweepFile.KEYS.contains(key)) {
                problems.complain(
                        entry.keyPlace(),
                        Printable.of(key) + " is not a key of an experiment; the keys are "
                                + String.join(", ", SweepFile.KEYS) + "." + advice(key));
            } else if (nodes.putIfAbsent(key, entry.value()) != null) {
                problems.complain(entry.keyPlace(), key + " is given twice. Maybe delete one of them.");
            }
            entry.value().refuseTag(KIND, problems);
        }
        YamlNode base = nodes.get("base");
        if (base == null || base.form() == YamlNode.Form.EMPTY || base.form() == YamlNode.Form.LIST) {
            problems.complain(
                    base == null ? root.place() : base.place(),
                    "base must be a scenario file or a scenario written here, but is "
                            + (base == null ? "missing" : base.shown())
                            + ". Maybe write base: {} for the default scenario.");
        }
    }

    private static String advice(String key) {
        boolean ofScenario = Scenario.SETTINGS.stream().map(Setting::group).anyMatch(key::equals);
        boolean dotted = Scenario.SETTINGS.stream().map(Setting::key).anyMatch(key::equals);
        return ofScenario
                ? " Maybe write it under base."
                : dotted ? " Maybe write it under vary." : NearestWord.advice(key, SweepFile.KEYS);
    }

    /** {@return what is written under a key, if it is there} */
    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(nodes.get(key));
    }

    /** {@return where a key stands; the beginning of the file, if it is not there} */
    Place place(String key) {
        return nodes.getOrDefault(key, root).place();
    }

    /** The names in a list; none if the key is not there. */
    List<YamlNode> names(String key) {
        Optional<YamlNode> list = node(key);
        if (list.isEmpty()) {
            return List.of();
        }
        YamlNode node = list.get();
        if (node.form() != YamlNode.Form.LIST || node.elements().isEmpty()) {
            boolean name = node.form() == YamlNode.Form.PLAIN;
            problems.complain(
                    node.place(),
                    key + " must be a list of names, but is "
                            + (node.form() == YamlNode.Form.LIST
                                    ? "an empty one. Maybe delete the key."
                                    : node.shown() + ".")
                            + (name ? " Maybe you meant [" + Printable.of(node.text()) + "]." : ""));
        }
        List<String> seen = new ArrayList<>();
        for (YamlNode element : node.elements()) {
            if (!isWord(element)) {
                problems.complain(element.place(), key + " must hold names, but holds " + element.shown() + ".");
            } else if (seen.contains(element.text())) {
                problems.complain(
                        element.place(), key + " names " + element.shown() + " twice. Maybe delete one of them.");
            }
            seen.add(element.text());
        }
        return node.elements();
    }

    /** {@return whether something written can be a name} */
    static boolean isWord(YamlNode node) {
        return node.form() == YamlNode.Form.PLAIN || node.form() == YamlNode.Form.QUOTED;
    }
}
