package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in mid-lesson, while phones choose: nothing that was answered is lost, nothing counts twice. */
@Timeout(120)
class CrashTest {
    private static final int PHONES = 12;
    private static final int CRASHES = 3;

    @TempDir
    Path folder = Path.of("set by JUnit");

    private final ConcurrentHashMap<Integer, String> tokens = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Integer> answered = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, Integer> sent = new ConcurrentHashMap<>();
    private final AtomicInteger choices = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();

    @Test
    void nothingAnsweredIsLostAndNothingCountsTwice() throws Exception {
        Random random = new Random(4);
        for (int crash = 0; crash < CRASHES; crash++) {
            try (RunningProgram program = new RunningProgram(folder)) {
                if (crash == 0) {
                    begin(program);
                } else {
                    assertKept(program);
                }
                List<Thread> phones = start(program);
                int enough = choices.get() + 30 + random.nextInt(50);
                while (choices.get() < enough) {
                    Thread.sleep(1);
                }
                program.kill();
                for (Thread phone : phones) {
                    phone.join();
                }
            }
        }
        try (RunningProgram program = new RunningProgram(folder)) {
            assertKept(program);
        }
    }

    private void begin(RunningProgram program) throws IOException {
        try (Phone teacher = program.teacher()) {
            teacher.post("/api/class/teacher/step", "{\"step\":\"guess\"}");
        }
        for (int number = 1; number <= PHONES; number++) {
            try (Phone phone = new Phone(program.port, number)) {
                assertEquals(201, phone.join(program.word).status());
                tokens.put(number, phone.token);
            }
        }
    }

    /** Every phone guesses, each time another number, until the server is gone. */
    private List<Thread> start(RunningProgram program) {
        List<Thread> phones = new ArrayList<>();
        tokens.forEach((number, token) -> phones.add(new Thread(() -> {
            try (Phone phone = new Phone(program.port, number)) {
                phone.token = token;
                while (true) {
                    int value = next.incrementAndGet() % 101;
                    sent.put(number, value);
                    Phone.Answer answer = phone.post("/api/class/me/guess", "{\"value\":" + value + "}");
                    if (answer.status() == 200) {
                        answered.put(number, value);
                        choices.incrementAndGet();
                    }
                    Thread.sleep(answer.status() == 200 ? 20 : 100);
                }
            } catch (IOException | InterruptedException e) {
                // The server is gone.
                return;
            }
        })));
        phones.forEach(Thread::start);
        return phones;
    }

    private void assertKept(RunningProgram program) throws IOException {
        try (Phone teacher = program.teacher()) {
            String view = teacher.get("/api/class/teacher").body();
            assertTrue(view.contains("\"joined\":" + PHONES + ","), view);
        }
        for (int number = 1; number <= PHONES; number++) {
            try (Phone phone = new Phone(program.port, number)) {
                phone.token = tokens.getOrDefault(number, "");
                Phone.Answer me = phone.get("/api/class/me");
                int mine = Integer.parseInt(me.between("\"mine\":", "}"));
                // What was sent last may have been kept though its answer never came.
                assertTrue(
                        List.of(answered.getOrDefault(number, -1), sent.getOrDefault(number, -1))
                                .contains(mine),
                        "phone " + number + " kept " + mine + ", answered " + answered + ", sent " + sent);
                answered.put(number, mine);
            }
        }
    }
}
