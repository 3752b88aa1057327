package org.uptakelab.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptakelab.evidence.Bilingual;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.yaml.Place;
import org.uptakelab.yaml.Printable;
import org.uptakelab.yaml.Problems;
import org.uptakelab.yaml.YamlNode;
import org.uptakelab.yaml.YamlNode.Form;

/**
 * A group of keys in a claim's file. What cannot be read goes to the problems, and something harmless takes its place, so that the rest
 * is read too.
 */
final class Fields {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    /** What takes the place of a text that cannot be read. */
    static final Bilingual UNREAD = new Bilingual("?", "?");

    private final String what;
    private final Place place;
    private final Problems problems;
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();

    /**
     * Reads the keys of a group.
     *
     * @param what the group, for messages, for example {@code a rule}
     * @param node what is written there
     * @param keys the keys it may have; none for any key
     * @param problems hears what is wrong
     */
    Fields(String what, YamlNode node, List<String> keys, Problems problems) {
        this.what = what;
        this.place = node.place();
        this.problems = problems;
        node.refuseTag(ClaimFile.KIND, problems);
        if (node.form() != Form.MAPPING) {
            problems.complain(
                    place,
                    what + " must be keys" + (keys.isEmpty() ? "" : " (" + String.join(", ", keys) + ")") + ", but is "
                            + node.shown() + ".");
        }
        for (YamlNode.Entry entry : node.entries(problems)) {
            take(entry, keys);
        }
    }

    private void take(YamlNode.Entry entry, List<String> keys) {
        String key = entry.key();
        entry.value().refuseTag(ClaimFile.KIND, problems);
        if (!keys.isEmpty() && !keys.contains(key)) {
            problems.complain(
                    entry.keyPlace(),
                    Printable.of(key) + " is not a key of " + what + "; the keys are " + String.join(", ", keys) + "."
                            + NearestWord.advice(key, keys));
        } else if (nodes.putIfAbsent(key, entry.value()) != null) {
            problems.complain(entry.keyPlace(), Printable.of(key) + " is given twice. Maybe delete one of them.");
        }
    }

    /** {@return where the group stands} */
    Place place() {
        return place;
    }

    /** {@return every key that is given, with what is written there} */
    Map<String, YamlNode> all() {
        return nodes;
    }

    /** What is written under a key. */
    Optional<YamlNode> find(String key) {
        return Optional.ofNullable(nodes.get(key)).filter(node -> node.form() != Form.EMPTY);
    }

    /** What is written under a key that must be there. */
    Optional<YamlNode> need(String key) {
        Optional<YamlNode> node = find(key);
        if (node.isEmpty()) {
            problems.complain(place, what + " must have " + key + ", but it is missing.");
        }
        return node;
    }

    /** A text in both languages. */
    Bilingual text(String key) {
        return need(key).map(node -> text(key, node)).orElse(UNREAD);
    }

    /** A text in both languages that need not be there. */
    Optional<Bilingual> findText(String key) {
        return find(key).map(node -> text(key, node));
    }

    /** A text in both languages, or one that needs no translation. */
    Bilingual textOrWord(String key) {
        return need(key)
                .map(node -> node.form() == Form.MAPPING ? text(key, node) : same(word(key, node)))
                .orElse(UNREAD);
    }

    private static Bilingual same(String word) {
        return word.isBlank() ? UNREAD : new Bilingual(word, word);
    }

    private Bilingual text(String key, YamlNode node) {
        Fields languages = new Fields(key, node, List.of("en", "de"), problems);
        String english = languages.need("en").map(text -> prose("en", text)).orElse("?");
        String german = languages.need("de").map(text -> prose("de", text)).orElse("?");
        return english.isBlank() || german.isBlank() ? UNREAD : new Bilingual(english, german);
    }

    /** A text for readers: dots that hold its place are none. */
    private String prose(String key, YamlNode node) {
        String text = word(key, node);
        if (!text.isBlank() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problems.complain(
                    node.place(),
                    key + " must be a text with a letter or a digit in it, but is " + node.shown()
                            + ". Maybe write what is missing in this language.");
        }
        return text;
    }

    private String word(String key, YamlNode node) {
        if (node.form() != Form.PLAIN && node.form() != Form.QUOTED
                || node.text().isBlank()) {
            problems.complain(node.place(), key + " must be a text, but is " + node.shown() + ".");
        }
        return node.text().strip();
    }

    /** A whole number from 1. */
    int number(String key) {
        Optional<YamlNode> node = need(key);
        if (node.isEmpty()) {
            return 1;
        }
        String text = node.get().text();
        if (!WHOLE.matcher(text).matches() || Integer.parseInt(text) == 0) {
            problems.complain(
                    node.get().place(),
                    key + " must be a whole number from 1, but is " + node.get().shown() + ".");
            return 1;
        }
        return Integer.parseInt(text);
    }

    /** One of some words. */
    <T> T oneOf(String key, Map<String, T> choices) {
        T otherwise = choices.values().iterator().next();
        return need(key).map(node -> oneOf(key, node, choices)).orElse(otherwise);
    }

    /** Some of some words. */
    <T> List<T> someOf(String key, Map<String, T> choices) {
        return elements(key).stream().map(node -> oneOf(key, node, choices)).toList();
    }

    private <T> T oneOf(String key, YamlNode node, Map<String, T> choices) {
        T choice = choices.get(node.text());
        if (choice == null) {
            problems.complain(
                    node.place(),
                    key + " must be one of " + String.join(", ", choices.keySet()) + ", but is " + node.shown() + "."
                            + NearestWord.advice(node.text(), choices.keySet()));
            return choices.values().iterator().next();
        }
        return choice;
    }

    /** A real number. */
    static double real(String key, YamlNode node, Problems problems) {
        if (node.form() != Form.PLAIN || !NUMBER.matcher(node.text()).matches()) {
            problems.complain(node.place(), key + " must be a number, but is " + node.shown() + ".");
            return 0;
        }
        return Double.parseDouble(node.text());
    }

    /** Words in a list, none twice; none if the key is not there. */
    List<YamlNode> words(String key) {
        List<YamlNode> words = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (YamlNode element : elements(key)) {
            String word = word(key, element);
            if (seen.contains(word)) {
                problems.complain(
                        element.place(), key + " names " + element.shown() + " twice. Maybe delete one of them.");
            } else {
                seen.add(word);
                words.add(element);
            }
        }
        return words;
    }

    /** What stands in a list; none if the key is not there. */
    List<YamlNode> elements(String key) {
        Optional<YamlNode> node = find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get().form() != Form.LIST || node.get().elements().isEmpty()) {
            problems.complain(
                    node.get().place(),
                    key + " must be a list, but is "
                            + (node.get().form() == Form.LIST
                                    ? "an empty one. Maybe delete the key."
                                    : node.get().shown() + ".")
                            + (node.get().form() == Form.PLAIN
                                    ? " Maybe you meant ["
                                            + Printable.of(node.get().text()) + "]."
                                    : ""));
        }
        return node.get().elements();
    }
}
