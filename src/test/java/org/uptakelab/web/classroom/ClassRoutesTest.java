package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassRoutesTest {
    private final Path folder;
    private OpenLesson open;

    ClassRoutesTest(@TempDir Path folder) {
        this.folder = folder;
        this.open = new OpenLesson(folder.resolve("journal"));
    }

    @AfterEach
    void end() {
        open.close();
        assertEquals(List.of(), open.trouble);
    }

    private void step(String step) throws IOException {
        try (Phone teacher = open.teacher()) {
            assertEquals(
                    200,
                    teacher.post("/api/class/teacher/step", "{\"step\":\"" + step + "\"}")
                            .status());
        }
    }

    @Test
    void aPhoneJoinsChoosesLeavesAndComesBack() throws Exception {
        try (Phone phone = open.pupil(1)) {
            Phone.Answer me = phone.get("/api/class/me");
            String animal = me.between("\"animal\":\"", "\"");
            String code = me.between("\"code\":\"", "\"");
            step("guess");
            assertTrue(
                    phone.post("/api/class/me/guess", "{\"value\":35}").body().contains("\"mine\":35"));
            step("wish");
            assertTrue(phone.post("/api/class/me/wishes", "{\"items\":[3,1,2]}")
                    .body()
                    .contains("\"mine\":[3,1,2]"));
            step("shop");
            assertEquals(
                    200,
                    phone.post("/api/class/me/buy", "{\"item\":5,\"from\":\"shelf\"}")
                            .status());
            Phone.Answer twice = phone.post("/api/class/me/buy", "{\"item\":5,\"from\":\"shelf\"}");
            assertTrue(twice.body().contains("\"mine\":[{\"item\":5,\"from\":\"shelf\"}]"), twice.body());

            String room = "{\"word\":\"" + open.lesson.word().toUpperCase(Locale.ROOT) + "\",\"animal\":\"" + animal
                    + "\",\"code\":\"";
            try (Phone other = open.phone(2)) {
                String wrong = code.equals("10") ? "11" : "10";
                assertEquals(
                        404,
                        other.post("/api/class/return", room + wrong + "\"}").status());
                Phone.Answer back = other.post("/api/class/return", room + code + "\"}");
                assertEquals(200, back.status());
                assertTrue(back.body().contains("\"animal\":\"" + animal + "\""), back.body());
                assertNotEquals(phone.token, back.between("\"token\":\"", "\""));
            }
            assertEquals(200, phone.post("/api/class/me/leave", "{}").status());
        }
    }

    @Test
    void theCodeOfAPhoneIsNotFoundByTrying() throws Exception {
        try (Phone phone = open.pupil(1);
                Phone thief = open.phone(2)) {
            String animal = phone.get("/api/class/me").between("\"animal\":\"", "\"");
            int refused = 0;
            for (int code = 0; code < 30; code++) {
                refused += thief.post(
                                                "/api/class/return",
                                                "{\"word\":\"" + open.lesson.word() + "\",\"animal\":\"" + animal
                                                        + "\",\"code\":\"xx\"}")
                                        .status()
                                == 429
                        ? 1
                        : 0;
            }
            assertTrue(refused >= 20, "refused " + refused);
        }
    }

    @Test
    void whoDoesNotKnowTheWordLocksNobodyOut() throws Exception {
        try (Phone phone = open.pupil(1);
                Phone stranger = open.phone(2);
                Phone again = open.phone(3)) {
            Phone.Answer me = phone.get("/api/class/me");
            String who = "\"animal\":\"" + me.between("\"animal\":\"", "\"") + "\",\"code\":\""
                    + me.between("\"code\":\"", "\"") + "\"}";
            for (int count = 0; count < 9; count++) {
                assertEquals(
                        404,
                        stranger.post("/api/class/return", "{\"word\":\"wrong\"," + who)
                                .status());
            }
            assertEquals(
                    200,
                    again.post("/api/class/return", "{\"word\":\"" + open.lesson.word() + "\"," + who)
                            .status());
        }
    }

    @Test
    void theTeacherRemovesAPhoneAndClosesTheDoor() throws Exception {
        try (Phone phone = open.pupil(1);
                Phone late = open.phone(2);
                Phone teacher = open.teacher()) {
            assertEquals(
                    200,
                    teacher.post("/api/class/teacher/remove", "{\"participant\":1}")
                            .status());
            assertEquals(401, phone.get("/api/class/me").status());
            teacher.post("/api/class/teacher/door", "{\"open\":false}");
            Phone.Answer refused = late.join(open.lesson.word());
            assertEquals(409, refused.status());
            assertTrue(refused.body().contains("door-closed"), refused.body());
            teacher.post("/api/class/teacher/door", "{\"open\":true}");
            assertEquals(201, late.join(open.lesson.word()).status());
        }
    }

    @Test
    void oneAddressLeavesPlacesToOthers() throws Exception {
        try (Phone many = open.phone(1);
                Phone other = open.phone(2)) {
            for (int count = 0; count < 200; count++) {
                assertEquals(201, many.join(open.lesson.word()).status());
            }
            int more = 0;
            while (more < 100 && many.join(open.lesson.word()).status() == 201) {
                more++;
            }
            assertTrue(more < 20, "more than 200: " + more);
            assertEquals(201, other.join(open.lesson.word()).status());
        }
    }

    @Test
    void onlyTheTeacherLeads() throws Exception {
        try (Phone pupil = open.pupil(1);
                Phone stranger = open.phone(2);
                Phone teacher = open.teacher()) {
            for (String path :
                    List.of("step", "timer", "show", "delete", "rehearse", "class-files", "replay", "address")) {
                assertEquals(403, pupil.post("/api/class/teacher/" + path, "{}").status(), path);
                assertEquals(
                        403, stranger.post("/api/class/teacher/" + path, "{}").status(), path);
            }
            for (String path : List.of("", "/class-file", "/runs.csv")) {
                assertEquals(403, pupil.get("/api/class/teacher" + path).status(), path);
                assertEquals(200, teacher.get("/api/class/teacher" + path).status(), path);
            }
            assertEquals(401, stranger.get("/api/class/me").status());
            assertEquals(401, teacher.get("/api/class/me").status());
            assertEquals(409, pupil.post("/api/class/me/guess", "{\"value\":1}").status());
            assertTrue(stranger.get("/api/class/projector").body().contains("\"step\":\"join\""));
        }
    }

    @Test
    void thePagesSayNoSecret() throws Exception {
        try (Phone pupil = open.pupil(1)) {
            step("shop");
            String seen = pupil.get("/api/class/projector").body()
                    + pupil.get("/api/class/me").body()
                    + pupil.get("/api/class/qr.svg").body();
            assertFalse(seen.contains(open.lesson.secret()));
            assertFalse(seen.contains("\"half\""), seen);
            assertFalse(seen.contains("seed"), seen);
        }
    }

    @Test
    void goesOnAfterARestartWithTheSamePeople() throws Exception {
        Phone phone = open.pupil(1);
        step("guess");
        phone.post("/api/class/me/guess", "{\"value\":42}");
        String me = phone.get("/api/class/me").body();
        String secret = open.lesson.secret();
        String word = open.lesson.word();
        phone.close();
        open.close();

        open = new OpenLesson(folder.resolve("journal"));
        assertTrue(open.lesson.resumed());
        assertEquals(word, open.lesson.word());
        assertNotEquals(secret, open.lesson.secret());
        assertTrue(open.lesson.isTeacher(secret) && open.lesson.isTeacher(open.lesson.secret()));
        try (Phone again = open.phone(1)) {
            again.token = phone.token;
            assertEquals(me, again.get("/api/class/me").body());
        }
    }

    @Test
    void deletingEverythingLeavesNothing() throws Exception {
        try (Phone pupil = open.pupil(1);
                Phone teacher = open.teacher()) {
            assertEquals(204, teacher.post("/api/class/teacher/delete", "{}").status());
            assertFalse(Files.exists(folder.resolve("journal")));
            for (Phone phone : List.of(pupil, teacher)) {
                assertEquals(410, phone.get("/api/class/me").status());
                assertEquals(410, phone.get("/api/class/projector").status());
                assertEquals(410, phone.get("/api/class/turn").status());
                assertEquals(
                        410,
                        phone.post("/api/class/join", "{\"word\":\"bakes\"}").status());
            }
            assertTrue(pupil.post("/api/class/me/guess", "{\"value\":1}").body().contains("\"key\":\"gone\""));
            assertEquals(410, teacher.get("/api/class/teacher").status());
        }
    }

    @Test
    void aBrokenJournalStopsNoLesson() throws Exception {
        FailingJournal journal = new FailingJournal();
        Lesson lesson = Lesson.open(journal, "en", open.trouble::add);
        Lesson.Joined first = lesson.join(lesson.word());
        journal.full = true;
        lesson.join(lesson.word());
        assertEquals(2, (int) lesson.reading(room -> room.participants()));
        assertFalse(lesson.isKept());
        assertEquals(1, open.trouble.size());
        assertTrue(open.trouble.get(0).contains("No space left on device")
                && open.trouble.get(0).contains("goes on"));
        assertEquals("join", lesson.me(first.token()).step().key());
        open.trouble.clear();
        lesson.close();
    }

    @Test
    void missionRunsAreCarriedOut() throws Exception {
        try (Phone pupil = open.pupil(1)) {
            step("missions");
            Phone.Answer asked = pupil.post(
                    "/api/class/me/run",
                    "{\"card\":\"reach-35\",\"settings\":{\"recommender.slateSize\":5},\"prediction\":0.2}");
            assertEquals(200, asked.status(), asked::body);
            String me = asked.body();
            long end = System.nanoTime() + 20_000_000_000L;
            while (!me.contains("\"shares\"") && System.nanoTime() < end) {
                Thread.sleep(100);
                me = pupil.get("/api/class/me").body();
            }
            assertTrue(me.contains("\"taken_share\""), me);
            try (Phone teacher = open.teacher()) {
                assertTrue(teacher.get("/api/class/teacher/runs.csv")
                                .body()
                                .lines()
                                .count()
                        >= 2);
            }
        }
    }

    @Test
    void wordsAreSayableAndNoneLooksLikeAnother() {
        Set<String> words = new HashSet<>();
        for (int count = 0; count < 200; count++) {
            String word = RoomWord.draw();
            assertTrue(word.matches("[bdfhkmnprstxz][ae][bdfhkmnprstxz][ae][bdfhkmnprstxz]"), word);
            words.add(word);
        }
        // 200 of about 8,000 words: fewer than 150 different ones would be a fault, not luck.
        assertTrue(words.size() > 150, "different words: " + words.size());
    }

    @Test
    void theCodeToScanIsSharpAndHasARim() {
        String svg = QrCode.svg("http://192.168.1.20:8035/bakes");
        assertTrue(svg.startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 37 37\""), svg);
        assertTrue(svg.contains("M4 4h1v1h-1z") && !svg.contains("M3 "), svg);
    }
}
