package org.uptakelab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A German twin has the cells of its original, and the same code but for words; whoever opens the folder finds all of them. */
class NotebookTwinsTest {
    private static final Path FOLDER = Path.of("notebooks");
    private static final String TWIN = "-de.ipynb";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    static List<String> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> twins() throws IOException {
        return notebooks().stream().filter(name -> name.endsWith(TWIN)).toList();
    }

    @Test
    void theFirstThreeHaveATwin() throws IOException {
        assertEquals(
                List.of("01-first-purchase-de.ipynb", "02-anyway-de.ipynb", "03-eighty-percent-de.ipynb"), twins());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void sameCellsSameCode(String twin) throws IOException {
        assertEquals(code(twin.replace(TWIN, ".ipynb")), code(twin));
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void standsInBothTablesOfContents(String notebook) throws IOException {
        for (String contents : List.of("README.md", "LIESMICH.md")) {
            assertTrue(Files.readString(FOLDER.resolve(contents)).contains("(" + notebook + ")"), contents);
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void linksLeadSomewhere(String notebook) throws IOException {
        for (JsonNode cell : cells(notebook)) {
            if (cell.path("cell_type").asText().equals("markdown")) {
                Matcher link = LINK.matcher(source(cell));
                while (link.find()) {
                    String target = String.valueOf(link.group(1));
                    assertTrue(Files.exists(FOLDER.resolve(target)), target);
                }
            }
        }
    }

    /** The code of each cell by the cell's id, without what stands in quotation marks, without comments. */
    private static Map<String, String> code(String notebook) throws IOException {
        Map<String, String> code = new LinkedHashMap<>();
        for (JsonNode cell : cells(notebook)) {
            boolean isCode = cell.path("cell_type").asText().equals("code");
            code.put(
                    cell.path("id").asText(),
                    isCode
                            ? source(cell)
                                    .replaceAll("\"[^\"\n]*\"", "\"\"")
                                    .replaceAll("//.*", "")
                                    .replace("Lab.inGerman()", "Lab.inEnglish()")
                            : "");
        }
        return code;
    }

    private static JsonNode cells(String notebook) throws IOException {
        return JSON.readTree(FOLDER.resolve(notebook).toFile()).path("cells");
    }

    private static String source(JsonNode cell) {
        return StreamSupport.stream(cell.path("source").spliterator(), false)
                .map(JsonNode::asText)
                .reduce("", String::concat);
    }
}
