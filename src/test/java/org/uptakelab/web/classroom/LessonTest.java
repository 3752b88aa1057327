package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.web.Refused;

class LessonTest {
    private final List<String> trouble = new ArrayList<>();
    private final FailingJournal journal = new FailingJournal();
    private final Lesson lesson = Lesson.open(journal, "en", trouble::add);

    private int erasing() {
        try {
            lesson.erase();
            return 204;
        } catch (Refused refused) {
            return refused.status();
        }
    }

    @Test
    void erasesAJournalThatBroke() {
        journal.full = true;
        lesson.join(lesson.word());
        assertFalse(lesson.isKept());
        lesson.erase();
        assertTrue(journal.erased);
        assertEquals(410, assertThrows(Refused.class, lesson::word).status());
    }

    @Test
    void saysThatFilesAreLeftUntilTheyAreNot() {
        journal.stuck = true;
        assertEquals(List.of(500, 500), List.of(erasing(), erasing()));
        Refused refused = assertThrows(Refused.class, lesson::erase);
        assertEquals("not-erased", refused.key());
        assertTrue(refused.toString().contains("/some/folder"), refused::toString);
        assertTrue(lesson.isTeacher(lesson.secret()), "the teacher must be able to try again");
        assertThrows(Refused.class, lesson::requireNothingLeft);
        journal.stuck = false;
        assertEquals(204, erasing());
        assertTrue(journal.erased);
        lesson.requireNothingLeft();
    }

    @Test
    void triesAgainToEraseWhenItEnds() {
        journal.stuck = true;
        assertEquals(500, erasing());
        lesson.close();
        assertTrue(trouble.get(0).contains("/some/folder"), trouble::toString);
        journal.stuck = false;
        lesson.close();
        assertTrue(journal.erased);
    }
}
