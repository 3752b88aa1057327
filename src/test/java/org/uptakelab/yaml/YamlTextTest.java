package org.uptakelab.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uptakelab.setting.UserError;

class YamlTextTest {
    private final Problems problems = new Problems();

    private static YamlNode read(String text) {
        return YamlText.read("a.yaml", "a trial file", text).orElseThrow();
    }

    @Test
    void everyValueKnowsItsFormAndItsPlace() {
        List<YamlNode.Entry> entries = read("plain: 0.30\nquoted: \"0.3\"\nempty:\nlist: [1, two]\nkeys: {a: 1}\n")
                .entries(problems);
        assertEquals(
                List.of("plain", "quoted", "empty", "list", "keys"),
                entries.stream().map(YamlNode.Entry::key).toList());
        assertEquals(
                List.of("0.30", "the text \"0.3\"", "empty", "a list", "a group of keys"),
                entries.stream().map(entry -> entry.value().shown()).toList());
        assertEquals(new Place("a.yaml", 4, 1), entries.get(3).keyPlace());
        assertEquals(
                List.of(new Place("a.yaml", 4, 8), new Place("a.yaml", 4, 11)),
                entries.get(3).value().elements().stream().map(YamlNode::place).toList());
        problems.throwIfAny();
    }

    @Test
    void textsWithoutContentHaveNoRoot() {
        for (String text : List.of("", "# nothing\n", "---\n", "null")) {
            assertTrue(YamlText.read("a.yaml", "a trial file", text).isEmpty(), text);
        }
    }

    @Test
    void messagesSayWhatTheFileIs() {
        UserError error = assertThrows(UserError.class, () -> read("{}\n--- {}"));
        assertEquals(
                List.of("a.yaml, line 2, column 1: a trial file must hold one document, but another begins here."
                        + " Maybe delete the ---."),
                error.messages());
    }

    @Test
    void problemsAreToldInTheOrderOfTheFileAndThenThoseWithoutALine() {
        problems.complain(Place.of("--set"), "third.");
        problems.complain(new Place("a.yaml", 2, 1), "second.");
        Problems others = new Problems();
        others.complain(new Place("a.yaml", 1, 9), "first.");
        problems.addAll(others);
        UserError error = assertThrows(UserError.class, problems::throwIfAny);
        assertEquals(
                Stream.of("a.yaml, line 1, column 9: first.", "a.yaml, line 2, column 1: second.", "--set: third.")
                        .toList(),
                error.messages());
    }

    @Test
    void keysThatAreNoWordsAndTagsAreToldOf() {
        read("? [a]\n: 1\nb: 2").entries(problems);
        read("!shop {}").refuseTag("a trial file", problems);
        UserError error = assertThrows(UserError.class, problems::throwIfAny);
        assertEquals(
                List.of(
                        "a.yaml, line 1, column 1: a trial file must hold no tags, but holds !shop. Maybe delete it.",
                        "a.yaml, line 1, column 3: a key must be a word, but is a list."),
                error.messages());
    }
}
