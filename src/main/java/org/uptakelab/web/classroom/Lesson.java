package org.uptakelab.web.classroom;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.Actor;
import org.uptakelab.classroom.Entry;
import org.uptakelab.classroom.Journal;
import org.uptakelab.classroom.Refusal;
import org.uptakelab.classroom.Room;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.classroom.StudentView;
import org.uptakelab.classroom.mission.Job;
import org.uptakelab.web.Refused;
import org.uptakelab.web.Secrets;

/**
 * A lesson that runs: the room, its journal, and who holds which token. One lock is around all of it. What somebody does is
 * checked, kept in the journal, carried out and only then answered, in this order; so an answered choice survives a crash, and
 * one that was not answered counts at most once.
 *
 * <p>If the journal cannot be written any more, the lesson goes on without it and says so.
 */
public final class Lesson implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Tokens tokens = new Tokens();
    private final Presence presence = new Presence(System::nanoTime);
    private final Chronicle chronicle;
    private final Workbench workbench = new Workbench(this::handIn);
    private final Consumer<String> trouble;
    private final String secret = Secrets.token();
    private final boolean resumed;
    private @Nullable Room room;

    private Lesson(Journal journal, RoomSpec spec, boolean resumed, Consumer<String> trouble) {
        this.chronicle = new Chronicle(journal, trouble);
        this.resumed = resumed;
        this.trouble = trouble;
        Room begun = new Room(spec);
        journal.entries().forEach(entry -> {
            begun.apply(entry);
            presence.note(entry);
        });
        this.room = begun;
        tokens.remember(journal.tokens(), begun.participants());
        keepToken(secret, Tokens.TEACHER);
        changed(begun);
    }

    /**
     * Goes on with the lesson that a journal keeps, or begins one. Each start has a new secret for the teacher; those of earlier
     * starts stay good, because the teacher's page may still be open.
     *
     * @param journal where the lesson is kept; closed with it
     * @param language language of a lesson that begins, {@code en} or {@code de}
     * @param trouble told in one line when the journal breaks
     * @return the lesson
     */
    public static Lesson open(Journal journal, String language, Consumer<String> trouble) {
        RoomSpec kept = journal.room().orElse(null);
        RoomSpec spec = kept == null ? new RoomSpec(RoomWord.draw(), Secrets.seed(), language, RoomSpec.GHOSTS) : kept;
        if (kept == null) {
            journal.begin(spec);
        }
        return new Lesson(journal, spec, kept != null, trouble);
    }

    /** {@return the teacher's secret of this start} */
    public String secret() {
        return secret;
    }

    /** {@return whether the lesson was kept from an earlier start} */
    public boolean resumed() {
        return resumed;
    }

    /** {@return the word of the room} */
    public String word() {
        return reading(kept -> kept.spec().word());
    }

    /** {@return whether choices are still kept in the journal} */
    boolean isKept() {
        return chronicle.isKept();
    }

    /** Tells whoever runs the lesson of trouble, in one line. */
    void tell(String line) {
        trouble.accept(line);
    }

    /** A phone that joins. */
    Joined join(String word) {
        return safely(() -> {
            requireWord(word);
            Room now = room();
            Entry entry = joining(now);
            int number = entry.actor().number();
            String token = newToken(number);
            carryOut(now, entry);
            return new Joined(token, now.student(number));
        });
    }

    /**
     * Checks that somebody knows the word of the room.
     *
     * @throws Refused (404) if not
     */
    void knock(String word) {
        locked(() -> {
            requireWord(word);
            return word;
        });
    }

    /** A phone that lost its token. */
    Joined comeBack(String word, String animal, int number, String code) {
        return safely(() -> {
            requireWord(word);
            Room now = room();
            OptionalInt who = now.returning(animal, number, code);
            if (who.isEmpty()) {
                throw new Refused(404, "wrong-code", "No animal of this room has this code.");
            }
            String token = newToken(who.getAsInt());
            carryOut(now, now.decide(Actor.pupil(who.getAsInt()), new Action.ComeBack()));
            return new Joined(token, now.student(who.getAsInt()));
        });
    }

    /** What the phone with a token shows. */
    StudentView me(String token) {
        return locked(() -> {
            int number = participant(token);
            room().seen(number);
            presence.seen(number);
            return room().student(number);
        });
    }

    /** Notes that the phone with a token is there. */
    void seen(String token) {
        locked(() -> {
            int number = participant(token);
            room().seen(number);
            presence.seen(number);
            return token;
        });
    }

    /** Something the phone with a token does. */
    StudentView act(String token, Action action) {
        return safely(() -> {
            int number = participant(token);
            Room now = room();
            now.seen(number);
            presence.seen(number);
            Entry entry = now.decide(Actor.pupil(number), action);
            // A finger that taps again, or a script that does, fills no disk.
            if (!now.isIdle(entry.actor(), action)) {
                carryOut(now, entry);
            }
            return now.student(number);
        });
    }

    /** Something the teacher does; who that is has been checked. */
    void teach(Action action) {
        safely(() -> {
            carryOut(room(), room().decide(Actor.TEACHER, action));
            return action;
        });
    }

    /** Whether somebody holds the teacher's secret. */
    boolean isTeacher(String claimed) {
        return locked(() -> tokens.isTeacher(claimed));
    }

    /** Looks at the room; what is seen must not change with it. */
    <T> T reading(Function<Room, T> look) {
        return locked(() -> look.apply(room()));
    }

    /**
     * Deletes everything, on the disk and in memory. The lesson answers nothing any more.
     *
     * @throws Refused (500, {@code not-erased}) if files are left; the next call tries again
     */
    void erase() {
        locked(() -> {
            room = null;
            tokens.forgetParticipants();
            chronicle.erase();
            return "";
        });
    }

    /**
     * Does nothing, unless everything was to be deleted and files are left.
     *
     * @throws Refused what {@link #erase} failed with
     */
    void requireNothingLeft() {
        chronicle.requireNothingLeft();
    }

    @Override
    public void close() {
        workbench.close();
        locked(() -> {
            chronicle.close();
            return "";
        });
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw new Refused(status(refusal.key()), refusal.key(), refusal.message());
        } finally {
            lock.unlock();
        }
    }

    /** Work that is answered only when it would survive a power cut. */
    private <T> T safely(Supplier<T> work) {
        T done = locked(work);
        chronicle.sync();
        return done;
    }

    /** In a full room, a seat where nobody ever did anything and nobody has been for minutes is free. */
    private Entry joining(Room now) {
        try {
            return now.decide(Actor.NEWCOMER, new Action.Join());
        } catch (Refusal refusal) {
            OptionalInt empty = presence.abandoned();
            if (!refusal.key().equals("full") || empty.isEmpty()) {
                throw refusal;
            }
            carryOut(now, now.decide(Actor.TEACHER, new Action.Remove(empty.getAsInt())));
            return now.decide(Actor.NEWCOMER, new Action.Join());
        }
    }

    private static int status(String key) {
        return switch (key) {
            case "gone" -> 410;
            case "full" -> 503;
            case "removed" -> 401;
            default -> 409;
        };
    }

    private Room room() {
        Room now = room;
        if (now == null) {
            throw new Refused(410, "gone", "The lesson is over, and everything has been deleted.");
        }
        return now;
    }

    private void carryOut(Room now, Entry entry) {
        chronicle.append(entry);
        now.apply(entry);
        presence.note(entry);
        changed(now);
    }

    private void changed(Room now) {
        workbench.look(now::jobs);
    }

    private void handIn(Job job, Action end) {
        locked(() -> {
            Room now = room;
            workbench.done(job);
            if (now != null) {
                handIn(now, end);
            }
            return job;
        });
    }

    private void handIn(Room now, Action end) {
        Entry entry;
        try {
            entry = now.decide(Actor.LAB, end);
        } catch (Refusal nobodyWaits) {
            changed(now);
            return;
        }
        carryOut(now, entry);
    }

    private String newToken(int participant) {
        String token = Secrets.token();
        keepToken(token, participant);
        return token;
    }

    private void keepToken(String token, int participant) {
        String print = Secrets.fingerprint(token);
        chronicle.keepToken(print, participant);
        tokens.put(print, participant);
    }

    private int participant(String token) {
        room();
        return tokens.participant(token);
    }

    private void requireWord(String word) {
        if (!room().spec().word().equals(word.strip().toLowerCase(Locale.ROOT))) {
            throw new Refused(404, "wrong-word", "There is no room with this word here.");
        }
    }

    /** {@return numbers that change when what is shown changes: for phones, for projector and teacher} */
    List<Long> marks() {
        return locked(() -> room == null ? List.of() : List.of(room.turn(), room.revision()));
    }

    /**
     * A phone and what it shows.
     *
     * @param token its token, told this once
     * @param me what it shows
     */
    record Joined(String token, StudentView me) {}
}
