package org.uptakelab.classroom.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptakelab.ForkedJava;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Entry;
import org.uptakelab.classroom.Question;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.classroom.Side;
import org.uptakelab.classroom.Step;
import org.uptakelab.classroom.When;
import org.uptakelab.classroom.shop.Place;
import org.uptakelab.setting.UserError;

class FileJournalTest {
    private static final RoomSpec SPEC = new RoomSpec("bakes", Long.MIN_VALUE, "de", 30);
    private static final List<Entry> ENTRIES = List.of(
            new Entry(1, 1_800_000_000_000L, Actor.pupil(1), new Action.Join()),
            new Entry(2, 1_800_000_000_001L, Actor.TEACHER, new Action.GoTo(Step.SHOP, 1)),
            new Entry(3, 1_800_000_000_002L, Actor.pupil(1), new Action.Wish(List.of(3, 1, 2))),
            new Entry(4, 1_800_000_000_003L, Actor.pupil(1), new Action.Buy(5, Place.STRIP)),
            new Entry(5, 1_800_000_000_004L, Actor.pupil(1), new Action.Vote(Question.ANYWAY, When.BEFORE, "b")),
            new Entry(6, 5, Actor.pupil(1), new Action.TryOut("reach", Map.of("a.b", 0.5, "c", 3, "d", "word"), 0.35)),
            new Entry(
                    7,
                    6,
                    Actor.pupil(1),
                    new Action.HandIn(Side.IS_NOT, "„Ümläute“ 🦊 '; drop table entry; --", null)));

    @TempDir
    Path folder = Path.of("set by JUnit");

    @Test
    void keepsWhatWasSaidAcrossOpenings() {
        Path path = folder.resolve("new/journal");
        try (FileJournal journal = FileJournal.open(path)) {
            assertEquals(Optional.empty(), journal.room());
            journal.begin(SPEC);
            ENTRIES.forEach(journal::append);
            journal.keepToken("ab", 1);
            journal.keepToken("cd", 0);
        }
        try (FileJournal journal = FileJournal.open(path)) {
            assertEquals(Optional.of(SPEC), journal.room());
            assertEquals(ENTRIES, journal.entries());
            assertEquals(Map.of("ab", 1, "cd", 0), journal.tokens());
        }
    }

    @Test
    void takesNoEntryTwice() {
        try (FileJournal journal = FileJournal.open(folder)) {
            journal.append(ENTRIES.get(0));
            assertThrows(JournalBroken.class, () -> journal.append(ENTRIES.get(0)));
            assertEquals(1, journal.entries().size());
        }
    }

    @Test
    void leavesNothingWhenErased() throws Exception {
        Path path = folder.resolve("journal");
        FileJournal journal = FileJournal.open(path);
        journal.begin(SPEC);
        journal.append(ENTRIES.get(0));
        journal.erase();
        assertFalse(Files.exists(path));
        assertThrows(JournalBroken.class, () -> journal.append(ENTRIES.get(1)));
        journal.close();
    }

    @Test
    void leavesNothingWhenErasedAfterItBroke() {
        Path path = folder.resolve("journal");
        FileJournal journal = FileJournal.open(path);
        journal.begin(SPEC);
        // The database closes its file under a thread that is interrupted, as it does when the disk fails.
        Thread.currentThread().interrupt();
        assertThrows(JournalBroken.class, () -> journal.append(ENTRIES.get(0)));
        assertTrue(Thread.interrupted());
        journal.erase();
        assertFalse(Files.exists(path));
    }

    @Test
    void erasesTheRestWhenCalledAgain() throws Exception {
        Path path = folder.resolve("journal");
        FileJournal journal = FileJournal.open(path);
        journal.begin(SPEC);
        Path stuck = Files.createDirectory(path.resolve("class.stuck"));
        Path inside = Files.writeString(stuck.resolve("file"), "x");
        String said = assertThrows(UncheckedIOException.class, journal::erase).toString();
        assertTrue(said.contains(path.toString()), said);
        assertFalse(Files.exists(path.resolve("class.mv.db")));
        Files.delete(inside);
        journal.erase();
        assertFalse(Files.exists(path));
        journal.erase();
    }

    @Test
    void leavesStrangersFilesAlone() throws Exception {
        Path mine = Files.writeString(folder.resolve("notes.txt"), "mine");
        FileJournal journal = FileJournal.open(folder);
        journal.erase();
        try (var rest = Files.list(folder)) {
            assertEquals(List.of(mine), rest.toList());
        }
    }

    @Test
    void saysWhatIsWrongWithTheFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(message(file).contains("--journal must name a folder"));
        assertTrue(message(folder.resolve("a;b")).contains("semicolon"));
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve("class.mv.db"), "no database, ".repeat(1000));
        assertTrue(message(damaged).contains("damaged"), message(damaged));
        Path open = folder.resolve("open");
        try (FileJournal journal = FileJournal.open(open)) {
            journal.begin(SPEC);
            // Within one program the database is shared, so a second program has to try.
            Process other = ForkedJava.of(Opening.class, List.of(), open.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(said.contains("another one has it open"), said);
        }
    }

    private static String message(Path path) {
        return assertThrows(UserError.class, () -> FileJournal.open(path))
                .messages()
                .get(0);
    }

    /** A program that opens a journal. */
    static final class Opening {
        private Opening() {}

        /**
         * Opens a journal and says what became of it.
         *
         * @param arguments the folder
         */
        public static void main(String[] arguments) {
            try (FileJournal journal = FileJournal.open(Path.of(arguments[0]))) {
                System.out.println("opened " + journal.folder());
            } catch (UserError e) {
                System.out.println(e.messages());
            }
        }
    }
}
