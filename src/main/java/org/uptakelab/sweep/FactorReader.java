package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.experiment.GivenValue;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.Setting;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** Reads the keys under {@code vary}: each with a list of values, or a range. */
final class FactorReader {
    private final Design design;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Problems problems;

    /**
     * A reader.
     *
     * @param design says whether a range needs steps
     * @param family the recommenders that can be named, with their parameters
     * @param problems hears what is wrong with the factors
     */
    FactorReader(Design design, Family family, Problems problems) {
        this.design = design;
        this.problems = problems;
        family.settings(Scenario.SETTINGS).forEach(setting -> settings.put(setting.key(), setting));
    }

    /** The factors in their order; what is wrong with them goes to the problems. */
    List<GivenFactor> read(YamlNode node) {
        List<GivenFactor> factors = new ArrayList<>();
        if (node.form() != YamlNode.Form.MAPPING && node.form() != YamlNode.Form.EMPTY) {
            problems.complain(
                    node.place(),
                    "vary must hold keys of the scenario, but is " + node.shown()
                            + ". Maybe you meant vary: {shopper.attention: [0.2, 0.5]}, for example.");
        }
        for (YamlNode.Entry entry : node.entries(problems)) {
            if (factors.stream().anyMatch(factor -> factor.key().equals(entry.key()))) {
                problems.complain(
                        entry.keyPlace(), Printable.of(entry.key()) + " is given twice. Maybe join the two lists.");
            } else if (entry.key().equals("recommender.name")) {
                problems.complain(
                        entry.keyPlace(),
                        "recommender.name is not varied here: recommenders run side by side, under the same luck."
                                + " Maybe list them under recommenders.");
            } else {
                factors.add(factor(entry));
            }
        }
        return factors;
    }

    private GivenFactor factor(YamlNode.Entry entry) {
        YamlNode node = entry.value();
        GivenFactor bare = new GivenFactor(entry.key(), entry.keyPlace(), node.place(), List.of(), Optional.empty());
        if (node.form() != YamlNode.Form.MAPPING) {
            return bare.with(values(entry), Optional.empty());
        }
        RangeReader range = new RangeReader(entry, problems);
        return design.takesSpans() && !range.hasSteps()
                ? bare.with(List.of(), range.span(Optional.ofNullable(settings.get(entry.key()))))
                : bare.with(range.values().stream().map(bare::plain).toList(), Optional.empty());
    }

    private List<GivenValue> values(YamlNode.Entry entry) {
        YamlNode node = entry.value();
        String key = Printable.of(entry.key());
        if (node.form() != YamlNode.Form.LIST) {
            boolean value = node.form() == YamlNode.Form.PLAIN;
            problems.complain(
                    node.place(),
                    key + " must have a list of values or a range {from, to, steps}, but is " + node.shown() + "."
                            + (value ? " Maybe you meant [" + Printable.of(node.text()) + "]." : ""));
        } else if (node.elements().isEmpty()) {
            problems.complain(
                    node.place(), key + " must have at least one value, but its list is empty. Maybe delete the key.");
        }
        return node.elements().stream()
                .map(element -> GivenValue.of(entry.key(), entry.keyPlace(), element))
                .toList();
    }
}
