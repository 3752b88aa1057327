package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone loads the student's page over a crowded network: all of it, pictures and words included, stays below 150 kB. */
class StudentPageSizeTest {
    private static final int LIMIT = 150_000;
    private static final String START = "/class/student/main.js";
    private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/[^\"#]+)\"");
    private static final Pattern PARTS = Pattern.compile("const PARTS = \\[([^]]*)]");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void allThatAPhoneLoadsIsSmall(String language) {
        Map<String, Integer> bytes = new TreeMap<>();
        PageFiles.modules(START).forEach((path, source) -> bytes.put(path, length(source)));
        String html = PageFiles.read("/class/student.html");
        bytes.put("/class/student.html", length(html));
        Matcher linked = LINKED.matcher(html);
        while (linked.find()) {
            bytes.put(linked.group(1), length(PageFiles.read(linked.group(1))));
        }
        bytes.put("/class/items.svg", length(PageFiles.read("/class/items.svg")));
        parts().forEach(part -> bytes.put("text " + part, words(language, part)));
        int all = bytes.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(all < LIMIT, () -> "The student's page has " + all + " bytes, the limit is " + LIMIT + ": " + bytes);
        assertTrue(bytes.size() > 20, () -> "not all files were found: " + bytes.keySet());
    }

    @Test
    void thePhoneTakesThreeSharedFilesOnly() {
        assertEquals(
                List.of("/shared/net.js", "/shared/text.js"),
                PageFiles.modules(START).keySet().stream()
                        .filter(path -> path.startsWith("/shared/"))
                        .toList());
    }

    private static List<String> parts() {
        Matcher found = PARTS.matcher(PageFiles.read(START));
        assertTrue(found.find(), "the page names the parts of the texts that it loads");
        return Arrays.stream(found.group(1).split(","))
                .map(part -> part.strip().replace("\"", ""))
                .collect(Collectors.toList());
    }

    private static int words(String language, String part) {
        byte[] file = PageFiles.read("/text/" + language + ".json").getBytes(StandardCharsets.UTF_8);
        try {
            return length(Json.text(Json.tree(file).path(part)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
