package org.uptakelab.web.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks for pages from wherever it runs: a phone or a laptop in a network of its own. */
final class CallerProgram {
    /** How long a connection may take. Within one machine it takes less than a thousandth of that, unless it is blocked. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private CallerProgram() {}

    /**
     * Answers each line it reads by one: method, address, token and body become a status and a body.
     *
     * @param arguments none
     * @throws Exception if an answer breaks off
     */
    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(answer(line.split(" ", 4)));
        }
    }

    private static String answer(String[] words) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(words[1]))
                .header("Authorization", "Bearer " + words[2])
                .header("Content-Type", "application/json")
                .method(words[0], HttpRequest.BodyPublishers.ofString(words[3]))
                .build();
        // A new client each time has no connection left over from before.
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body().replace('\n', ' ');
        } catch (HttpConnectTimeoutException e) {
            return Caller.SILENCE + " ";
        } catch (ConnectException e) {
            return Caller.REFUSED + " ";
        }
    }
}
