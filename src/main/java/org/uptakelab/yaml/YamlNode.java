package org.uptakelab.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a YAML file, with its place; what is inside is looked at only when asked for, so that aliases cost nothing. */
public final class YamlNode {
    private final String source;
    private final Node node;

    /** How a value is written. */
    public enum Form {
        /** A word or number without quotes. */
        PLAIN,
        /** A text in quotes, or a block of text. */
        QUOTED,
        /** Nothing, or {@code null}. */
        EMPTY,
        /** A list. */
        LIST,
        /** Keys with values. */
        MAPPING;

        /**
         * A value of this form as messages show it.
         *
         * @param text its text, if the form has one
         * @return the value, shortened and without control characters
         */
        public String shown(String text) {
            return switch (this) {
                case PLAIN -> Printable.of(text);
                case QUOTED -> "the text \"" + Printable.of(text) + "\"";
                case EMPTY -> "empty";
                case LIST -> "a list";
                case MAPPING -> "a group of keys";
            };
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param keyPlace where the key stands
     * @param value the value
     */
    public record Entry(String key, Place keyPlace, YamlNode value) {}

    YamlNode(String source, Node node) {
        this.source = source;
        this.node = node;
    }

    /** {@return where it stands} */
    public Place place() {
        return node.getStartMark().map(mark -> placeOf(source, mark)).orElse(Place.of(source));
    }

    static Place placeOf(String source, Mark mark) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** {@return how it is written} */
    public Form form() {
        if (node.getTag().equals(Tag.NULL)) {
            return Form.EMPTY;
        }
        return switch (node.getNodeType()) {
            case SEQUENCE -> Form.LIST;
            case MAPPING -> Form.MAPPING;
            default -> node instanceof ScalarNode scalar && scalar.isPlain() ? Form.PLAIN : Form.QUOTED;
        };
    }

    /** {@return its text; empty for a list or a mapping} */
    public String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** {@return the value as messages show it} */
    public String shown() {
        return form().shown(text());
    }

    /** {@return the values of a list; none for another form} */
    public List<YamlNode> elements() {
        return node instanceof SequenceNode list
                ? list.getValue().stream()
                        .map(element -> new YamlNode(source, element))
                        .toList()
                : List.of();
    }

    /**
     * The entries of a mapping.
     *
     * @param problems hears of keys that are no words
     * @return the entries in their order, a key perhaps twice; none for another form
     */
    public List<Entry> entries(Problems problems) {
        List<Entry> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                YamlNode key = new YamlNode(source, tuple.getKeyNode());
                if (tuple.getKeyNode() instanceof ScalarNode word) {
                    entries.add(new Entry(word.getValue(), key.place(), new YamlNode(source, tuple.getValueNode())));
                } else {
                    problems.complain(key.place(), "a key must be a word, but is " + key.shown() + ".");
                }
            }
        }
        return entries;
    }

    /**
     * Refuses a tag such as {@code !shop}.
     *
     * @param kind what the file is, for messages, for example {@code a scenario file}
     * @param problems hears of the tag
     */
    public void refuseTag(String kind, Problems problems) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith(Tag.PREFIX)) {
            problems.complain(place(), kind + " must hold no tags, but holds " + tag + ". Maybe delete it.");
        }
    }
}
