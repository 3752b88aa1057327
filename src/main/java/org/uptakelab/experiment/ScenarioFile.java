package org.uptakelab.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/**
 * Reads scenarios from YAML files: four groups of optional keys, an empty file being the default scenario. All problems of a
 * file are told at once, each with its place, the key, its rule and the value found.
 */
public final class ScenarioFile {
    private static final String SEEDS = "/org/uptakelab/seeds/";
    private static final int DEEPEST = 8;

    /** The names of the scenarios that come with the lab. */
    public static final List<String> SEED_NAMES =
            List.of("amazon", "amazon-foresight", "amazon-steered", "netflix", "placebo");

    private final String source;
    private final ScenarioBinder binder = new ScenarioBinder();

    private ScenarioFile(String source) {
        this.source = source;
    }

    /**
     * Reads the scenario that a user names: a file, or, where there is no such file, one that comes with the lab, for example
     * {@code seeds/amazon.yaml}.
     *
     * @param file the file as the user wrote it
     * @param overrides values that go over those of the file, layer after layer, later layers winning
     * @return the scenario, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Scenario find(String file, List<List<SettingOverride>> overrides) {
        Path path = TextFile.path(file);
        Optional<String> seed = Files.exists(path) ? Optional.empty() : seed(path);
        return seed.map(text -> parse(file, text, overrides)).orElseGet(() -> read(path, overrides));
    }

    /**
     * A scenario that comes with the lab, whatever files there are.
     *
     * @param name its name, for example {@code amazon}
     * @param overrides values that go over its own, layer after layer, later layers winning
     * @return the scenario
     * @throws UserError if there is none of that name, or with every problem found
     */
    public static Scenario seed(String name, List<List<SettingOverride>> overrides) {
        if (!SEED_NAMES.contains(name)) {
            throw new UserError("The shops that come with the lab are " + String.join(", ", SEED_NAMES) + ", but "
                    + GivenValue.printable(name) + " is not among them." + NearestWord.advice(name, SEED_NAMES));
        }
        String file = name + ".yaml";
        return parse(file, TextFile.resource(SEEDS + file).orElseThrow(), overrides);
    }

    private static Optional<String> seed(Path path) {
        Path name = path.getFileName();
        return name != null && path.normalize().equals(Path.of("seeds").resolve(name))
                ? TextFile.resource(SEEDS + name)
                : Optional.empty();
    }

    /**
     * Reads a scenario from a file.
     *
     * @param file the file
     * @param overrides values that go over those of the file, layer after layer, later layers winning
     * @return the scenario, named by the stem of the file
     * @throws UserError with every problem found
     */
    public static Scenario read(Path file, List<List<SettingOverride>> overrides) {
        return parse(file.toString(), TextFile.read(file), overrides);
    }

    /**
     * Reads a scenario from text.
     *
     * @param source the name of the text in messages, for example a file
     * @param text the text
     * @param overrides values that go over those of the text, layer after layer, later layers winning
     * @return the scenario, named by the stem of the source
     * @throws UserError with every problem found
     */
    public static Scenario parse(String source, String text, List<List<SettingOverride>> overrides) {
        ScenarioFile reading = new ScenarioFile(source);
        Node root = reading.compose(text);
        reading.binder.layer(reading.groups(root));
        return reading.bind(stem(source), overrides);
    }

    private Scenario bind(String name, List<List<SettingOverride>> overrides) {
        overrides.forEach(
                layer -> binder.layer(layer.stream().map(SettingOverride::given).toList()));
        return binder.bind(name);
    }

    /**
     * The default scenario with values over it.
     *
     * @param name its name
     * @param overrides the values, layer after layer, later layers winning
     * @return the scenario
     * @throws UserError with every problem found
     */
    public static Scenario ofDefaults(String name, List<List<SettingOverride>> overrides) {
        return new ScenarioFile(name).bind(name, overrides);
    }

