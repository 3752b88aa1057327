package org.uptakelab.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.uptakelab.classroom.mission.Job;
import org.uptakelab.classroom.mission.MissionOutcome;
import org.uptakelab.classroom.shop.Place;

/** Rooms for tests: a clock that stands still, and every entry kept. */
final class Lessons {
    static final RoomSpec SPEC = new RoomSpec("hasen", 4711, "de", 30);
    static final MissionOutcome OUTCOME = new MissionOutcome(
            java.util.Map.of("taken_share", 0.4, "shown_share", 0.5, "caused_share", 0.25, "coincident_share", 0.125));

    final Room room;
    final List<Entry> entries = new ArrayList<>();
    private long millis;

    Lessons() {
        this(SPEC);
    }

    Lessons(RoomSpec spec) {
        room = new Room(spec, () -> Instant.ofEpochMilli(millis));
    }

    void passSeconds(int seconds) {
        millis += seconds * 1000L;
    }

    Entry act(Actor actor, Action action) {
        Entry entry = room.decide(actor, action);
        room.apply(entry);
        entries.add(entry);
        return entry;
    }

    void teacher(Action action) {
        act(Actor.TEACHER, action);
    }

    void goTo(Step step) {
        teacher(new Action.GoTo(step, 1));
    }

    int join() {
        return act(Actor.NEWCOMER, new Action.Join()).actor().number();
    }

    void joinAll(int count) {
        for (int pupil = 0; pupil < count; pupil++) {
            join();
        }
    }

    void pupil(int number, Action action) {
        act(Actor.pupil(number), action);
    }

    /** Everybody wishes six, different for each: likes of a kind hang together. */
    void wishAll() {
        for (int number = 1; number <= room.participants(); number++) {
            int group = number % 3 * 8;
            int from = number % 5;
            List<Integer> items = new ArrayList<>();
            for (int index = 0; index < 5; index++) {
                items.add(group + (from + index) % 8);
            }
            items.add((group + 8 + from) % 24);
            pupil(number, new Action.Wish(items));
        }
    }

    /** Everybody buys the whole strip and one more. */
    void buyAll() {
        for (int number = 1; number <= room.participants(); number++) {
            StudentView.Shop shop =
                    java.util.Objects.requireNonNull(room.student(number).shop());
            for (StudentView.Shown shown : shop.strip()) {
                pupil(number, new Action.Buy(shown.item(), Place.STRIP));
            }
            int one = shop.shelf().stream()
                    .filter(item -> shop.strip().stream().noneMatch(shown -> shown.item() == item))
                    .findFirst()
                    .orElseThrow();
            pupil(number, new Action.Buy(one, Place.SHELF));
        }
    }

    void finishJobs() {
        for (Job job : room.jobs(1000)) {
            act(Actor.LAB, new Action.Finished(job.id(), OUTCOME));
        }
    }

    /** A lesson up to the end of the shop. */
    static Lessons shopped(int pupils) {
        return shopped(pupils, SPEC);
    }

    /** A lesson up to the end of the shop, in a room of its own. */
    static Lessons shopped(int pupils, RoomSpec spec) {
        Lessons lesson = new Lessons(spec);
        lesson.joinAll(pupils);
        lesson.goTo(Step.WISH);
        lesson.wishAll();
        lesson.goTo(Step.SHOP);
        lesson.buyAll();
        return lesson;
    }
}
