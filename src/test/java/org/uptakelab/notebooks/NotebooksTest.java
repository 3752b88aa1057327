package org.uptakelab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;

/** Every notebook runs on the classes of this build, and prints what its committed outputs say. */
@Needs(Need.JUPYTER)
class NotebooksTest {
    private static final Path COMMITTED = Path.of("notebooks");
    private static final Path EXECUTED = Path.of("target", "notebooks");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void runNotebooks(@TempDir Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder script = new ProcessBuilder(
                        COMMITTED.resolve("run-notebooks").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        script.environment().put("UPTAKE_CLASSPATH", System.getProperty("java.class.path"));
        int exit = script.start().waitFor();
        assertEquals(0, exit, () -> "notebooks/run-notebooks said:\n" + text(said));
    }

    static List<String> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(COMMITTED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void printsWhatIsCommitted(String notebook) throws IOException {
        List<String> committed = outputs(COMMITTED.resolve(notebook));
        assertFalse(committed.isEmpty(), "no outputs are committed. Run notebooks/run-notebooks --update.");
        assertEquals(
                String.join("\n", committed),
                String.join("\n", outputs(EXECUTED.resolve(notebook))),
                "the committed outputs are stale. Run notebooks/run-notebooks --update and look at what changed.");
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void showsAPicture(String notebook) throws IOException {
        assertTrue(outputs(COMMITTED.resolve(notebook)).stream().anyMatch(output -> output.contains("image/png")));
    }

    /** What each cell printed: all text, and that there is a picture, but not its bytes, which depend on the fonts. */
    private static List<String> outputs(Path notebook) throws IOException {
        List<String> outputs = new ArrayList<>();
        for (JsonNode cell : JSON.readTree(notebook.toFile()).path("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                String id = cell.path("id").asText();
                if (output.has("text")) {
                    outputs.add(id + " prints\n" + joined(output.path("text")));
                }
                output.path("data")
                        .fields()
                        .forEachRemaining(entry -> outputs.add(id + " shows " + entry.getKey()
                                + (entry.getKey().startsWith("text/") ? "\n" + joined(entry.getValue()) : "")));
            }
        }
        return outputs;
    }

    private static String joined(JsonNode lines) {
        return lines.isTextual()
                ? lines.asText()
                : String.join(
                        "",
                        StreamSupport.stream(lines.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "nothing that can be read: " + e;
        }
    }
}
