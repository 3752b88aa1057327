package org.uptakelab.web.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.classroom.journal.FileJournal;
import org.uptakelab.web.Binding;
import org.uptakelab.web.Site;
import org.uptakelab.web.classroom.ClassRoutes;
import org.uptakelab.web.classroom.Lesson;
import org.uptakelab.web.classroom.Whereabouts;

class BesideALessonTest {
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final String LONG_RUN =
            "{\"sides\":[{\"settings\":{\"world.users\":2000,\"world.items\":500,\"run.rounds\":60}}]}";

    private final List<String> trouble = new CopyOnWriteArrayList<>();
    private final Site site;
    private final LabClient client;

    BesideALessonTest(@TempDir Path folder) {
        Binding where = new Binding("0.0.0.0", 0);
        Lesson lesson = Lesson.open(FileJournal.open(folder.resolve("lesson")), "en", trouble::add);
        site = Site.open(
                where,
                List.of(LabRoutes.besideALesson(trouble::add), new ClassRoutes(lesson, new Whereabouts(where))),
                trouble::add);
        client = new LabClient(site);
    }

    @AfterEach
    void close() {
        site.close();
        assertEquals(List.of(), trouble);
    }

    /** A loose bound, so that a busy machine does not fail it; an answer that waited for the lab would take many seconds. */
    @Test
    void theLessonAnswersWhileTheLabIsBusy() throws Exception {
        String first = client.begin(LONG_RUN);
        String second = client.begin(LONG_RUN);
        for (int visit = 0; visit < 2; visit++) {
            HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(URI.create(site.origin() + "/api/lab/inside"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{}"))
                                    .build(),
                            BodyHandlers.ofString());
        }
        for (int request = 0; request < 20; request++) {
            long asked = System.nanoTime();
            assertEquals(200, get(site.origin() + "/api/class/projector").statusCode());
            assertTrue(System.nanoTime() - asked < LONGEST_NANOS, "the lesson waited for the lab");
        }
        assertFalse(List.of("done", "failed").contains(client.state(first)), "the lab was busy all the time");
        LabClient.Answer third = client.post("runs", LONG_RUN);
        assertEquals(429, third.status());
        assertEquals("too-many-runs", third.json().get("error").get("key").asText());
        client.post("runs/" + first + "/cancel", "");
        client.post("runs/" + second + "/cancel", "");
    }

    @Test
    void aLabBesideALessonTakesSmallerRuns() {
        int users = client.get("levers").json().get("limits").get("users").asInt();
        assertTrue(users < LabLimits.USUAL.users());
        LabClient.Answer refused =
                client.post("runs", "{\"sides\":[{\"settings\":{\"world.users\":" + (users + 1) + "}}]}");
        assertEquals(400, refused.status());
        for (String seed : client.get("seeds").json().findValuesAsText("name")) {
            String sides = "[{\"base\":\"" + seed + "\"}]";
            String id = client.begin("{\"sides\":" + sides + ",\"ghosts\":[\"random\",\"oracle\"]}");
            client.post("runs/" + id + "/cancel", "");
        }
    }

    @Test
    void logsAreReadForThisMachineAlone() {
        LogLimits limits = LogLimits.besideALesson();
        for (String own : List.of("127.0.0.1", "127.8.0.1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1")) {
            assertTrue(limits.allow(own), own);
        }
        for (String other : List.of("192.168.1.7", "10.0.0.1", "0:0:0:0:0:0:0:2", "::ffff:192.168.1.7")) {
            assertFalse(limits.allow(other), other);
            assertTrue(LogLimits.usual().allow(other), other);
        }
        assertTrue(client.get("levers").json().get("logs").asBoolean());
        LabClient.Answer read = client.upload(
                "logs", "user,item,timestamp\na,x,2020-01-01\nb,y,2020-01-02\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(201, read.status(), read::text);
    }

    @Test
    void aPhoneIsToldSoAndItsPageHidesTheView() throws Exception {
        String network = "http://" + ownAddress() + ":" + site.port() + "/api/lab/";
        JsonNode levers = new LabClient.Answer(200, "", get(network + "levers").body()).json();
        assertFalse(levers.get("logs").asBoolean());
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(network + "logs"))
                                .POST(BodyPublishers.ofString("user,item,timestamp\na,x,2020-01-01\n"))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains("logs-closed"), refused::body);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String ownAddress() throws SocketException {
        List<String> addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(address -> address.getHostAddress())
                .toList();
        Assumptions.assumeFalse(addresses.isEmpty(), "this machine is in no network");
        return addresses.get(0);
    }
}
