package org.uptakelab.classroom;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptakelab.classroom.shop.Effect;
import org.uptakelab.classroom.shop.Place;
import org.uptakelab.setting.UserError;

class ClassFileTest {
    private static Lessons full() {
        Lessons lesson = Lessons.shopped(17);
        lesson.goTo(Step.REVEAL);
        lesson.pupil(1, new Action.Vote(Question.REVEAL, When.ONCE, "strip"));
        lesson.goTo(Step.GUESS);
        lesson.pupil(2, new Action.Guess(35));
        lesson.goTo(Step.TICKET);
        lesson.pupil(3, new Action.HandIn(Side.IS_NOT, "my secret words", "caused"));
        lesson.goTo(Step.MISSIONS);
        lesson.pupil(4, new Action.TryOut("reach-35", Map.of("shopper.attention", 0.5), 0.25));
        lesson.finishJobs();
        return lesson;
    }

    @Test
    void whatIsWrittenIsRead() {
        ClassFile file = full().room.classFile();
        String text = file.toJson();
        ClassFile read = ClassFile.parse("class.json", text);
        assertEquals(file, read);
        assertEquals(text, read.toJson());
        assertEquals(17, read.pupils().size());
        assertEquals(1, read.runs().size());
    }

    @Test
    void itHoldsNoAnimalNoCodeAndNoWordOfATicket() {
        Lessons lesson = full();
        String text = lesson.room.classFile().toJson();
        for (String animal : Animals.ALL) {
            assertFalse(text.contains("\"" + animal + "\""), animal);
        }
        assertFalse(text.contains("secret"));
        assertFalse(text.contains("hasen"), "the room's word");
        assertFalse(text.contains("4711"), "the seed");
        assertFalse(lesson.room.runsCsv().contains(lesson.room.student(4).animal()));
    }

    @Test
    void itsRowsAreNotInTheOrderOfJoining() {
        Lessons lesson = new Lessons();
        lesson.joinAll(20);
        lesson.goTo(Step.GUESS);
        for (int number = 1; number <= 20; number++) {
            lesson.pupil(number, new Action.Guess(number));
        }
        List<Integer> guesses = lesson.room.classFile().pupils().stream()
                .map(pupil -> requireNonNull(pupil.guess()))
                .toList();
        assertFalse(guesses.equals(guesses.stream().sorted().toList()));
    }

