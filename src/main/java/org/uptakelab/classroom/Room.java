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
    private final RoomState state;
    private final InstantSource clock;
    private final Rules rules;
    private final Idleness idleness;
    private final Pages pages;
    private final StudentPage studentPage;
    private final ProjectorPage projectorPage;
    private final TeacherPage teacherPage;
    private final Exports exports;

    /**
     * An empty room.
     *
     * @param spec word, seed, language and ghosts
     * @param clock what the timer and the presence of phones go by; no result depends on it
     */
    public Room(RoomSpec spec, InstantSource clock) {
        this.state = new RoomState(spec);
        this.clock = clock;
        this.rules = new Rules(state);
        this.idleness = new Idleness(state);
        this.pages = new Pages(state, clock);
        this.studentPage = new StudentPage(state, pages);
        this.projectorPage = new ProjectorPage(state, pages);
        this.teacherPage = new TeacherPage(state, pages);
        this.exports = new Exports(state);
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
        rules.check(actor, action);
        Actor by = action instanceof Action.Join ? Actor.pupil(state.numbers() + 1) : actor;
        return new Entry(state.revision() + 1, clock.millis(), by, action);
    }

    /**
     * Carries an entry out.
     *
     * @param entry the entry
     */
    public void apply(Entry entry) {
        state.apply(entry);
    }

    /** {@return a number that changes with every entry} */
    public long revision() {
        return state.revision();
    }

    /** {@return a number that changes when what all phones see changes} */
    public long turn() {
        return state.turn();
    }

    /** {@return the spec} */
    public RoomSpec spec() {
        return state.spec();
    }

    /** {@return numbers given to participants so far, from 1 to this number; who was removed is counted} */
    public int participants() {
        return state.numbers();
    }

    /**
     * Whether an action that may be done would change nothing that is shown: the same guess again, an item already bought. There
     * is no need to keep it or to carry it out.
     *
     * @param actor who would do it
     * @param action what would be done
     * @return true if the room would look the same; false also where that is not known
     */
    public boolean isIdle(Actor actor, Action action) {
        return idleness.isIdle(actor, action);
    }

    /**
     * Notes that a phone was heard of. It is not an entry: after a restart nobody is present until heard of.
     *
     * @param number the participant
     */
    public void seen(int number) {
        if (state.participant(number) != null) {
            pages.seen(number);
        }
    }

    /**
     * Who comes back with a lost token.
     *
     * @param animal key of the animal
     * @param number 1, or 2 for the second of that animal
     * @param code the four digits that the phone showed
     * @return the participant, or nothing if no such animal has that code
     */
    public OptionalInt returning(String animal, int number, String code) {
        return state.participants().stream()
                .filter(pupil -> pupil.animal().equals(animal)
                        && pupil.series() == number
                        && pupil.code().equals(code)
                        && pupil.isPhone())
                .mapToInt(Participant::number)
                .findFirst();
    }

    /**
     * Mission runs that wait to be carried out, first come, first served, the lab's own last. Hand each in as {@link
     * Action.Finished} or {@link Action.Failed}.
     *
     * @param most how many are wanted at most
     * @return the first of them; the same again until they are handed in
     */
    public List<Job> jobs(int most) {
        return state.missions().jobs(most);
    }

    /**
     * What a phone shows.
     *
     * @param number the participant
     * @return its view
     * @throws Refusal {@code gone} if there is no such participant, {@code removed} if the teacher took it out of the room
     */
    public StudentView student(int number) {
        return studentPage.of(rules.seated(number));
    }

    /** {@return what the projector shows} */
    public ProjectorView projector() {
        return projectorPage.view();
    }

    /** {@return what the teacher's page shows} */
    public TeacherView teacher() {
        return teacherPage.around(projector());
    }

    /** {@return the class as a file to keep: no animals, no order of joining} */
    public ClassFile classFile() {
        return exports.classFile();
    }

    /** {@return all mission runs as CSV, one row a run} */
    public String runsCsv() {
        return exports.runsCsv();
    }
}
