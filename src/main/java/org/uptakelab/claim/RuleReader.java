package org.uptakelab.claim;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uptakelab.experiment.Extensions;
import org.uptakelab.experiment.Replication;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;

/** Reads the rules and checks of a claim. */
final class RuleReader {
    /** The keys of a rule. */
    static final List<String> RULE = List.of("reading", "part", "asks", "says", "where", "holds");

    private static final Pattern PART = Pattern.compile("[a-z]+(-[a-z]+)*");
    /** The keys of a check. */
    static final List<String> CHECK = List.of("says", "at", "holds");
    /** The keys of a condition. */
    static final List<String> CONDITION = List.of("measure", "above", "below", "between", "over", "relative");

    private static final Map<String, Reading> READINGS = words(Reading.values(), Reading::word);
    private static final List<String> MEASURES = Stream.concat(
                    Replication.MEASURES.stream(), Extensions.MEASURES.stream())
            .toList();

    private final Map<String, List<String>> references;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param references what conditions may compare with: each factor with its values, none if they could not be read; empty where no
     *     grid is given
     * @param problems hears what is wrong
     */
    RuleReader(Map<String, List<String>> references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** Things by their words, in their order. */
    static <T> Map<String, T> words(T[] things, Function<T, String> word) {
        return Arrays.stream(things)
                .collect(Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** A measure that the lab can take. */
    static String measure(YamlNode node, Problems problems) {
        refuseUnknown(node.text(), node.place(), problems);
        return node.text();
    }

    /** Refuses a measure that the lab cannot take. */
    static void refuseUnknown(String measure, Place place, Problems problems) {
        if (!MEASURES.contains(measure)) {
            problems.complain(
                    place,
                    "a measure must be among those of uptake measures, but " + Printable.of(measure) + " is not."
                            + NearestWord.advice(measure, MEASURES));
        }
    }

    List<Rule> rules(List<YamlNode> nodes) {
        List<Rule> rules = nodes.stream().map(this::rule).toList();
        for (int place = 0; place < rules.size(); place++) {
            refuseAlike(rules, place, nodes.get(place).place());
        }
        return rules;
    }

    /** Rules of one reading are told apart by a word of their own. */
    private void refuseAlike(List<Rule> rules, int index, Place place) {
        Rule rule = rules.get(index);
        boolean single = rules.stream()
                        .filter(other -> other.reading() == rule.reading())
                        .count()
                == 1;
        if (!single && rule.part().isEmpty()) {
            problems.complain(
                    place,
                    "a rule must have part, a word that tells it from the others of its reading, where "
                            + rule.reading().word()
                            + " has several rules, but it is missing. Maybe write part: lead.");
        }
        if (rule.part().isPresent()
                && rules.subList(0, index).stream()
                        .anyMatch(other -> other.name().equals(rule.name()))) {
            problems.complain(
                    place,
                    "rules must have names of their own, but " + rule.name() + " is there twice. Maybe change part.");
        }
    }

    private Optional<String> part(Fields rule) {
        Optional<YamlNode> node = rule.find("part");
        node.filter(given -> !PART.matcher(given.text()).matches())
                .ifPresent(given -> problems.complain(
                        given.place(),
                        "part must be one word in small letters, perhaps with hyphens, but is " + given.shown() + "."));
        return node.map(YamlNode::text);
    }

    private Rule rule(YamlNode node) {
        Fields rule = new Fields("a rule", node, RULE, problems);
        return new Rule(
                rule.oneOf("reading", READINGS),
                part(rule),
                rule.findText("asks"),
                rule.text("says"),
                rule.elements("where").stream().map(this::condition).toList(),
                conditions(rule));
    }

    List<Check> checks(List<YamlNode> nodes) {
        return nodes.stream().map(this::check).toList();
    }

    private Check check(YamlNode node) {
        Fields check = new Fields("a check", node, CHECK, problems);
        return new Check(check.text("says"), check.find("at").flatMap(this::reference), conditions(check));
    }

    private List<Condition> conditions(Fields fields) {
        fields.need("holds");
        List<Condition> conditions =
                fields.elements("holds").stream().map(this::condition).toList();
        return conditions.isEmpty() ? List.of(new Condition("?", 0, 1, Optional.empty(), false)) : conditions;
    }

    private Condition condition(YamlNode node) {
        Fields condition = new Fields("a condition", node, CONDITION, problems);
        String measure =
                condition.need("measure").map(name -> measure(name, problems)).orElse("?");
        double above = bound(condition, "above", Double.NEGATIVE_INFINITY);
        double below = bound(condition, "below", Double.POSITIVE_INFINITY);
        List<YamlNode> between = condition.elements("between");
        if (between.size() == 2) {
            above = Fields.real("between", between.get(0), problems);
            below = Fields.real("between", between.get(1), problems);
        }
        boolean one = Stream.of("above", "below", "between")
                        .filter(key -> condition.find(key).isPresent())
                        .count()
                == 1;
        if (!one || !between.isEmpty() && between.size() != 2 || !(above < below)) {
            problems.complain(
                    condition.place(),
                    "a condition must have one of above: A, below: B or between: [A, B] with A < B, but has "
                            + String.join(", ", condition.all().keySet()) + ".");
            return new Condition(measure, 0, 1, Optional.empty(), false);
        }
        Optional<Reference> over = condition.find("over").flatMap(this::reference);
        return new Condition(measure, above, below, over, relative(condition, over));
    }

    private double bound(Fields condition, String key, double otherwise) {
        return condition.find(key).map(node -> Fields.real(key, node, problems)).orElse(otherwise);
    }

    private boolean relative(Fields condition, Optional<Reference> over) {
        Optional<YamlNode> node = condition.find("relative");
        if (node.isEmpty()) {
            return false;
        }
        boolean relative = node.get().text().equals("true");
        if (!relative && !node.get().text().equals("false")) {
            problems.complain(
                    node.get().place(),
                    "relative must be true or false, but is " + node.get().shown() + ".");
        }
        if (condition.find("over").isEmpty()) {
            problems.complain(node.get().place(), "relative needs over: the point that the measure is compared with.");
        }
        return relative && over.isPresent();
    }

    /** A factor with one of its values. */
    private Optional<Reference> reference(YamlNode node) {
        Map<String, YamlNode> given = new Fields("a point", node, List.of(), problems).all();
        if (given.size() != 1) {
            problems.complain(
                    node.place(), "a point must differ in one key, but has " + given.size() + ". Maybe name one key.");
            return Optional.empty();
        }
        Map.Entry<String, YamlNode> one = given.entrySet().iterator().next();
        return references.isEmpty() ? Optional.empty() : reference(one.getKey(), one.getValue());
    }

    private Optional<Reference> reference(String key, YamlNode node) {
        List<String> values = references.get(key);
        if (values == null) {
            Set<String> keys = references.keySet();
            problems.complain(
                    node.place(),
                    "a point must differ in a key that varies (" + String.join(", ", keys) + "), but "
                            + Printable.of(key) + " does not vary." + NearestWord.advice(key, keys));
            return Optional.empty();
        }
        Optional<String> value =
                values.stream().filter(other -> isSame(other, node.text())).findFirst();
        if (value.isEmpty() && !values.isEmpty()) {
            problems.complain(
                    node.place(),
                    key + " must have one of its values here (" + String.join(", ", values) + "), but has "
                            + node.shown() + ".");
        }
        return value.map(found -> new Reference(key, found));
    }

    /** Whether two values are written alike, or are the same number. */
    private static boolean isSame(String value, String other) {
        if (value.equals(other)) {
            return true;
        }
        try {
            return Double.parseDouble(value) == Double.parseDouble(other);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
