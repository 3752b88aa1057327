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

/** After "delete everything" neither the disk nor the memory of the running server holds what a pupil wrote. */
@Timeout(120)
class DeletionTest {
    private static final String MARKER = "xylophon-" + "quitte-" + "7391";
    private static final String TICKET = "{\"side\":\"is-not\",\"text\":\"" + MARKER + "\",\"chart\":null}";

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void leavesNoTraceOnDiskOrInMemory() throws Exception {
        Path journal = folder.resolve("journal");
        try (RunningProgram program = new RunningProgram(journal);
                Phone teacher = program.teacher();
                Phone phone = new Phone(program.port, 1)) {
            assertEquals(201, phone.join(program.word).status());
            teacher.post("/api/class/teacher/step", "{\"step\":\"ticket\"}");
            assertTrue(phone.post("/api/class/me/ticket", TICKET).body().contains(MARKER));
            assertTrue(phone.get("/api/class/me").body().contains(MARKER));
            assertTrue(found(journal), "the journal must hold the words before");
            assertTrue(foundIn(dumped(program, "before")), "the memory must hold the words before");

            assertEquals(204, teacher.post("/api/class/teacher/delete", "{}").status());
            assertFalse(Files.exists(journal));
            assertFalse(found(folder), "words on the disk");
            assertEquals(410, phone.get("/api/class/me").status());
            assertFalse(foundIn(dumped(program, "after")), "words in memory");
        }
    }

    private Path dumped(RunningProgram program, String name) throws IOException {
        // Kept out of the folder that is searched.
        Path dump = Files.createTempDirectory("memory").resolve(name + ".hprof");
        program.dump(dump);
        return dump;
    }

    private static boolean foundIn(Path dump) throws IOException {
        try {
            return holds(dump);
        } finally {
            Files.delete(dump);
            Files.delete(dump.getParent());
        }
    }

    private static boolean found(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (holds(file)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Looks for the words in the two forms in which Java keeps text. */
    private static boolean holds(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        String wide = new String(MARKER.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return List.of(MARKER, wide).stream().anyMatch(bytes::contains);
    }
}