    /**
     * The name of a scenario: the name of its file without folder and extension.
     *
     * @param file the file
     * @return the stem
     */
    public static String stem(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The root of the text's tree; null for a text without content. */
    private @Nullable Node compose(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(TextFile.LARGEST)
                .build();
        try {
            checkShape(new Parse(settings).parseString(text));
            return new Compose(settings).composeString(text).orElse(null);
        } catch (ReaderException e) {
            throw new UserError(
                    placeOf(text, e.getPosition()).prefix()
                            + "a scenario file must be text, but holds the character "
                            + String.format(Locale.ROOT, "U+%04X", e.getCodePoint())
                            + ". Maybe it is another kind of file.",
                    e);
        } catch (MarkedYamlEngineException e) {
            Place place =
                    e.getProblemMark().or(e::getContextMark).map(this::place).orElse(Place.of(source));
            throw new UserError(place.prefix() + "this is not YAML: " + problem(e.getProblem()), e);
        } catch (YamlEngineException e) {
            throw new UserError(source + ": this is not YAML: " + e.getMessage() + ".", e);
        }
    }

    /** Refuses several documents and deep nesting before a tree is built. */
    private void checkShape(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw refused(
                        event,
                        "a scenario file must hold one document, but another begins here. Maybe delete the ---.");
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw refused(
                        event,
                        "a scenario file has groups of keys and nothing deeper, but is nested more than " + DEEPEST
                                + " deep here.");
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    private UserError refused(Event event, String message) {
        return new UserError(
                event.getStartMark().map(this::place).orElse(Place.of(source)).prefix() + message);
    }

    private static String problem(String problem) {
        String said = problem.replaceFirst("\\.? \\(Do not use .*\\)$", "");
        if (said.contains("(TAB)")) {
            return said + ". Maybe use spaces: YAML is not indented with tabs.";
        }
        if (said.contains("mapping values are not allowed")) {
            return said + ". Maybe the line is indented too far, or a quotation mark is missing.";
        }
        return said + ".";
    }

    private List<GivenValue> groups(@Nullable Node root) {
        List<GivenValue> values = new ArrayList<>();
        if (root == null || isEmpty(root)) {
            return values;
        }
        if (!(root instanceof MappingNode groups)) {
            binder.complain(
                    place(root),
                    "a scenario must be groups of keys (" + String.join(", ", ScenarioBinder.groups()) + "), but is "
                            + shown(root) + ".");
            return values;
        }
        List<String> seen = new ArrayList<>();
        for (NodeTuple tuple : groups.getValue()) {
            keyOf(tuple).ifPresent(group -> {
                if (!ScenarioBinder.groups().contains(group)) {
                    binder.unknownGroup(place(tuple.getKeyNode()), group);
                } else if (seen.contains(group)) {
                    binder.complain(
                            place(tuple.getKeyNode()), "the group " + group + " is given twice. Maybe join the two.");
                } else {
                    seen.add(group);
                }
                if (ScenarioBinder.groups().contains(group)) {
                    values.addAll(keys(group, tuple.getValueNode()));
                }
            });
        }
        return values;
    }

    private List<GivenValue> keys(String group, Node node) {
        List<GivenValue> values = new ArrayList<>();
        refuseTag(node);
        if (node instanceof MappingNode keys) {
            for (NodeTuple tuple : keys.getValue()) {
                keyOf(tuple)
                        .ifPresent(
                                key -> values.add(given(group + "." + key, tuple.getKeyNode(), tuple.getValueNode())));
            }
        } else if (!isEmpty(node)) {
            binder.complain(
                    place(node),
                    "the group " + group + " must hold keys, but is " + shown(node) + ". Maybe you meant " + group
                            + ": {key: value}.");
        }
        return values;
    }

    private GivenValue given(String key, Node keyNode, Node node) {
        Place place = place(node);
        refuseTag(node);
        if (node instanceof ScalarNode scalar) {
            GivenValue.Form form = isEmpty(node)
                    ? GivenValue.Form.EMPTY
                    : scalar.isPlain() ? GivenValue.Form.PLAIN : GivenValue.Form.QUOTED;
            return new GivenValue(key, form, scalar.getValue(), place(keyNode), place);
        }
        boolean list = node.getNodeType() == NodeType.SEQUENCE;
        GivenValue.Form form = list ? GivenValue.Form.LIST : GivenValue.Form.MAPPING;
        return new GivenValue(key, form, "", place(keyNode), place);
    }

    private void refuseTag(Node node) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith(Tag.PREFIX)) {
            binder.complain(place(node), "a scenario file must hold no tags, but holds " + tag + ". Maybe delete it.");
        }
    }

    private String shown(Node node) {
        return given("", node, node).shown();
    }

    private Optional<String> keyOf(NodeTuple tuple) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        binder.complain(place(tuple.getKeyNode()), "a key must be a word, but is " + shown(tuple.getKeyNode()) + ".");
        return Optional.empty();
    }

    private static boolean isEmpty(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private Place place(Node node) {
        return node.getStartMark().map(this::place).orElse(Place.of(source));
    }

    private Place place(Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Place placeOf(String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        return new Place(source, line, position - before.lastIndexOf('\n'));
    }
}
