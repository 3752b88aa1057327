package org.uptakelab.browser.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.uptakelab.recommender.RecommenderKind;
import org.uptakelab.recommender.RecommenderKind.Trait;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;
import org.uptakelab.web.lab.LabRoutes;

/**
 * Asks the lab's own server, on this machine, for everything that does not depend on what a visitor does, so that the single page
 * says the same.
 */
final class Recorder {
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Set<String> NOT_HERE = RecommenderKind.ALL.stream()
            .filter(kind -> kind.is(Trait.PROGRAM_ONLY))
            .map(RecommenderKind::name)
            .collect(Collectors.toSet());
    private static final String TINY_RUN = "{\"sides\": [{\"settings\": {\"world.users\": 20, \"world.items\": 12,"
            + " \"run.rounds\": 2, \"run.warmup\": 1, \"run.replications\": 1}}]}";
    private static final String PARTS = "common,lab,student,projector,script,single";
    private static final List<String> SHOWN = List.of(
            "common.",
            "lab.",
            "single.",
            "projector.guess.",
            "projector.reveal.",
            "student.guess.",
            "student.reveal.",
            "script.source.");
    private static final String ROOM = "adept";
    private static final int PATIENCE = 600;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    private Recorder(String origin) {
        this.origin = origin;
    }

    /** The answers, as the single page reads them: levers, seeds, texts, words of the measures, provenance. */
    static ObjectNode record() {
        LabRoutes lab = new LabRoutes(System.err::println);
        try (Site site = Site.open(new Binding("127.0.0.1", 0), List.of(lab))) {
            return new Recorder(site.origin()).answers();
        }
    }

    private ObjectNode answers() {
        ObjectNode answers = json.createObjectNode();
        answers.set("levers", withoutProgramOnly(get("/api/lab/levers")));
        answers.set("seeds", get("/api/lab/seeds"));
        ObjectNode texts = answers.putObject("texts");
        for (String language : LANGUAGES) {
            keep("", get("/text/" + language + ".json?part=" + PARTS), texts.putObject(language));
        }
        answers.set("lesson", RecordedClass.of(ROOM));
        String run = "/api/lab/runs/" + begin();
        ObjectNode words = answers.putObject("words");
        answers.set("provenance", done(run).get("provenance"));
        LANGUAGES.forEach(language -> words.set(language, get(run + "/text?lang=" + language)));
        return answers;
    }

    /** Keeps the texts that this page shows, each by its whole key. */
    private static void keep(String path, JsonNode node, ObjectNode kept) {
        node.properties().forEach(entry -> {
            String key = path + entry.getKey();
            if (entry.getValue().isObject()) {
                keep(key + ".", entry.getValue(), kept);
            } else if (SHOWN.stream().anyMatch(key::startsWith)) {
                kept.set(key, entry.getValue());
            }
        });
    }

    private String begin() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/api/lab/runs"))
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(TINY_RUN))
                .build();
        return send(request).get("id").textValue();
    }

    private JsonNode done(String run) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            for (JsonNode message : get(run + "?after=0").get("messages")) {
                if (message.get("event").textValue().equals("done")) {
                    return message.get("data");
                }
            }
            pause();
        }
        throw new IllegalStateException("The tiny run of the recorder does not end.");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What only the program can run is not on offer, nor what only such a recommender reads. */
    private static JsonNode withoutProgramOnly(JsonNode about) {
        remove((ArrayNode) about.get("recommenders"));
        ArrayNode levers = (ArrayNode) about.get("levers");
        for (int index = levers.size() - 1; index >= 0; index--) {
            if (levers.get(index).get("choices") instanceof ArrayNode choices) {
                remove(choices);
            }
            if (levers.get(index).get("readBy") instanceof ArrayNode readers) {
                remove(readers);
                if (readers.isEmpty()) {
                    levers.remove(index);
                }
            }
        }
        return about;
    }

    private static void remove(ArrayNode names) {
        for (int index = names.size() - 1; index >= 0; index--) {
            if (NOT_HERE.contains(names.get(index).textValue())) {
                names.remove(index);
            }
        }
    }
}
