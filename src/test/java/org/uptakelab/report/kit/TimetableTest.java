package org.uptakelab.report.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.Step;

class TimetableTest {
    @Test
    void theLessonTakesFortyFiveMinutes() {
        assertEquals(
                45,
                Timetable.MINUTES.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void theStepsAreThoseOfTheLesson() {
        List<String> lesson = Arrays.stream(Step.values())
                .filter(step -> step != Step.END && step != Step.MISSIONS)
                .map(Step::key)
                .toList();
        assertEquals(lesson, List.copyOf(Timetable.MINUTES.keySet()));
    }

    /** Paper and the teacher's page tell the same minutes. */
    @Test
    void theMinutesAreThoseOfTheTeachersPage() throws IOException {
        String page = Files.readString(Path.of("src/main/resources/web/class/lesson.js"));
        Timetable.MINUTES.forEach(
                (step, minutes) -> assertTrue(page.contains("[\"" + step + "\", " + minutes + "]"), step));
    }

    @Test
    void aRowFollowsUponTheOther() {
        TextFile texts = new TextFile(Locale.GERMAN);
        Map<String, Object> kit = texts.section("kit", Gaps.of(Locale.GERMAN, texts));
        List<Map<String, Object>> rows = new Timetable(kit, texts.section("script", Map.of())).rows();
        assertEquals(0, rows.get(0).get("from"));
        assertEquals("Ankommen", rows.get(0).get("name"));
        for (int i = 1; i < rows.size(); i++) {
            assertEquals(rows.get(i - 1).get("to"), rows.get(i).get("from"));
        }
        assertEquals(45, rows.get(rows.size() - 1).get("to"));
    }
}
