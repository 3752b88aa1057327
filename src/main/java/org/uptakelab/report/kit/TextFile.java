package org.uptakelab.report.kit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The file of a language's texts, which the pages of the class and the paper kit share. */
final class TextFile {
    /** Where a phone may break a word; paper is wide enough. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9.-]+)}");

    private final String name;
    private final Map<String, Object> sections;

    /**
     * Reads the texts of a language.
     *
     * @param language English or German
     * @throws IllegalStateException if there is no file of that language
     */
    TextFile(Locale language) {
        name = "/web/text/" + language.getLanguage() + ".json";
        try (InputStream in = TextFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The text file " + name + " must be in the jar, but is missing.");
            }
            sections = new ObjectMapper().readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A plain text of a section.
     *
     * @param section a key of the top level
     * @param key a key in it
     * @return the text
     * @throws IllegalStateException if there is none
     */
    String text(String section, String key) {
        if (sections.get(section) instanceof Map<?, ?> texts && texts.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("The text file " + name + " must have a text " + section + "." + key + ".");
    }

    /**
     * A section as a tree of maps, lists and texts, with its gaps filled. Keys that count 1, 2, 3 … become a list.
     *
     * @param section a key of the top level
     * @param gaps the values of gaps such as {@code {version}}
     * @return the tree
     * @throws IllegalStateException if there is no such section, or a gap has no value
     */
    Map<String, Object> section(String section, Map<String, String> gaps) {
        if (!(sections.get(section) instanceof Map<?, ?> texts)) {
            throw new IllegalStateException("The text file " + name + " must have a section " + section + ".");
        }
        Map<String, Object> filled = new LinkedHashMap<>();
        texts.forEach((key, text) -> filled.put(key.toString(), filled(section + "." + key, text, gaps)));
        return filled;
    }

    private Object filled(String key, Object text, Map<String, String> gaps) {
        if (text instanceof Map<?, ?> texts) {
            if (countsUp(texts.keySet())) {
                return texts.values().stream()
                        .map(inner -> filled(key, inner, gaps))
                        .toList();
            }
            Map<String, Object> inside = new LinkedHashMap<>();
            texts.forEach((inner, value) -> inside.put(inner.toString(), filled(key + "." + inner, value, gaps)));
            return inside;
        }
        return GAP.matcher(text.toString().replace(SOFT_HYPHEN, ""))
                .replaceAll(gap -> Matcher.quoteReplacement(value(key, gap.group(1), gaps)));
    }

    private static boolean countsUp(Set<?> keys) {
        Iterator<?> key = keys.iterator();
        return IntStream.rangeClosed(1, keys.size())
                .allMatch(number -> key.next().equals(String.valueOf(number)));
    }

    private String value(String key, String gap, Map<String, String> gaps) {
        String value = gaps.get(gap);
        if (value == null) {
            throw new IllegalStateException(
                    "The text " + key + " of " + name + " has the gap {" + gap + "}, which must be one of "
                            + gaps.keySet().stream().sorted().toList() + ".");
        }
        return value;
    }
}
