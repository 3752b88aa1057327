package org.uptakelab.web.classroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
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
import org.uptakelab.classroom.journal.JournalBroken;
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
    /** In the journal's list of tokens: the teacher. */
    private static final int TEACHER = 0;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> participants = new HashMap<>();
    private final Set<String> teachers = new HashSet<>();
    private final Workbench workbench = new Workbench(this::handIn);
    private final Consumer<String> trouble;
    private final String secret = Secrets.token();
    private final boolean resumed;
    private final AtomicLong written = new AtomicLong();
    private final Object disk = new Object();
    private long synced;
    private volatile @Nullable Journal journal;
    private @Nullable Room room;

    private Lesson(Journal journal, RoomSpec spec, boolean resumed, Consumer<String> trouble) {
        this.journal = journal;
        this.resumed = resumed;
        this.trouble = trouble;
        Room begun = new Room(spec);
        journal.entries().forEach(begun::apply);
        this.room = begun;
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
        Lesson lesson = new Lesson(journal, spec, kept != null, trouble);
        lesson.remember(journal.tokens());
        String print = Secrets.fingerprint(lesson.secret);
        journal.keepToken(print, TEACHER);
        lesson.teachers.add(print);
        lesson.changed(lesson.room());
        return lesson;
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
        return locked(() -> journal != null);
    }

    /** A phone that joins. */
    Joined join(String word) {
        return safely(() -> {
            requireWord(word);
            Room now = room();
            Entry entry = decide(now, Actor.NEWCOMER, new Action.Join());
            int number = entry.actor().number();
            String token = newToken(number);
            carryOut(now, entry);
            return new Joined(token, now.student(number));
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
            carryOut(now, decide(now, Actor.pupil(who.getAsInt()), new Action.ComeBack()));
            return new Joined(token, now.student(who.getAsInt()));
        });
    }

    /** What the phone with a token shows. */
    StudentView me(String token) {
        return locked(() -> {
            int number = participant(token);
            room().seen(number);
            return room().student(number);
        });
    }

    /** Notes that the phone with a token is there. */
    void seen(String token) {
        locked(() -> {
            room().seen(participant(token));
            return token;
        });
    }

    /** Something the phone with a token does. */
    StudentView act(String token, Action action) {
        return safely(() -> {
            int number = participant(token);
            Room now = room();
            now.seen(number);
            carryOut(now, decide(now, Actor.pupil(number), action));
            return now.student(number);
        });
    }

    /** Something the teacher does; who that is has been checked. */
    void teach(Action action) {
        safely(() -> {
            carryOut(room(), decide(room(), Actor.TEACHER, action));
            return action;
        });
    }

    /** Whether somebody holds the teacher's secret. */
    boolean isTeacher(String claimed) {
        String print = Secrets.fingerprint(claimed);
        return locked(() -> {
            boolean found = false;
            for (String teacher : teachers) {
                found |= Secrets.same(teacher, print);
            }
            return found;
        });
    }

    /** Looks at the room; what is seen must not change with it. */
    <T> T reading(Function<Room, T> look) {
        return locked(() -> look.apply(room()));
    }

    /** Deletes everything, on the disk and in memory. The lesson answers nothing any more. */
    void erase() {
        locked(() -> {
            Journal kept = journal;
            room = null;
            journal = null;
            participants.clear();
            if (kept != null) {
                kept.erase();
            }
            return "";
        });
    }

    @Override
    public void close() {
        workbench.close();
        locked(() -> {
            if (journal != null) {
                journal.close();
            }
            journal = null;
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

    /** Work that is answered only when it would survive a power cut; those who wait for that together wait once. */
    private <T> T safely(Supplier<T> work) {
        T done = locked(work);
        long mine = written.get();
        synchronized (disk) {
            Journal kept = journal;
            if (synced < mine && kept != null) {
                long all = written.get();
                try {
                    kept.sync();
                    synced = all;
                } catch (JournalBroken e) {
                    locked(() -> giveUp(kept, e));
                }
            }
        }
        return done;
    }

    private static int status(String key) {
        return switch (key) {
            case "gone" -> 410;
            case "full" -> 503;
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

    private static Entry decide(Room now, Actor actor, Action action) {
        return now.decide(actor, action);
    }

    private void carryOut(Room now, Entry entry) {
        keep(kept -> kept.append(entry));
        now.apply(entry);
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
            entry = decide(now, Actor.LAB, end);
        } catch (Refusal nobodyWaits) {
            changed(now);
            return;
        }
        carryOut(now, entry);
    }

    private String newToken(int participant) {
        String token = Secrets.token();
        String print = Secrets.fingerprint(token);
        keep(kept -> kept.keepToken(print, participant));
        participants.put(print, participant);
        return token;
    }

    private int participant(String token) {
        room();
        Integer number = participants.get(Secrets.fingerprint(token));
        if (number == null) {
            throw new Refused(401, "unknown-token", "Nobody in this room has this token. Maybe join again.");
        }
        return number;
    }

    private void requireWord(String word) {
        if (!room().spec().word().equals(word.strip().toLowerCase(Locale.ROOT))) {
            throw new Refused(404, "wrong-word", "There is no room with this word here.");
        }
    }

    private void remember(Map<String, Integer> tokens) {
        int known = room().participants();
        tokens.forEach((print, participant) -> {
            if (participant == TEACHER) {
                teachers.add(print);
            } else if (participant <= known) {
                participants.put(print, participant);
            }
        });
    }

    /** Once an entry is missing, those after it would tell another story: nothing more is written. */
    private void keep(Consumer<Journal> writing) {
        Journal kept = journal;
        if (kept == null) {
            return;
        }
        try {
            writing.accept(kept);
            written.incrementAndGet();
        } catch (JournalBroken e) {
            giveUp(kept, e);
        }
    }

    private Journal giveUp(Journal kept, JournalBroken e) {
        if (journal == kept) {
            journal = null;
            trouble.accept(
                    "uptake: the journal can no longer be written (" + e.reason() + "). The lesson goes on, but what is"
                            + " chosen from now on would not survive a crash. Maybe free some space before the next lesson.");
            close(kept);
        }
        return kept;
    }

    private static void close(Journal broken) {
        try {
            broken.close();
        } catch (JournalBroken e) {
            // Told already.
            return;
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
