package org.uptakelab.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.uptakelab.classroom.shop.Place;

/** Whatever is done in whatever order: what is refused changes nothing, and the entries alone rebuild the room. */
class ReplayTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Attempt(Actor actor, Action action) {}

    @Provide
    Arbitrary<Attempt> attempts() {
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> item = Arbitraries.integers().between(-1, 24);
        Arbitrary<Action> pupils = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 105).map(Action.Guess::new),
                item.list().ofMaxSize(7).map(Action.Wish::new),
                Combinators.combine(item, Arbitraries.of(Place.class)).as(Action.Buy::new),
                item.map(Action.Unbuy::new),
                Combinators.combine(
                                Arbitraries.of(Question.class),
                                Arbitraries.of(When.class),
                                Arbitraries.of("a", "b", "tapped", "?"))
                        .as(Action.Vote::new),
                Arbitraries.doubles()
                        .between(0, 1)
                        .map(attention -> new Action.TryOut(
                                "reach-35", Map.of("shopper.attention", Math.rint(attention * 20) / 20), attention)),
                Arbitraries.of(Side.class).map(side -> new Action.HandIn(side, "because", "caused")),
                Arbitraries.of(new Action.Leave(), new Action.ComeBack()));
        Arbitrary<Action> teachers = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(Step.class),
                                Arbitraries.integers().between(1, 5))
                        .as((step, stage) -> new Action.GoTo(step, step == Step.REVEAL ? stage : 1)),
                Arbitraries.integers().between(0, 100).map(Action.SetTimer::new),
                Combinators.combine(Arbitraries.of(Shown.class), Arbitraries.of(true, false))
                        .as(Action.Show::new),
                Combinators.combine(Arbitraries.of(Question.class), Arbitraries.of(When.class))
                        .as(Action.Ask::new),
                Arbitraries.of("reach-35", "reach-80", "takings", "no-such")
                        .map(card -> new Action.PickCard(card, null, null)),
                Arbitraries.of(new Action.Together(Map.of(), 0.5), new Action.Fill(true), new Action.Fill(false)),
                Arbitraries.integers().between(0, 60).map(Action.SetGhosts::new),
                Arbitraries.integers().between(1, 3).map(Action.Rehearse::new),
                number.map(Action.Remove::new),
                Arbitraries.of(true, true, false).map(Action.Door::new));
        Arbitrary<Attempt> asPupil =
                Combinators.combine(number, pupils).as((who, action) -> new Attempt(Actor.pupil(who), action));
        Arbitrary<Attempt> asTeacher = teachers.map(action -> new Attempt(Actor.TEACHER, action));
        Arbitrary<Attempt> asLab = Arbitraries.integers()
                .between(1, 4)
                .map(run -> new Attempt(Actor.LAB, new Action.Finished("run-" + run, Lessons.OUTCOME)));
        Arbitrary<Attempt> joins = Arbitraries.just(new Attempt(Actor.NEWCOMER, new Action.Join()));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, joins),
                net.jqwik.api.Tuple.of(30, asPupil),
                net.jqwik.api.Tuple.of(8, asTeacher),
                net.jqwik.api.Tuple.of(2, asLab));
    }

    @Property(tries = 60)
    void replayingTheEntriesGivesAnEqualRoom(@ForAll("lessons") List<Attempt> attempts) throws JsonProcessingException {
        Lessons lesson = new Lessons();
        for (Attempt attempt : attempts) {
            String before = picture(lesson.room);
            try {
                lesson.act(attempt.actor(), attempt.action());
            } catch (Refusal refusal) {
                assertEquals(before, picture(lesson.room), refusal.key());
            }
        }
        Room again = new Room(Lessons.SPEC, () -> java.time.Instant.EPOCH);
        for (Entry entry : lesson.entries) {
            Entry read = JSON.readValue(JSON.writeValueAsString(entry), Entry.class);
            assertEquals(entry, read, "an entry survives the journal");
            again.apply(read);
        }
        assertEquals(picture(lesson.room), picture(again));
    }

    @Provide
    Arbitrary<List<Attempt>> lessons() {
        return attempts().list().ofMinSize(10).ofMaxSize(120);
    }

    private static String phone(Room room, int number) throws JsonProcessingException {
        try {
            return JSON.writeValueAsString(room.student(number));
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    /** Everything that can be seen of a room, at every step of a lesson the same entries lead to. */
    private static String picture(Room room) throws JsonProcessingException {
        StringBuilder picture = new StringBuilder();
        picture.append(JSON.writeValueAsString(room.teacher()));
        for (int number = 1; number <= room.participants(); number++) {
            picture.append('\n').append(phone(room, number));
        }
        picture.append('\n').append(room.classFile().toJson());
        picture.append('\n').append(room.runsCsv());
        picture.append('\n').append(room.jobs(3));
        return picture.toString();
    }
}
