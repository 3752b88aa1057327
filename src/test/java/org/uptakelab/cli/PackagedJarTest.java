package org.uptakelab.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people get it: what works from a folder of classes may be missing in a jar. Runs once the jar has been made. */
class PackagedJarTest {
    private static final Path JAR = Path.of("target", "uptake.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void theLessonOpensWithItsPagesAndItsPaper() throws Exception {
        List<String> addresses = answers(
                List.of("class", "--journal", folder.resolve("journal").toString()),
                3,
                List.of("/", "/projector", "/class/student.html", "/lab/", "/kit/cards-de.pdf", "/single.html"));
        assertTrue(addresses.get(0).startsWith("teacher http://127.0.0.1:"), addresses::toString);
        assertTrue(addresses.get(1).startsWith("projector http://127.0.0.1:"), addresses::toString);
        assertTrue(addresses.get(2).startsWith("join http://127.0.0.1:"), addresses::toString);
    }

    @Test
    void theLabOpens() throws Exception {
        List<String> addresses = answers(
                List.of("serve"),
                1,
                List.of("/lab/", "/lib/d3.min.js", "/api/lab/levers", "/api/lab/seeds", "/single.html"));
        assertTrue(addresses.get(0).startsWith("lab http://127.0.0.1:"), addresses::toString);
    }

    @Test
    void theNeuralRecommenderComesInAJarOfItsOwn() throws Exception {
        Path scenario = Files.writeString(folder.resolve("tiny.yaml"), """
                world: {users: 60, items: 20}
                recommender: {name: autoencoder, hidden: 2, slateSize: 5}
                run: {rounds: 4, warmup: 2, replications: 1}
                """);
        Path plugin = Path.of("target", "uptake-autoencoder.jar").toAbsolutePath();
        Process program = start(List.of(
                "run", scenario.toString(), "--plugin", plugin.toString(), "--out", "out", "--progress", "never"));
        String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, program.waitFor(), printed);
        assertTrue(Files.readString(folder.resolve("out/summary.csv")).contains("autoencoder"), printed);
    }

    private Process start(List<String> command) throws IOException {
        List<String> line = new ArrayList<>(
                List.of(JAVA.toString(), "-jar", JAR.toAbsolutePath().toString()));
        line.addAll(command);
        return new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts the program, asks for every path, and gives the addresses that it printed first. */
    private List<String> answers(List<String> command, int lines, List<String> paths) throws Exception {
        Process program = start(Stream.concat(command.stream(), Stream.of("--host", "127.0.0.1", "--port", "0"))
                .toList());
        try (BufferedReader out = program.inputReader()) {
            List<String> addresses = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                addresses.add(String.valueOf(out.readLine()));
            }
            URI site = URI.create(addresses.get(0).substring(addresses.get(0).indexOf(' ') + 1));
            for (String path : paths) {
                assertEquals(200, status(site.resolve(path)), path);
            }
            return addresses;
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private static int status(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
