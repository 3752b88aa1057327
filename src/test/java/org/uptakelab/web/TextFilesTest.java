package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: one file per language with the same keys, and every key that a page asks for. */
class TextFilesTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final List<String> SECTIONS = List.of(
            "common",
            "lab",
            "experiment",
            "student",
            "teacher",
            "projector",
            "items",
            "script",
            "missions",
            "kit",
            "single");
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");
    private static final Pattern IN_ELEMENT = Pattern.compile("\\bdata-t=\"([^\"]+)\"");
    private static final Pattern IN_ATTRIBUTES = Pattern.compile("\\bdata-t-attr=\"([^\"]+)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([^\"]+)\"");

    private final JsonNode english = read("en");
    private final JsonNode german = read("de");

    private static JsonNode read(String language) {
        try {
            return new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(Files.readString(WEB.resolve("text/" + language + ".json")));
        } catch (IOException e) {
            throw new AssertionError("The texts " + language + " cannot be read.", e);
        }
    }

    @Test
    void theSectionsStandInTheirOrder() {
        assertEquals(SECTIONS, names(english));
        assertEquals(SECTIONS, names(german));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                String.join("\n", texts(english).keySet()),
                String.join("\n", texts(german).keySet()));
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        SortedMap<String, String> others = texts(german);
        assertAll(texts(english).entrySet().stream()
                .map(text -> () -> assertEquals(
                        gaps(text.getValue()), gaps(others.getOrDefault(text.getKey(), "")), text.getKey())));
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noTextIsEmpty() {
        assertAll(Stream.of(english, german)
                .flatMap(language -> texts(language).entrySet().stream())
                .map(text -> () -> assertFalse(text.getValue().isBlank(), text.getKey())));
    }

    @Test
    void everyKeyThatAPageAsksForExists() throws IOException {
        Set<String> keys = texts(english).keySet();
        for (Path page : pages()) {
            String content = Files.readString(page);
            assertAll(asked(content).stream()
                    .map(key -> () -> assertTrue(isKnown(key, keys), page + " asks for " + key)));
        }
    }

    @Test
    void everyRefusalOfTheClassroomHasWordsForTheTeacher() throws IOException {
        SortedSet<String> refusals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/uptakelab/classroom"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file)).results().forEach(match -> refusals.add(match.group(1)));
            }
        }
        assertTrue(refusals.contains("not-empty"), () -> "found " + refusals);
        Set<String> keys = texts(english).keySet();
        assertAll(refusals.stream().map(key -> () -> assertTrue(keys.contains("teacher.refused." + key), key)));
    }

    @Test
    void keysAreFoundInPagesAndScripts() {
        assertEquals(
                List.of("a.b", "c.d", "e.f", "g.h", "i.j*"),
                asked(
                        "<p data-t=\"a.b\"></p><p data-t-attr=\"title:c.d; aria-label:e.f\"></p> t(\"g.h\", {}) t(\"i.j\" + k)"));
        assertTrue(isKnown("i.j*", Set.of("i.jk")));
        assertTrue(isKnown("x", Set.of("x.one", "x.other")));
        assertFalse(isKnown("x", Set.of("x.y")));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().matches(".*\\.(html|js)"))
                    .sorted()
                    .toList();
        }
    }

    /** The keys asked for; the beginning of a key that is put together while the page runs ends with a star. */
    private static List<String> asked(String page) {
        List<String> keys = new ArrayList<>();
        IN_ELEMENT.matcher(page).results().forEach(match -> keys.add(match.group(1)));
        IN_ATTRIBUTES
                .matcher(page)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(";")))
                .forEach(pair -> keys.add(pair.substring(pair.indexOf(':') + 1).strip()));
        Matcher script = IN_SCRIPT.matcher(page);
        while (script.find()) {
            keys.add(script.group(1) + (script.group(2).equals("+") ? "*" : ""));
        }
        return keys;
    }

    private static boolean isKnown(String key, Set<String> keys) {
        if (key.endsWith("*")) {
            return keys.stream().anyMatch(known -> known.startsWith(key.substring(0, key.length() - 1)));
        }
        return keys.contains(key) || keys.contains(key + ".other");
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        SortedMap<String, String> texts = new TreeMap<>();
        collect(node, "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String key, Map<String, String> texts) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            field.getValue(), key.isEmpty() ? field.getKey() : key + "." + field.getKey(), texts));
        } else {
            assertTrue(node.isTextual(), () -> key + " must be a text, but is " + node);
            texts.put(key, node.textValue());
        }
    }
}
