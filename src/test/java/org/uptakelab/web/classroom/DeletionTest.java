package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After "delete everything" neither the disk nor the memory of the running server holds what a pupil wrote, its token or its address. */
@Timeout(120)
class DeletionTest {
    private static final String MARKER = "xylophon-" + "quitte-" + "7391";
    private static final String TICKET = "{\"side\":\"is-not\",\"text\":\"" + MARKER + "\",\"chart\":null}";

    /** Far from the addresses of other phones, which must not be found instead. */
    private static final int PHONE = 20_000;

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void leavesNoTraceOnDiskOrInMemory() throws Exception {
        Path journal = folder.resolve("journal");
        try (RunningProgram program = new RunningProgram(journal);
                Phone teacher = program.teacher();
                Phone phone = new Phone(program.port, PHONE)) {
            assertEquals(201, phone.join(program.word).status());
            teacher.post("/api/class/teacher/step", "{\"step\":\"ticket\"}");
            assertTrue(phone.post("/api/class/me/ticket", TICKET).body().contains(MARKER));
            assertTrue(phone.get("/api/class/me").body().contains(MARKER));
            assertTrue(found(journal), "the journal must hold the words before");
            List<String> traces = List.of(MARKER, phone.token, phone.address());
            assertEquals(traces, foundIn(dumped(program, "before"), traces), "the memory must hold all before");

            assertEquals(204, teacher.post("/api/class/teacher/delete", "{}").status());
            assertFalse(Files.exists(journal));
            assertFalse(found(folder), "words on the disk");
            assertEquals(410, phone.get("/api/class/me").status());
            phone.close();
            assertEquals(List.of(), foundIn(dumped(program, "after"), traces), "left in memory");
        }
    }

    private Path dumped(RunningProgram program, String name) throws IOException {
        // Kept out of the folder that is searched.
        Path dump = Files.createTempDirectory("memory").resolve(name + ".hprof");
        program.dump(dump);
        return dump;
    }

    private static List<String> foundIn(Path dump, List<String> traces) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(dump);
            return traces.stream().filter(trace -> holds(bytes, trace)).toList();
        } finally {
            Files.delete(dump);
            Files.delete(dump.getParent());
        }
    }

    private static boolean found(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), MARKER)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looks for words in the two forms in which Java keeps text. */
    private static boolean holds(byte[] bytes, String words) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        String wide = new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return file.contains(words) || file.contains(wide);
    }
}
