package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.ForkedJava;
import org.uptakelab.Leashed;
import org.uptakelab.needs.Need;
import org.uptakelab.needs.Needs;
import org.uptakelab.needs.NetworkSpace;

/**
 * The test of the room as in a school: a laptop with wifi, cable and the bridge of a container program, a phone in the same wifi
 * and on the same cable, and a firewall between them. All addresses are those kept free for documentation (RFC 5737), except the
 * bridge's.
 */
@Needs(Need.NETWORKS)
@Timeout(60)
class RoomTestAcrossNetworksTest {
    private static final String WIFI = "192.0.2.";
    private static final String CABLE = "198.51.100.";
    private static final String BRIDGE = "172.17.0.1";
    /** The program's own. */
    private static final int PORT = 8035;

    private final Path folder;
    private final NetworkSpace laptop;
    private final NetworkSpace phone;
    private final Caller onPhone;
    private final Caller onLaptop;

    RoomTestAcrossNetworksTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        laptop = NetworkSpace.open();
        phone = laptop.another();
        for (String network : List.of("docker0", "eth0", "wlan0")) {
            laptop.connect(network, phone);
        }
        laptop.address("docker0", BRIDGE, 16);
        laptop.address("eth0", CABLE + 1, 24);
        laptop.address("wlan0", WIFI + 1, 24);
        phone.address("wlan0", WIFI + 11, 24);
        onLaptop = new Caller(laptop);
        onPhone = new Caller(phone);
    }

    @AfterEach
    void end() throws IOException {
        onPhone.close();
        onLaptop.close();
        phone.close();
        laptop.close();
    }

    /** The command {@code class}, and the addresses it prints. */
    private final class ClassProgram implements AutoCloseable {
        final String projector;
        final String join;
        final String word;
        private final String teacher;
        private final String secret;
        private final Process process;

        ClassProgram(String... options) throws IOException {
            String[] arguments = Stream.concat(
                            Stream.of(
                                    "class",
                                    "--journal",
                                    folder.resolve("journal").toString()),
                            Stream.of(options))
                    .toArray(String[]::new);
            process = laptop.moved(
                            ForkedJava.of(Leashed.class, List.of("-Xmx200m", "-XX:TieredStopAtLevel=1"), arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String first = printed(out, "teacher");
            teacher = first.substring(0, first.indexOf("/teacher"));
            secret = first.substring(first.indexOf('#') + 1);
            projector = printed(out, "projector");
            join = printed(out, "join");
            word = join.substring(join.lastIndexOf('/') + 1);
        }

        private static String printed(BufferedReader out, String name) throws IOException {
            String line = out.readLine();
            assertTrue(line != null && line.startsWith(name + " http://"), name + ": " + line);
            return String.valueOf(line).substring(name.length() + 1);
        }

        /** What the teacher sees at the laptop. */
        JsonNode desk() throws IOException {
            Phone.Answer answer = onLaptop.get(teacher + "/api/class/teacher", secret);
            assertEquals(200, answer.status(), answer::body);
            return new ObjectMapper().readTree(answer.body());
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    private static List<String> advice(JsonNode desk) {
        List<String> keys = new ArrayList<>();
        desk.get("advice").forEach(key -> keys.add(key.asText()));
        return keys;
    }

    /** The addresses as the teacher sees them: interface, address, whether it is on the wall, phones there. */
    private static List<String> addresses(JsonNode desk) {
        List<String> rows = new ArrayList<>();
        desk.get("addresses")
                .forEach(own -> rows.add(own.get("interface").asText() + " "
                        + own.get("host").asText() + (own.get("chosen").asBoolean() ? " on the wall " : " ")
                        + own.get("phones").asInt()));
        return rows;
    }

    @Test
    void aPhoneInTheWifiArrivesUnlessThePortIsBlocked() throws Exception {
        String site = "http://" + WIFI + "1:" + PORT;
        try (ClassProgram lesson = new ClassProgram()) {
            assertEquals(site + "/projector", lesson.projector);
            assertEquals(site + "/" + lesson.word, lesson.join);

            laptop.block(PORT);
            assertEquals(Caller.SILENCE, onPhone.get(lesson.join).status());
            // The laptop is in reach: it is the port that is blocked.
            assertEquals(Caller.REFUSED, onPhone.get("http://" + WIFI + "1:1/").status());
            JsonNode blocked = lesson.desk();
            assertEquals(0, blocked.get("arrived").asInt());
            assertEquals(lesson.join, blocked.get("address").asText(), "what the network person is asked to open");
            assertEquals(
                    List.of("same-wifi", "mobile-data", "other-address", "firewall", "isolation", "hotspot"),
                    advice(blocked));

            laptop.unblock();
            Phone.Answer page = onPhone.get(lesson.join);
            assertEquals(200, page.status());
            assertTrue(page.body().contains("<html"), page::body);
            String join = site + "/api/class/join";
            String body = "{\"word\":\"" + lesson.word + "\"}";
            assertEquals(201, onPhone.post(join, body).status());
            List<String> oneArrived =
                    List.of("wlan0 " + WIFI + "1 on the wall 1", "eth0 " + CABLE + "1 0", "docker0 " + BRIDGE + " 0");
            JsonNode open = lesson.desk();
            assertEquals(1, open.get("arrived").asInt());
            assertEquals(oneArrived, addresses(open));
            assertEquals(List.of(), advice(open));

            laptop.block(PORT);
            phone.address("wlan0", WIFI + 12, 24);
            assertEquals(Caller.SILENCE, onPhone.post(join, body).status());
            assertEquals(oneArrived, addresses(lesson.desk()), "another phone");
        }
    }

    @Test
    void theHostAskedForIsTheOnlyOneThatPhonesReach() throws Exception {
        phone.address("eth0", CABLE + 11, 24);
        try (ClassProgram lesson = new ClassProgram("--host", CABLE + 1, "--lang", "de")) {
            String site = "http://" + CABLE + "1:" + PORT;
            assertEquals(site + "/projector?lang=de", lesson.projector);
            assertEquals(site + "/" + lesson.word, lesson.join);
            assertEquals(
                    Caller.REFUSED,
                    onPhone.get("http://" + WIFI + "1:" + PORT + "/" + lesson.word)
                            .status());
            assertEquals(200, onPhone.get(lesson.join).status());
            assertEquals(List.of("eth0 " + CABLE + "1 on the wall 1"), addresses(lesson.desk()));
        }
    }
}
