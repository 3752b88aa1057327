package org.uptakelab.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptakelab.classroom.shop.Place;

class IdlenessTest {
    /** It changes something the first time and nothing the second time. */
    private static void onlyOnce(Lessons lesson, Actor actor, Action action) {
        assertFalse(lesson.room.isIdle(actor, action), action.toString());
        lesson.act(actor, action);
        assertTrue(lesson.room.isIdle(actor, action), action.toString());
    }

    @Test
    void whatAPupilRepeatsIsIdle() {
        Lessons lesson = new Lessons();
        lesson.joinAll(8);
        Actor pupil = Actor.pupil(1);
        lesson.goTo(Step.GUESS);
        onlyOnce(lesson, pupil, new Action.Guess(35));
        onlyOnce(lesson, pupil, new Action.Guess(36));
        lesson.goTo(Step.WISH);
        onlyOnce(lesson, pupil, new Action.Wish(List.of(1, 2)));
        lesson.goTo(Step.SHOP);
        assertTrue(lesson.room.isIdle(pupil, new Action.Unbuy(3)), "nothing to take back");
        onlyOnce(lesson, pupil, new Action.Buy(3, Place.SHELF));
        onlyOnce(lesson, pupil, new Action.Unbuy(3));
        lesson.goTo(Step.REVEAL);
        onlyOnce(lesson, pupil, new Action.Vote(Question.REVEAL, When.ONCE, "strip"));
        lesson.goTo(Step.TICKET);
        onlyOnce(lesson, pupil, new Action.HandIn(Side.IS, "because", null));
        onlyOnce(lesson, pupil, new Action.HandIn(Side.IS, "because", "caused"));
        assertTrue(lesson.room.isIdle(pupil, new Action.ComeBack()), "is there");
        onlyOnce(lesson, pupil, new Action.Leave());
        assertFalse(lesson.room.isIdle(pupil, new Action.HandIn(Side.IS, "because", "caused")), "it brings back");
        onlyOnce(lesson, pupil, new Action.ComeBack());
        assertFalse(lesson.room.isIdle(Actor.pupil(99), new Action.Guess(1)), "nobody");
        assertFalse(lesson.room.isIdle(Actor.NEWCOMER, new Action.Join()));
    }

    @Test
    void whatTheTeacherRepeatsIsIdle() {
        Lessons lesson = new Lessons();
        onlyOnce(lesson, Actor.TEACHER, new Action.Show(Shown.COUNTS, true));
        onlyOnce(lesson, Actor.TEACHER, new Action.SetGhosts(7));
        onlyOnce(lesson, Actor.TEACHER, new Action.Fill(true));
        onlyOnce(lesson, Actor.TEACHER, new Action.Door(false));
        lesson.goTo(Step.SHOP);
        assertFalse(
                lesson.room.isIdle(Actor.TEACHER, new Action.GoTo(Step.SHOP, 1)), "it deals to those without a strip");
        lesson.teacher(new Action.SetTimer(60));
        assertFalse(lesson.room.isIdle(Actor.TEACHER, new Action.SetTimer(60)), "it starts anew");
    }

    @Test
    void onePhoneCausesAtMostTwoThousandEntries() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        lesson.goTo(Step.GUESS);
        for (int entry = 0; entry < Rules.MOST_ENTRIES; entry++) {
            lesson.pupil(1, new Action.Guess(entry % 100));
        }
        Refusal refusal = assertThrows(Refusal.class, () -> lesson.room.decide(Actor.pupil(1), new Action.Guess(1)));
        assertEquals("too-many", refusal.key());
        lesson.pupil(2, new Action.Guess(1));
        lesson.pupil(1, new Action.Leave());
    }
}
