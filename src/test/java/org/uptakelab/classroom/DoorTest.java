package org.uptakelab.classroom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who may come in, and who is taken out. */
class DoorTest {
    private static String refused(Lessons lesson, Actor actor, Action action) {
        return assertThrows(Refusal.class, () -> lesson.room.decide(actor, action))
                .key();
    }

    @Test
    void behindAClosedDoorNobodyJoinsAndWhoHasAnAnimalComesBack() {
        Lessons lesson = new Lessons();
        lesson.joinAll(2);
        assertTrue(lesson.room.teacher().doorOpen());
        lesson.teacher(new Action.Door(false));
        assertFalse(lesson.room.teacher().doorOpen());
        assertEquals("door-closed", refused(lesson, Actor.NEWCOMER, new Action.Join()));
        StudentView mine = lesson.room.student(2);
        assertEquals(OptionalInt.of(2), lesson.room.returning(mine.animal(), mine.number(), mine.code()));
        lesson.pupil(2, new Action.ComeBack());
        lesson.teacher(new Action.Door(true));
        assertEquals(3, lesson.join());
        assertEquals("not-yours", refused(lesson, Actor.pupil(1), new Action.Door(false)));
        assertEquals("not-yours", refused(lesson, Actor.pupil(1), new Action.Remove(2)));
    }

    @Test
    void aRemovedPhoneFreesItsSeat() {
        Lessons lesson = new Lessons();
        lesson.joinAll(RoomState.MOST_PARTICIPANTS);
        assertEquals("full", refused(lesson, Actor.NEWCOMER, new Action.Join()));
        lesson.teacher(new Action.Remove(17));
        assertEquals(
                RoomState.MOST_PARTICIPANTS + 1, lesson.join(), "the number of one who was removed is not given again");
        assertEquals(
                RoomState.MOST_PARTICIPANTS, lesson.room.projector().animals().size());
        assertEquals("full", refused(lesson, Actor.NEWCOMER, new Action.Join()));
    }

    @Test
    void whoIsRemovedIsOutWithAllChoices() {
        Lessons lesson = Lessons.shopped(9);
        lesson.goTo(Step.MISSIONS);
        lesson.pupil(3, new Action.TryOut("reach-35", Map.of(), null));
        lesson.finishJobs();
        lesson.pupil(4, new Action.TryOut("reach-35", Map.of("shopper.attention", 0.5), null));
        StudentView gone = lesson.room.student(3);
        lesson.teacher(new Action.Remove(3));
        assertEquals(
                0, requireNonNull(lesson.room.projector().missions()).dots().size());
        lesson.finishJobs();
        assertEquals(
                1, requireNonNull(lesson.room.projector().missions()).dots().size());
        assertEquals(OptionalInt.empty(), lesson.room.returning(gone.animal(), gone.number(), gone.code()));
        assertEquals("removed", refused(lesson, Actor.pupil(3), new Action.Guess(1)));
        assertEquals("removed", refused(lesson, Actor.TEACHER, new Action.Remove(3)));
        assertEquals("gone", refused(lesson, Actor.TEACHER, new Action.Remove(10)));
        assertEquals(
                "removed",
                assertThrows(Refusal.class, () -> lesson.room.student(3)).key());
        assertEquals(
                List.of(1, 2, 4, 5, 6, 7, 8, 9),
                lesson.room.teacher().phones().stream()
                        .map(TeacherView.Phone::participant)
                        .toList());
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        ProjectorView.Reveal reveal = requireNonNull(lesson.room.projector().reveal());
        assertEquals(32, reveal.definitions().get(0).denominator());
        assertEquals(8, requireNonNull(reveal.caused()).pupils());
        assertEquals(8, lesson.room.classFile().pupils().size());
        lesson.goTo(Step.SHOP);
        assertEquals(8, lesson.room.classFile().pupils().size());
    }

    @Test
    void aFullRoomOfSimulatedPupilsCanBeSeatedAfterSeatsWereFreed() {
        Lessons lesson = new Lessons();
        lesson.joinAll(RoomState.MOST_PARTICIPANTS);
        for (int number = 1; number <= 5; number++) {
            lesson.teacher(new Action.Remove(number));
        }
        lesson.teacher(new Action.Rehearse(5));
        lesson.goTo(Step.WISH);
        assertEquals(5, lesson.room.projector().counts().done());
    }
}
