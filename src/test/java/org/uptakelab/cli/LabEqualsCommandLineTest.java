package org.uptakelab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;
import org.uptakelab.web.lab.LabClient;
import org.uptakelab.web.lab.LabRoutes;

/** What the page gives out is what the command line writes, byte for byte, when it is given the downloaded scenario files. */
class LabEqualsCommandLineTest {
    private static final Site SITE = Site.open(Binding.loopback(0), List.of(new LabRoutes(line -> {})));
    private static final LabClient PAGE = new LabClient(SITE);
    private static final String SIDE = """
            {"base":"amazon","settings":{"world.users":80,"world.items":40,"run.rounds":7,"run.warmup":3,"run.seed":"77"%s}}""";

    @TempDir
    Path folder;

    private final Map<String, Path> folders = new TreeMap<>();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void oneSideWithItsGhosts() throws IOException {
        String id = PAGE.begin(
                "{\"sides\":[" + SIDE.formatted("") + "],\"ghosts\":[\"random\",\"oracle\"],\"replications\":3}");
        assertSameFiles(id, List.of("summary.csv", "rounds.csv", "provenance.json", "report.html"));
    }

    @Test
    void twoSides() throws IOException {
        String id = PAGE.begin("{\"sides\":[" + SIDE.formatted("") + ","
                + SIDE.formatted(",\"shopper.salience\":2,\"recommender.name\":\"popular\"")
                + "],\"ghosts\":[\"random\"],\"replications\":2}");
        assertSameFiles(id, List.of("summary.csv", "summary-a.csv", "rounds.csv"));
    }

    /** Each file against the command that its own entry in the list names. */
    private void assertSameFiles(String id, List<String> names) throws IOException {
        assertEquals("done", PAGE.finish(id));
        for (JsonNode entry : PAGE.get("runs/" + id + "/files").json().get("files")) {
            String name = entry.get("name").asText();
            String content = PAGE.get("runs/" + id + "/files/" + name).text();
            if (name.endsWith(".yaml")) {
                Files.writeString(folder.resolve(name), content);
            } else if (names.contains(name)) {
                Path out = folders.computeIfAbsent(entry.get("command").asText(), this::run);
                String table = name.replaceFirst("-[ab]\\.", ".");
                assertEquals(Files.readString(out.resolve(table)), content, name);
            }
        }
    }

    private Path run(String command) {
        Path out = folder.resolve("out-" + folders.size());
        List<String> arguments = new ArrayList<>();
        for (String word : command.substring("uptake ".length()).split(" ")) {
            arguments.add(word.endsWith(".yaml") ? folder.resolve(word).toString() : word);
        }
        arguments.addAll(List.of("--out", out.toString()));
        StringWriter err = new StringWriter();
        int code =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), arguments.toArray(String[]::new));
        assertEquals(0, code, err::toString);
        return out;
    }
}
