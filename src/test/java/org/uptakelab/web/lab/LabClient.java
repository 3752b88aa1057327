package org.uptakelab.web.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.web.Site;

/** A page of the lab without a browser: asks a running site as the page does. */
public final class LabClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Site site;

    /** A page of a site. */
    public LabClient(Site site) {
        this.site = site;
    }

    /** What the server answered. */
    public record Answer(int status, String type, String text) {
        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError(text, e);
            }
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site.origin() + "/api/lab/" + path));
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** GET. */
    public Answer get(String path) {
        return send(to(path).build());
    }

    /** POST of JSON. */
    public Answer post(String path, String body) {
        return send(to(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** POST of a file. */
    public Answer upload(String path, byte[] content) {
        return send(to(path).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(content))
                .build());
    }

    /** DELETE. */
    public Answer delete(String path) {
        return send(to(path).DELETE().build());
    }

    /** Begins a run and gives its id. */
    public String begin(String body) {
        Answer answer = post("runs", body);
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
        return answer.json().get("id").asText();
    }

    /** Where a run stands. */
    public String state(String id) {
        return get("runs/" + id).json().get("state").asText();
    }

    /** All messages of a kind that a run has said so far. */
    public List<JsonNode> messages(String id, String kind) {
        List<JsonNode> data = new ArrayList<>();
        for (JsonNode message : get("runs/" + id).json().get("messages")) {
            if (message.get("event").asText().equals(kind)) {
                data.add(message.get("data"));
            }
        }
        return data;
    }

    /** Waits until a run is over and gives its last state. */
    public String finish(String id) {
        return await(id, List.of("done", "cancelled", "failed"));
    }

    /** Waits until a run stands at one of these. */
    public String await(String id, List<String> wanted) {
        long start = System.nanoTime();
        String state = state(id);
        while (!wanted.contains(state)) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError("still " + state);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            state = state(id);
        }
        return state;
    }
}
