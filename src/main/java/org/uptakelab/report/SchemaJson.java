package org.uptakelab.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.recommender.Family;
import org.uptakelab.setting.Range;
import org.uptakelab.setting.Setting;
import org.uptakelab.sweep.Design;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;

/**
 * JSON schemas (draft 7, which editors know best) of scenario, experiment and claim files: with them an editor completes keys, shows
 * what they mean, and marks mistakes while one writes. What needs several values at once, the lab alone checks.
 */
public final class SchemaJson {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<Setting> settings;
    private final Family family;

    private SchemaJson(Family family) {
        this.family = family;
        this.settings = family.settings(Scenario.SETTINGS);
    }

    /**
     * The schema of a scenario file.
     *
     * @param family the recommenders that can be named, with their parameters
     * @return JSON, lines ended by {@code \n}
     */
    public static String ofScenario(Family family) {
        return written(new SchemaJson(family).scenario("A scenario of Uptake Lab"));
    }

    /**
     * The schema of an experiment file.
     *
     * @param family the recommenders that can be named, with their parameters
     * @return JSON, lines ended by {@code \n}
     */
    public static String ofExperiment(Family family) {
        return written(new SchemaJson(family).experiment());
    }

    /**
     * The schema of a claim's file and of its trials.
     *
     * @param family the recommenders that can be named, with their parameters
     * @return JSON, lines ended by {@code \n}
     */
    public static String ofClaim(Family family) {
        return written(new ClaimSchema(new SchemaJson(family)).file());
    }