    @Test
    void aClassReplaysAsItWas() {
        Lessons lesson = full();
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        ClassFile file = ClassFile.parse("class.json", lesson.room.classFile().toJson());
        Lessons again = new Lessons(new RoomSpec("faxes", 1, "en", 0));
        again.teacher(new Action.Replay(file));
        again.teacher(new Action.GoTo(Step.REVEAL, 5));
        ProjectorView.Reveal before = requireNonNull(lesson.room.projector().reveal());
        ProjectorView.Reveal after = requireNonNull(again.room.projector().reveal());
        assertEquals(before.definitions(), after.definitions());
        assertEquals(before.halves(), after.halves());
        assertEquals(
                requireNonNull(requireNonNull(before.caused()).low()),
                requireNonNull(requireNonNull(after.caused()).low()),
                1e-12);
        assertEquals(
                file.counts().stream().map(Object::toString).sorted().toList(),
                again.room.classFile().counts().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
        assertThrows(Refusal.class, () -> again.room.decide(Actor.TEACHER, new Action.Replay(file)));
        again.goTo(Step.MISSIONS);
        assertEquals(1, requireNonNull(again.room.projector().missions()).dots().size());
    }

    /** Steps that ask something of everybody make simulated pupils act, and must not touch an earlier class. */
    @Test
    void whoIsReplayedDoesNothingThatWasNotDone() {
        Lessons lesson = new Lessons();
        lesson.joinAll(12);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.goTo(Step.SHOP);
        lesson.pupil(1, new Action.Buy(3, Place.SHELF));
        ClassFile file = lesson.room.classFile();
        Lessons again = new Lessons(new RoomSpec("faxes", 1, "en", 0));
        again.teacher(new Action.Replay(file));
        for (Step step : Step.values()) {
            again.goTo(step);
        }
        assertEquals(0, again.room.jobs(100).size(), "nobody asked for a run");
        ClassFile after = again.room.classFile();
        assertEquals(
                file.pupils().stream().map(Object::toString).sorted().toList(),
                after.pupils().stream().map(Object::toString).sorted().toList());
    }

    private static String refusal(Lessons lesson, Action action) {
        return assertThrows(Refusal.class, () -> lesson.room.decide(Actor.TEACHER, action))
                .key();
    }

    @Test
    void oneClassCountsOnce() {
        Lessons first = full();
        ClassFile early = first.room.classFile();
        first.goTo(Step.GUESS);
        first.pupil(5, new Action.Guess(80));
        first.join();
        ClassFile late = first.room.classFile();
        Lessons lesson = Lessons.shopped(12);
        assertEquals("same-class", refusal(lesson, new Action.Pool(List.of(early, early))));
        assertEquals("same-class", refusal(lesson, new Action.Pool(List.of(early, late))));
        assertEquals("same-class", refusal(first, new Action.Pool(List.of(early))), "the class in the room");
        Lessons empty = new Lessons();
        empty.teacher(new Action.Pool(List.of(early)));
        assertEquals("same-class", refusal(empty, new Action.Replay(late)));
        Lessons rehearsal = new Lessons();
        rehearsal.teacher(new Action.Rehearse(8));
        assertEquals("rehearsal-file", refusal(lesson, new Action.Pool(List.of(rehearsal.room.classFile()))));
    }

    @Test
    void aClassWithALonelyHalfIsLeftOutOfThePoolAndThatIsSaid() {
        Lessons tiny = Lessons.shopped(2);
        Lessons lesson = Lessons.shopped(17);
        lesson.teacher(new Action.Pool(List.of(
                tiny.room.classFile(),
                Lessons.shopped(12, new RoomSpec("faxes", 2, "en", 30)).room.classFile())));
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        lesson.teacher(new Action.Show(Shown.POOLED, true));
        ProjectorView.Pooled pooled =
                requireNonNull(requireNonNull(lesson.room.projector().reveal()).pooled());
        assertEquals(2, pooled.classes());
        assertEquals(1, pooled.leftOut());
        requireNonNull(pooled.caused().low());
    }

    @Test
    void severalClassesArePooled() {
        ClassFile file = full().room.classFile();
        ClassFile other =
                Lessons.shopped(15, new RoomSpec("faxes", 2, "en", 30)).room.classFile();
        Lessons lesson = Lessons.shopped(12);
        lesson.teacher(new Action.Pool(List.of(file, other)));
        lesson.teacher(new Action.GoTo(Step.REVEAL, 5));
        assertEquals(null, requireNonNull(lesson.room.projector().reveal()).pooled());
        lesson.teacher(new Action.Show(Shown.POOLED, true));
        ProjectorView.Pooled pooled =
                requireNonNull(requireNonNull(lesson.room.projector().reveal()).pooled());
        assertEquals(3, pooled.classes());
        assertEquals(44, pooled.caused().pupils());
        assertEquals(
                requireNonNull(Effect.caused(List.of(lesson.room.classFile().counts(), file.counts(), other.counts()))
                        .mean()),
                requireNonNull(pooled.caused().mean()),
                1e-12);
        assertEquals(2, lesson.room.teacher().pooledFiles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format" : "uptake-class" | "format" : "x" | format must be uptake-class, but is x.
            "version" : 1 | "version" : 2 | version must be 1, but is 2.
            "ghosts" : 30 | "ghosts" : -1 | ghosts must be in [0, 200], but is -1.
            "guess" : 35 | "guess" : 350 | guess must be in [0, 100], but is 350.
            "guess" : 35 | "guess" : 3.5 | stands what no lesson gives
            "guess" : 35 | "name" : "Ada" | stands what no lesson gives
            "half" : "filter" | "half" : "left" | stands what no lesson gives
            "from" : "strip" | "from" : 3 | must be a class file of Uptake Lab
            "language" : "de" | "language" : "fr" | language must be en or de, but is fr.
            "pupils" : [ | "pupils" : [ ?, | it is not JSON
            """)
    void whatNoLessonGivesIsRefused(String good, String bad, String message) {
        String text = full().room.classFile().toJson();
        assertTrue(text.contains(good), good);
        String wrong = text.replaceFirst(java.util.regex.Pattern.quote(good), bad);
        UserError error = assertThrows(UserError.class, () -> ClassFile.parse("class.json", wrong));
        assertTrue(String.valueOf(error.getMessage()).contains(message), error.getMessage());
        assertTrue(
                String.valueOf(error.getMessage()).startsWith("class.json must be a class file"), error.getMessage());
    }

    @Test
    void emptyTextIsRefused() {
        assertThrows(UserError.class, () -> ClassFile.parse("class.json", ""));
        assertThrows(UserError.class, () -> ClassFile.parse("class.json", "null"));
        assertThrows(UserError.class, () -> ClassFile.parse("class.json", "{}"));
    }

    @Test
    void aJournalKeepsClassesAndCards() throws JsonProcessingException {
        ClassFile file = full().room.classFile();
        JsonMapper json = JsonMapper.builder().build();
        for (Action action : List.of(
                new Action.Replay(file), new Action.Pool(List.of(file)), new Action.AddCard("mine.yaml", "goal: 1"))) {
            Entry entry = new Entry(1, 2, Actor.TEACHER, action);
            assertEquals(entry, json.readValue(json.writeValueAsString(entry), Entry.class));
        }
    }
}
