package org.uptakelab.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BroadcastTest {
    private final Broadcast broadcast = new Broadcast(3, 4);
    private final Site site =
            Site.open(Binding.loopback(0), List.of(routes -> routes.get("/events", broadcast::listen)));

    @AfterEach
    void close() {
        broadcast.close();
        site.close();
    }

    private Socket listener(String header) throws Exception {
        Socket socket = new Socket("127.0.0.1", site.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws Exception {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String readUntil(BufferedReader reader, String end) throws Exception {
        StringBuilder read = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            read.append(line).append('\n');
            if (line.contains(end)) {
                return read.toString();
            }
        }
        return read.toString();
    }

    private void awaitListeners(int count) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (broadcast.listeners() != count && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertEquals(count, broadcast.listeners());
    }

    @Test
    void sendsWhatComesAndWhatWasMissed() throws Exception {
        broadcast.send("turn", Map.of("turn", 1));
        broadcast.send("turn", Map.of("turn", 2));
        try (Socket socket = listener("Last-Event-ID: 1\r\n")) {
            BufferedReader reader = reader(socket);
            String missed = readUntil(reader, "\"turn\":2");
            assertTrue(missed.contains("text/event-stream"), missed);
            assertTrue(missed.contains("id: 2\nevent: turn\ndata: {\"turn\":2}"), missed);
            assertTrue(!missed.contains("\"turn\":1"), missed);
            broadcast.send("turn", Map.of("turn", 3));
            assertTrue(readUntil(reader, "\"turn\":3").contains("id: 3"));
            broadcast.close();
            awaitListeners(0);
        }
    }

    @Test
    void remembersTheLastMessagesOnly() {
        for (int turn = 1; turn <= 5; turn++) {
            broadcast.send("turn", turn);
        }
        assertEquals("3 4 5", broadcast.after(0).stream().map(Message::data).collect(Collectors.joining(" ")));
        assertEquals(1, broadcast.after(4).size());
    }

    @Test
    void neverWaitsForOneWhoDoesNotReadAndCutsItOff() throws Exception {
        try (Socket slow = listener("");
                Socket good = listener("")) {
            BufferedReader reader = reader(good);
            awaitListeners(2);
            String large = "x".repeat(50_000);
            for (int count = 0; count < 400 && broadcast.listeners() == 2; count++) {
                broadcast.send("turn", large + " end " + count);
                readUntil(reader, " end " + count);
            }
            awaitListeners(1);
            assertTrue(slow.isConnected());
            broadcast.send("turn", "still here");
            assertTrue(readUntil(reader, "still here").contains("still here"));
        }
    }

    @Test
    void takesOnlySoManyAndForgetsThoseWhoLeft() throws Exception {
        try (Socket one = listener("");
                Socket two = listener("");
                Socket three = listener("");
                Socket four = listener("")) {
            awaitListeners(4);
            try (Socket five = listener("")) {
                assertTrue(reader(five).readLine().contains("503"));
            }
            assertTrue(one.isConnected() && two.isConnected() && three.isConnected() && four.isConnected());
        }
        broadcast.send("turn", 1);
        broadcast.send("turn", 2);
        awaitListeners(0);
    }
}
