package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What slow or hostile clients try, against a running lesson. After each of it a pupil must still be able to act, a phone to join
 * and the teacher to lead, within the five seconds after which a person would press again.
 */
@Timeout(60)
class HostileClientsTest {
    private static final long IN_TIME = 5_000_000_000L;

    private final OpenLesson open;
    private final Phone pupil;
    private final List<Socket> hostile = new ArrayList<>();
    private int guess;

    HostileClientsTest(@TempDir Path folder) throws IOException {
        open = new OpenLesson(folder.resolve("journal"));
        pupil = open.pupil(1);
        try (Phone teacher = open.teacher()) {
            teacher.post("/api/class/teacher/step", "{\"step\":\"guess\"}");
        }
    }

    @AfterEach
    void end() throws IOException {
        assertLessonGoesOn();
        for (Socket socket : hostile) {
            socket.close();
        }
        pupil.close();
        open.close();
        assertEquals(List.of(), open.trouble);
    }

    private void assertLessonGoesOn() throws IOException {
        long begin = System.nanoTime();
        guess++;
        Phone.Answer mine = pupil.post("/api/class/me/guess", "{\"value\":" + guess + "}");
        assertTrue(mine.body().contains("\"mine\":" + guess), mine::toString);
        try (Phone late = open.pupil(100 + guess);
                Phone teacher = open.teacher()) {
            assertEquals(200, late.get("/api/class/me").status());
            assertEquals(
                    200,
                    teacher.post("/api/class/teacher/timer", "{\"seconds\":60}").status());
        }
        long took = System.nanoTime() - begin;
        assertTrue(took < IN_TIME, () -> "it took " + took / 1_000_000 + " ms");
    }