    private static String written(ObjectNode schema) {
        ObjectNode whole = NODES.objectNode().put("$schema", DRAFT);
        whole.setAll(schema);
        try {
            return WRITER.writeValueAsString(whole) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectNode scenario(String title) {
        ObjectNode schema = closed(title);
        schema.set("type", NODES.arrayNode().add("object").add("null"));
        settings.stream()
                .map(Setting::group)
                .distinct()
                .forEach(group -> properties(schema).set(group, group(group)));
        return schema;
    }

    ObjectNode group(String group) {
        ObjectNode schema = closed("The group " + group);
        schema.set("type", NODES.arrayNode().add("object").add("null"));
        settings.stream()
                .filter(setting -> setting.group().equals(group))
                .forEach(setting -> properties(schema).set(setting.name(), value(setting)));
        return schema;
    }

    /** An object that takes the properties told and no others. */
    static ObjectNode closed(String description) {
        ObjectNode schema = NODES.objectNode().put("description", description).put("type", "object");
        schema.put("additionalProperties", false);
        schema.set("properties", NODES.objectNode());
        return schema;
    }

    static ObjectNode properties(ObjectNode schema) {
        return schema.withObjectProperty("properties");
    }

    private ObjectNode value(Setting setting) {
        ObjectNode schema = NODES.objectNode().put("description", capital(setting.meaning()) + ".");
        switch (setting.type()) {
            case INTEGER, LONG -> range(schema.put("type", "integer"), setting.range());
            case REAL -> range(schema.put("type", "number"), setting.range());
            case BOOLEAN -> schema.put("type", "boolean");
            case WORD -> schema.set("enum", array(setting.choices()));
            case TEXT -> schema.put("type", "string");
            case WORDS ->
                schema.put("type", "array")
                        .set("items", NODES.objectNode().set("type", array(List.of("string", "number"))));
        }
        schema.set("default", fallback(setting));
        return schema;
    }

    private static JsonNode fallback(Setting setting) {
        Object fallback = setting.fallback();
        return switch (setting.type()) {
            case INTEGER, LONG -> NODES.numberNode(((Number) fallback).longValue());
            case REAL -> NODES.numberNode((Double) fallback);
            case BOOLEAN -> NODES.booleanNode((Boolean) fallback);
            case WORD, TEXT -> NODES.textNode((String) fallback);
            case WORDS -> NODES.arrayNode();
        };
    }

    private static void range(ObjectNode schema, Range range) {
        if (Double.isFinite(range.low())) {
            schema.set("minimum", number(range.low()));
        }
        if (Double.isFinite(range.high())) {
            schema.set("maximum", number(range.high()));
        }
    }

    private static JsonNode number(double number) {
        return number == StrictMath.rint(number) ? NODES.numberNode((long) number) : NODES.numberNode(number);
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    static ArrayNode array(List<String> words) {
        ArrayNode array = NODES.arrayNode();
        words.forEach(array::add);
        return array;
    }

    private ObjectNode experiment() {
        ObjectNode schema = closed("An experiment of Uptake Lab");
        ObjectNode keys = properties(schema);
        schema.set("required", array(List.of("base")));
        keys.set("base", base());
        keys.set("vary", vary());
        keys.set("design", design());
        keys.set("recommenders", recommenders());
        keys.set("run", group("run").put("description", "Keys of the group run; they go over those of the base."));
        keys.set("measures", list("What is recorded; all without this key.", MeasureText.NAMES));
        keys.set("precision", precision());
        keys.set(
                "most",
                NODES.objectNode()
                        .put("description", "The most worlds that precision may ask for.")
                        .put("type", "integer")
                        .put("minimum", 2));
        schema.putObject("dependencies").set("most", array(List.of("precision")));
        if (!SweepFile.KEYS.stream().allMatch(keys::has)) {
            throw new IllegalStateException("The schema must have the keys " + SweepFile.KEYS + ".");
        }
        return schema;
    }

    /** A scenario, or the file of one. */
    ObjectNode base() {
        return either(
                "The shop that every point starts from: a scenario file, or a scenario written here; {} is the default one.",
                NODES.objectNode().put("type", "string"),
                objectOnly(scenario("A scenario")));
    }

    /** Keys of a scenario but the name of the recommender, each with one value; at least one of them. */
    ObjectNode fixed(String description) {
        ObjectNode schema = closed(description).put("minProperties", 1);
        settings.stream()
                .filter(setting -> !setting.key().equals("recommender.name"))
                .forEach(setting -> properties(schema).set(setting.key(), value(setting)));
        return schema;
    }

    private static ObjectNode objectOnly(ObjectNode schema) {
        return schema.put("type", "object");
    }

    static ObjectNode either(String description, ObjectNode... schemas) {
        ObjectNode either = NODES.objectNode().put("description", description);
        ArrayNode all = either.putArray("anyOf");
        List.of(schemas).forEach(all::add);
        return either;
    }

    /** Names of recommenders, or of one with its base: {@code profit(item-cosine)}. */
    ObjectNode recommenders() {
        ObjectNode list = list("The recommenders that run at every point.", family.names());
        ObjectNode based = NODES.objectNode().put("type", "string");
        based.put("pattern", "^[a-z0-9-]+\\([a-z0-9-]+\\)$");
        ObjectNode named = NODES.objectNode();
        named.set("enum", array(family.names()));
        list.set("items", either("A recommender, perhaps with that which it builds on in parentheses.", named, based));
        return list;
    }

    static ObjectNode list(String description, List<String> words) {
        ObjectNode list = NODES.objectNode().put("description", description).put("type", "array");
        list.put("minItems", 1).put("uniqueItems", true);
        list.putObject("items").set("enum", array(words));
        return list;
    }

    ObjectNode vary() {
        ObjectNode schema = closed("Keys of the scenario, each with a list of values or a range.");
        schema.set("type", NODES.arrayNode().add("object").add("null"));
        settings.stream()
                .filter(setting -> !setting.key().equals("recommender.name"))
                .forEach(setting -> properties(schema).set(setting.key(), levels(setting)));
        return schema;
    }

    private ObjectNode levels(Setting setting) {
        ObjectNode list = NODES.objectNode().put("type", "array").put("minItems", 1);
        ObjectNode value = value(setting);
        value.remove(List.of("description", "default"));
        list.set("items", value);
        String description = capital(setting.meaning()) + ".";
        boolean numeric = setting.type() == Setting.Type.INTEGER
                || setting.type() == Setting.Type.LONG
                || setting.type() == Setting.Type.REAL;
        return numeric ? either(description, list, span(value)) : list.put("description", description);
    }

    private static ObjectNode span(ObjectNode value) {
        ObjectNode span = closed(
                "A range, with as many values as steps. The grid needs steps; designs that choose freely do not.");
        properties(span).set("from", value.deepCopy());
        properties(span).set("to", value.deepCopy());
        properties(span)
                .putObject("steps")
                .put("type", "integer")
                .put("minimum", 2)
                .put("maximum", Sweep.MOST_CELLS);
        span.set("required", array(List.of("from", "to")));
        return span;
    }

    private static ObjectNode design() {
        ObjectNode numbered =
                closed("A design with its number.").put("minProperties", 1).put("maxProperties", 1);
        Design.numbered()
                .forEach((name, least) -> properties(numbered)
                        .putObject(name)
                        .put("type", "integer")
                        .put("minimum", least)
                        .put("maximum", Sweep.MOST_CELLS));
        return either("How points are chosen.", NODES.objectNode().put("const", "grid"), numbered);
    }

    private static ObjectNode precision() {
        ObjectNode width = NODES.objectNode().put("type", "number").put("exclusiveMinimum", 0);
        ObjectNode each = closed("The widest interval of each measure.").put("minProperties", 1);
        MeasureText.NAMES.forEach(name -> properties(each).set(name, width.deepCopy()));
        return either(
                "Run more worlds until the 95 % interval of every share, or of the measures named, is at most this wide.",
                width, each);
    }
}
