package org.uptakelab.classroom;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.CardFile;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.setting.UserError;

/** What may be done with missions, once it is known that whoever does it may. It looks and changes nothing. */
final class MissionRules {
    static final int MOST_RUNS = 20;
    private static final int MOST_CARDS = 40;

    private final RoomState state;

    MissionRules(RoomState state) {
        this.state = state;
    }

    /** A run of a participant's own. */
    void tryOut(int number, Action.TryOut run) {
        MissionCard card = state.missions().card();
        if (!run.card().equals(card.key())) {
            throw new Refusal(
                    "other-card",
                    "The mission must be the one on the class map, " + card.key() + ", but is "
                            + Refusal.shortened(run.card()) + ".");
        }
        List<Trial> mine = state.missions().of(number);
        if (mine.stream().anyMatch(Trial::isWaiting)) {
            throw new Refusal("run-waiting", "One run at a time: your last one is not done yet.");
        }
        if (mine.stream().filter(trial -> trial.card().equals(card.key())).count() >= MOST_RUNS) {
            throw new Refusal("too-many", "Runs of a mission must be at most " + MOST_RUNS + ", and all are made.");
        }
        settings(card, run.settings(), run.prediction());
    }

    /** A run of the teacher's, for all. */
    void together(Action.Together run) {
        settings(state.missions().card(), run.settings(), run.prediction());
    }

    private static void settings(MissionCard card, Map<String, Object> settings, @Nullable Double prediction) {
        if (prediction != null && !Double.isFinite(prediction)) {
            throw new Refusal("bad-value", "The prediction must be a number, but is " + prediction + ".");
        }
        try {
            card.complete(settings);
        } catch (UserError e) {
            throw new Refusal("bad-value", String.valueOf(e.getMessage()));
        }
    }

    /** The mission that the class works on, and the axes of its map. */
    void pick(Action.PickCard pick) {
        MissionCard card = state.missions().cards().get(pick.card());
        if (card == null) {
            throw new Refusal(
                    "unknown-card",
                    "The mission must be one of "
                            + String.join(", ", state.missions().cards().keySet()) + ", but is "
                            + Refusal.shortened(pick.card()) + ".");
        }
        String x = axis(card, pick.x(), card.x());
        String y = axis(card, pick.y(), card.y());
        if (x.equals(y)) {
            throw new Refusal("bad-value", "The axes must be two different levers, but both are " + x + ".");
        }
    }

    private static String axis(MissionCard card, @Nullable String lever, String fallback) {
        String axis = lever == null ? fallback : lever;
        if (card.lever(axis) == null) {
            throw new Refusal("bad-value", Refusal.shortened(axis) + " is not a lever of " + card.key() + ".");
        }
        return axis;
    }

    /** A mission of the teacher's own. */
    void add(Action.AddCard card) {
        if (MissionCard.BUILT_IN.contains(CardFile.key(card.source()))) {
            throw new Refusal(
                    "bad-value",
                    "A card of your own must not have the name of one of the lab's, but is "
                            + Refusal.shortened(card.source()) + ". Maybe rename the file.");
        }
        if (state.missions().cards().size() >= MOST_CARDS) {
            throw new Refusal("too-many", "A room must hold at most " + MOST_CARDS + " missions, and holds them.");
        }
        if (state.missions().hasRuns(CardFile.key(card.source()))) {
            throw new Refusal(
                    "card-has-runs",
                    "A mission that has runs must stay as it is, and " + Refusal.shortened(card.source())
                            + " has. Maybe give the changed card another file name.");
        }
        try {
            CardFile.parse(card.source(), card.text());
        } catch (UserError e) {
            throw new Refusal("bad-card", String.join("\n", e.messages()));
        }
    }

    /** The result of a run. */
    void expected(String job) {
        if (!state.missions().expects(job)) {
            throw new Refusal("not-waiting", "A result must be of a run that waits, but is of " + job + ".");
        }
    }

    /** A run of an earlier class. */
    void known(ClassFile.Run run) {
        if (!state.missions().knows(run)) {
            throw new Refusal(
                    "unknown-card",
                    "The class file holds a run of the mission " + Refusal.shortened(run.card())
                            + ", which this room does not know as it was. Maybe add that card first.");
        }
    }
}
