package org.uptakelab.classroom;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import org.uptakelab.classroom.mission.Job;

/**
 * A lesson. All that happens is an {@link Entry}: {@link #decide} checks whether an action may be done and changes nothing,
 * {@link #apply} carries the entry out, is total and depends on nothing but the spec and the entries, so that replaying them
 * gives an equal room. Not safe for use by several threads at once.
 */
public final class Room {
    /**
     * An empty room.
     *
     * @param spec word, seed, language and ghosts
     * @param clock what the timer and the presence of phones go by; no result depends on it
     */
    public Room(RoomSpec spec, InstantSource clock) {
        throw new UnsupportedOperationException("not yet: " + spec + clock);
    }

    /**
     * An empty room on the system's clock.
     *
     * @param spec word, seed, language and ghosts
     */
    public Room(RoomSpec spec) {
        this(spec, InstantSource.system());
    }

    /**
     * Checks whether an action may be done now.
     *
     * @param actor who would do it
     * @param action what would be done
     * @return the entry to append to the journal and then to apply; for a join its actor is the new participant
     * @throws Refusal if it may not
     */
    public Entry decide(Actor actor, Action action) {
        throw new UnsupportedOperationException("not yet: " + actor + action);
    }

    /**
     * Carries an entry out.
     *
     * @param entry the entry
     */
    public void apply(Entry entry) {
        throw new UnsupportedOperationException("not yet: " + entry);
    }

    /** {@return a number that changes with every entry} */
    public long revision() {
        return 0;
    }

    /** {@return a number that changes when what all phones see changes} */
    public long turn() {
        return 0;
    }

    /** {@return the spec} */
    public RoomSpec spec() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return participants, from 1 to this number} */
    public int participants() {
        return 0;
    }

    /**
     * Notes that a phone was heard of. It is not an entry: after a restart nobody is present until heard of.
     *
     * @param number the participant
     */
    public void seen(int number) {
        throw new UnsupportedOperationException("not yet: " + number);
    }

    /**
     * Who comes back with a lost token.
     *
     * @param animal key of the animal
     * @param number 1, or 2 for the second of that animal
     * @param code the two digits that the phone showed
     * @return the participant, or nothing if no such animal has that code
     */
    public OptionalInt returning(String animal, int number, String code) {
        throw new UnsupportedOperationException("not yet: " + animal + number + code);
    }

    /**
     * Mission runs that wait to be carried out, first come, first served, the lab's own last. Hand each in as {@link
     * Action.Finished} or {@link Action.Failed}.
     *
     * @param most how many are wanted at most
     * @return the first of them; the same again until they are handed in
     */
    public List<Job> jobs(int most) {
        throw new UnsupportedOperationException("not yet: " + most);
    }

    /**
     * What a phone shows.
     *
     * @param number the participant
     * @return its view
     * @throws Refusal {@code gone} if there is no such participant
     */
    public StudentView student(int number) {
        throw new UnsupportedOperationException("not yet: " + number);
    }

    /** {@return what the projector shows} */
    public ProjectorView projector() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return what the teacher's page shows} */
    public TeacherView teacher() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return the class as a file to keep: no animals, no order of joining} */
    public ClassFile classFile() {
        throw new UnsupportedOperationException("not yet");
    }

    /** {@return all mission runs as CSV, one row a run} */
    public String runsCsv() {
        throw new UnsupportedOperationException("not yet");
    }
}
