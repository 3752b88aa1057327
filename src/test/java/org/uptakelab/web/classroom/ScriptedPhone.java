package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** A phone without a screen: it takes part in a lesson as a page would, by the same calls. */
final class ScriptedPhone {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String origin;
    private final int number;
    private final String token;

    /**
     * Joins a room.
     *
     * @param origin beginning of the site's addresses
     * @param word the room's word
     * @param number tells phones apart: each makes choices of its own
     */
    ScriptedPhone(String origin, String word, int number) {
        this.origin = origin;
        this.number = number;
        this.token = call("POST", "/api/class/join", Map.of("word", word), "")
                .path("token")
                .asText();
    }

    /** {@return what the phone would show} */
    JsonNode me() {
        return call("GET", "/api/class/me", Map.of(), token);
    }

    void guess() {
        act("guess", Map.of("value", 10 + 9 * number));
    }

    void wish() {
        act("wishes", Map.of("items", List.of(0, 1, 2, 3, 8 + number, 16 + number)));
    }

    /** Buys one thing of the strip and three others. */
    void shop() {
        JsonNode shop = me().path("shop");
        int suggested = shop.path("strip").path(0).path("item").asInt();
        act("buy", Map.of("item", suggested, "from", "strip"));
        int bought = 1;
        for (JsonNode item : shop.path("shelf")) {
            if (bought < 4 && item.asInt() != suggested) {
                act("buy", Map.of("item", item.asInt(), "from", "shelf"));
                bought++;
            }
        }
    }

    void vote(String question, String when, String answer) {
        act("vote", Map.of("question", question, "when", when, "answer", answer));
    }

    /** Tries a setting of the mission out. */
    void run() {
        act(
                "run",
                Map.of(
                        "card",
                        me().path("mission").path("card").asText(),
                        "settings",
                        Map.of("recommender.slateSize", 2 + 3 * number, "shopper.attention", 0.1 * number),
                        "prediction",
                        0.3));
    }

    void handIn() {
        act(
                "ticket",
                Map.of("side", number % 2 == 0 ? "is" : "is-not", "text", "the halves differ", "chart", "halves"));
    }

    private void act(String name, Map<String, Object> body) {
        call("POST", "/api/class/me/" + name, body, token);
    }

    private JsonNode call(String method, String path, Map<String, Object> body, String bearer) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
            if (!bearer.isEmpty()) {
                request.header("Authorization", "Bearer " + bearer);
            }
            if (method.equals("POST")) {
                request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
            }
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            assertTrue(
                    answer.statusCode() < 300, () -> path + " answers " + answer.statusCode() + ": " + answer.body());
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
