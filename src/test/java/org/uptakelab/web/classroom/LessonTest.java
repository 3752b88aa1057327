package org.uptakelab.web.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Step;
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
    void keepsOnlyWhatChangesSomething() {
        Lesson.Joined me = lesson.join(lesson.word());
        lesson.teach(new Action.GoTo(Step.GUESS, 1));
        lesson.act(me.token(), new Action.Guess(35));
        int kept = journal.appended;
        for (int count = 0; count < 50; count++) {
            lesson.act(me.token(), new Action.Guess(35));
        }
        assertEquals(kept, journal.appended);
        lesson.act(me.token(), new Action.Guess(36));
        assertEquals(kept + 1, journal.appended);
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
