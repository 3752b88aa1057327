package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** 200 phones at once: no choice is lost or counted twice. How fast it goes is on the page on speed and asserted nowhere. */
@Timeout(120)
class ClassLoadTest {
    private static final int PHONES = 200;

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void nothingIsLostAndNothingCountsTwice() throws Exception {
        try (OpenLesson open = new OpenLesson(folder.resolve("journal"));
                Phone teacher = open.teacher()) {
            teacher.post("/api/class/teacher/step", "{\"step\":\"shop\"}");
            ClassLoad load = new ClassLoad(open.site.port(), open.lesson.word(), PHONES, 2000, 4);
            assertEquals(List.of(), load.run());
            System.out.println("200 phones, " + load.times());
            String view = teacher.get("/api/class/projector").body();
            assertTrue(view.contains("\"joined\":200,"), view);
            assertTrue(view.contains("\"purchases\":800}"), view);
            assertEquals(List.of(), open.trouble);
        }
    }
}