    /** All hostile clients share an address, as those on one machine do. */
    private Socket attack(String request) throws IOException {
        Socket socket = new Socket();
        hostile.add(socket);
        socket.setSoTimeout(10_000);
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.9.9"), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", open.site.port()));
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        try {
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "reset";
        }
    }

    private String ask(String request) throws IOException {
        return answer(attack(request));
    }

    @Test
    void whoNeverReadsTheStream() throws Exception {
        for (int client = 0; client < 150; client++) {
            attack("GET /api/class/events?for=students HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            attack("GET /lib/d3.min.js HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".repeat(10));
        }
        try (Phone teacher = open.teacher()) {
            for (int turn = 0; turn < 10; turn++) {
                teacher.post("/api/class/teacher/step", "{\"step\":\"" + (turn % 2 == 0 ? "wish" : "guess") + "\"}");
                Thread.sleep(30);
            }
            teacher.post("/api/class/teacher/step", "{\"step\":\"guess\"}");
        }
    }

    @Test
    void whoDawdlesOverHeadAndBody() throws Exception {
        for (int client = 0; client < 150; client++) {
            attack("POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Ty");
            attack(
                    "POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
            attack("POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{");
            attack(
                    "POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{}");
        }
    }

    /** Connections are opened by several threads, so that the ones too many need not be the last. */
    @Test
    void whoOpensMoreConnectionsThanAClassNeeds() throws Exception {
        int share = 700;
        int tooMany = 100;
        for (int client = 0; client < share + tooMany; client++) {
            attack("");
        }
        long begin = System.nanoTime();
        int closed;
        do {
            closed = 0;
            for (Socket socket : hostile) {
                closed += isClosed(socket) ? 1 : 0;
            }
        } while (closed < tooMany && System.nanoTime() - begin < 2 * IN_TIME);
        assertTrue(closed >= tooMany, closed + " connections closed of " + hostile.size());
        assertTrue(closed < share, "others should have stayed open, but " + closed + " were closed");
    }

    private static boolean isClosed(Socket socket) throws IOException {
        socket.setSoTimeout(1);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    @Test
    void whoFloods() throws Exception {
        List<Thread> floods = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            Socket socket = attack("");
            floods.add(new Thread(() -> {
                byte[] request = "GET /api/class/projector HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                        .repeat(50)
                        .getBytes(StandardCharsets.US_ASCII);
                byte[] sink = new byte[1 << 16];
                try {
                    for (int count = 0; count < 20; count++) {
                        socket.getOutputStream().write(request);
                        while (socket.getInputStream().available() > 0) {
                            socket.getInputStream().read(sink);
                        }
                    }
                } catch (IOException e) {
                    // Cut off: as it should be.
                    return;
                }
            }));
        }
        floods.forEach(Thread::start);
        assertLessonGoesOn();
        for (Thread flood : floods) {
            flood.join();
        }
    }

    @Test
    void whoJoinsAgainAndAgain() throws Exception {
        int refused = 0;
        try (Phone greedy = open.phone(77)) {
            for (int count = 0; count < 400; count++) {
                refused += greedy.join(open.lesson.word()).status() == 429 ? 1 : 0;
            }
        }
        assertTrue(refused >= 100, "refused " + refused + " of 400");
    }

    @Test
    void whoTapsFasterThanAFinger() throws Exception {
        int refused = 0;
        try (Phone greedy = open.pupil(78)) {
            for (int count = 0; count < 200; count++) {
                refused += greedy.post("/api/class/me/guess", "{\"value\":1}").status() == 429 ? 1 : 0;
            }
        }
        assertTrue(refused > 50, "refused " + refused + " of 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u0002\u0003garbage\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
                "POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
                "POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n",
                "GET /%ff%fe%00 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "PUT /api/class/me HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "DELETE /api/class/teacher HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "OPTIONS /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\n\r\n",
                "BREW / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "GET /api/class/me/guess HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
                "POST /api/class/teacher/step HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"step\":\"reveal\"}",
                "POST /api/class/teacher/step HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \r\nContent-Length: 0\r\n\r\n"
            })
    void whoSendsWhatNoBrowserWould(String request) throws Exception {
        String answer = ask(request);
        assertTrue(answer.matches("HTTP/1\\.1 (4..|505)") || answer.isEmpty() || answer.equals("reset"), answer);
    }

    @Test
    void whoSendsAHeadOrABodyWithoutEnd() throws Exception {
        assertTrue(ask("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + "x".repeat(20_000) + "\r\n\r\n")
                .endsWith("431"));
        Socket socket = attack("POST /api/class/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n");
        byte[] chunk = ("4000\r\n" + " ".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try {
            for (int count = 0; count < 2000 && socket.getInputStream().available() == 0; count++) {
                socket.getOutputStream().write(chunk);
            }
        } catch (SocketException e) {
            // Closed in the middle of it: as it should be.
            return;
        }
        assertTrue(answer(socket).endsWith("413"));
    }

    @Test
    void whoSendsBodiesOfAllKinds() throws Exception {
        Random random = new Random(8);
        List<String> bodies = new ArrayList<>(List.of(
                "[".repeat(8000),
                "{\"value\":" + "9".repeat(2000) + "}",
                "{\"value\":1e999999999}",
                "{\"value\":-1}",
                "{\"value\":null}",
                "{\"value\":[[[]]]}",
                "{\"value\":1,\"value\":2}",
                "{\"@class\":\"java.lang.Runtime\",\"value\":1}",
                "null",
                "\"\\ud800\""));
        for (int count = 0; count < 30; count++) {
            StringBuilder body = new StringBuilder();
            random.ints(50, 1, 256).forEach(letter -> body.append((char) letter));
            bodies.add(body.toString());
        }
        try (Phone phone = open.pupil(79)) {
            for (String body : bodies) {
                for (String path : List.of("/api/class/me/guess", "/api/class/me/ticket", "/api/class/me/wishes")) {
                    Phone.Answer answer = phone.post(path, body);
                    assertTrue(answer.status() >= 400 && answer.status() < 500, () -> body + " " + answer);
                    assertFalse(
                            answer.body().contains("Exception") || answer.body().contains("org."), answer::body);
                    Thread.sleep(answer.status() == 429 ? 100 : 0);
                }
            }
        }
    }
}
