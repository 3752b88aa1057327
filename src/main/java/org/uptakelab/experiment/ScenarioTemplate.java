package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.List;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.UserError;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** The values of a scenario as written, read once, from which scenarios are made with other values over them. */
public final class ScenarioTemplate {
    /** What the files are called in messages. */
    static final String KIND = "a scenario file";

    private final String name;
    private final Problems problems = new Problems();
    private final List<GivenValue> values = new ArrayList<>();

    private ScenarioTemplate(String name) {
        this.name = name;
    }

    /**
     * The template without a value: its scenario is the default one.
     *
     * @param name the name of its scenarios
     * @return the template
     */
    public static ScenarioTemplate ofDefaults(String name) {
        return new ScenarioTemplate(name);
    }

    /**
     * The template of a tree. What is wrong with it is told when a scenario is made.
     *
     * @param name the name of its scenarios
     * @param root the tree's root
     * @return the template
     */
    public static ScenarioTemplate of(String name, YamlNode root) {
        ScenarioTemplate template = new ScenarioTemplate(name);
        template.readGroups(root);
        return template;
    }

    /** {@return the name of its scenarios} */
    public String name() {
        return name;
    }

    /**
     * Makes a scenario.
     *
     * @param layers values that go over those of the template, layer after layer, later layers winning
     * @return the scenario
     * @throws UserError with every problem of template and layers
     */
    public Scenario with(List<List<GivenValue>> layers) {
        return with(layers, Family.OF_THE_LAB, List.of());
    }

    /**
     * Makes a scenario to be run with several recommenders, which may have been brought along.
     *
     * @param layers values that go over those of the template, layer after layer, later layers winning
     * @param family the recommenders that can be named, with their parameters
     * @param arms the recommenders that it is to run with: the parameters of each may be given; none for its own alone
     * @return the scenario
     * @throws UserError with every problem of template and layers
     */
    public Scenario with(List<List<GivenValue>> layers, Family family, List<String> arms) {
        ScenarioBinder binder = new ScenarioBinder(problems, family);
        binder.layer(values);
        layers.forEach(binder::layer);
        return binder.bind(name, arms);
    }

    private void readGroups(YamlNode root) {
        if (root.form() != YamlNode.Form.MAPPING) {
            problems.complain(
                    root.place(),
                    "a scenario must be groups of keys (" + String.join(", ", ScenarioBinder.groups()) + "), but is "
                            + root.shown() + ".");
        }
        List<String> seen = new ArrayList<>();
        for (YamlNode.Entry entry : root.entries(problems)) {
            String group = entry.key();
            if (!ScenarioBinder.groups().contains(group)) {
                problems.complain(entry.keyPlace(), ScenarioBinder.unknownGroup(group));
                continue;
            }
            if (seen.contains(group)) {
                problems.complain(entry.keyPlace(), "the group " + group + " is given twice. Maybe join the two.");
            }
            seen.add(group);
            values.addAll(keys(group, entry.value(), problems));
        }
    }

    /**
     * The keys of a group of a scenario, wherever the group stands.
     *
     * @param group its name
     * @param node what is written there
     * @param problems hears what is wrong with it
     * @return the values; none for an empty group
     */
    public static List<GivenValue> keys(String group, YamlNode node, Problems problems) {
        List<GivenValue> values = new ArrayList<>();
        node.refuseTag(KIND, problems);
        if (node.form() != YamlNode.Form.MAPPING && node.form() != YamlNode.Form.EMPTY) {
            problems.complain(
                    node.place(),
                    "the group " + group + " must hold keys, but is " + node.shown() + ". Maybe you meant " + group
                            + ": {key: value}.");
        }
        for (YamlNode.Entry entry : node.entries(problems)) {
            entry.value().refuseTag(KIND, problems);
            values.add(GivenValue.of(group + "." + entry.key(), entry.keyPlace(), entry.value()));
        }
        return values;
    }
}
