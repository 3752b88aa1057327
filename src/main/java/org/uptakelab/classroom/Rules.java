package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.CardFile;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Place;
import org.uptakelab.setting.UserError;

/** What may be done when, and by whom. It looks and changes nothing. */
final class Rules {
    private static final int MOST_LETTERS = 400;
    static final int MOST_RUNS = 20;
    /** Entries of the journal that one participant may cause: some twenty times what a lesson asks for. */
    static final int MOST_ENTRIES = 2000;

    private static final int MOST_CARDS = 40;
    private static final int MOST_CLASSES = 30;
    private static final int LONGEST_TIMER = 3600;
    private static final int MOST_SIMULATED = 40;
    /** Charts that an exit ticket can name. */
    static final List<String> CHARTS = List.of("definitions", "halves", "caused", "map");

    private final RoomState state;

    Rules(RoomState state) {
        this.state = state;
    }

    /** Refuses what may not be done. */
    void check(Actor actor, Action action) {
        switch (actor.role()) {
            case NEWCOMER -> newcomer(action);
            case PUPIL -> pupil(actor.number(), action);
            case TEACHER -> teacher(action);
            case LAB -> lab(action);
        }
    }

    private void newcomer(Action action) {
        if (!(action instanceof Action.Join)) {
            throw new Refusal("join-first", "A phone must join first. Maybe scan the code again.");
        }
        if (!state.isDoorOpen()) {
            throw new Refusal("door-closed", "The door must be open to join, but the teacher has closed it.");
        }
        room(1);
    }

    private void room(int more) {
        int most = RoomState.MOST_PARTICIPANTS;
        if (state.participants().size() + more > most) {
            throw new Refusal(
                    "full",
                    "A room must hold at most " + most + " phones, but would hold "
                            + (state.participants().size() + more) + ".");
        }
    }

    private void pupil(int number, Action action) {
        Participant pupil = seated(number);
        if (pupil.entries() >= MOST_ENTRIES && !(action instanceof Action.Leave)) {
            throw new Refusal(
                    "too-many", "A phone must change at most " + MOST_ENTRIES + " things, and has changed so many.");
        }
        if (action instanceof Action.Guess guess) {
            in(Step.GUESS);
            between("guess", guess.value(), 0, 100);
        } else if (action instanceof Action.Wish wish) {
            in(Step.WISH);
            wish(pupil, wish.items());
        } else if (action instanceof Action.Buy buy) {
            in(Step.SHOP);
            buy(pupil, buy);
        } else if (action instanceof Action.Unbuy unbuy) {
            in(Step.SHOP);
            item(unbuy.item());
        } else if (action instanceof Action.Vote vote) {
            vote(vote);
        } else if (action instanceof Action.TryOut run) {
            in(Step.MISSIONS);
            tryOut(number, run);
        } else if (action instanceof Action.HandIn ticket) {
            in(Step.TICKET);
            handIn(ticket);
        } else if (!(action instanceof Action.Leave || action instanceof Action.ComeBack)) {
            throw notYours();
        }
    }

    /** A participant in the room, or why there is none. */
    Participant seated(int number) {
        Participant pupil = state.participant(number);
        if (pupil != null) {
            return pupil;
        }
        throw number >= 1 && number <= state.numbers()
                ? new Refusal("removed", "The teacher has taken this participant out of the room. Maybe join again.")
                : new Refusal("gone", "There is no such participant. Maybe join again.");
    }

    private void wish(Participant pupil, List<Integer> items) {
        if (pupil.dealt() != null) {
            throw new Refusal("wishes-closed", "Wishes must be made before the shop opens, but it has opened.");
        }
        items.forEach(Rules::item);
        if (items.size() > Goods.WISHES || items.stream().distinct().count() < items.size()) {
            throw new Refusal(
                    "too-many", "Wishes must be at most " + Goods.WISHES + " different items, but are " + items + ".");
        }
    }

    private static void buy(Participant pupil, Action.Buy buy) {
        item(buy.item());
        if (pupil.owns(buy.item())) {
            return;
        }
        if (buy.from() == Place.STRIP && !pupil.strip().contains(buy.item())) {
            throw new Refusal(
                    "not-on-strip",
                    "What is tapped in the strip must be on it, " + pupil.strip() + ", but is " + buy.item() + ".");
        }
        if (pupil.purchases().size() >= Goods.PURCHASES) {
            throw new Refusal(
                    "too-many",
                    "Purchases must be at most " + Goods.PURCHASES + ", and all are made. Maybe take one back first.");
        }
    }

    private void vote(Action.Vote vote) {
        boolean asked = vote.question() == Question.REVEAL
                ? state.step() == Step.REVEAL
                : state.step() == Step.DISCUSSION && state.question() == vote.question() && state.when() == vote.when();
        if (!asked || !vote.question().isAsked(vote.when())) {
            throw new Refusal(
                    "not-now",
                    "A vote must be on the question that is asked now, but is on "
                            + vote.question().key() + ", " + vote.when().key() + ".");
        }
        if (!vote.question().answers().contains(vote.answer())) {
            throw new Refusal(
                    "bad-value",
                    "The answer must be one of "
                            + String.join(", ", vote.question().answers()) + ", but is " + shortened(vote.answer())
                            + ".");
        }
    }

    private void tryOut(int number, Action.TryOut run) {
        MissionCard card = state.missions().card();
        if (!run.card().equals(card.key())) {
            throw new Refusal(
                    "other-card",
                    "The mission must be the one on the class map, " + card.key() + ", but is " + shortened(run.card())
                            + ".");
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

    private static void handIn(Action.HandIn ticket) {
        if (ticket.text().length() > MOST_LETTERS) {
            throw new Refusal(
                    "too-long",
                    "The text must have at most " + MOST_LETTERS + " letters, but has "
                            + ticket.text().length() + ".");
        }
        String chart = ticket.chart();
        if (chart != null && !CHARTS.contains(chart)) {
            throw new Refusal(
                    "bad-value",
                    "The chart must be one of " + String.join(", ", CHARTS) + ", but is " + shortened(chart) + ".");
        }
    }

    private void teacher(Action action) {
        if (action instanceof Action.GoTo goTo) {
            between("stage", goTo.stage(), 1, goTo.step().stages());
        } else if (action instanceof Action.SetTimer timer) {
            between("seconds", timer.seconds(), 0, LONGEST_TIMER);
        } else if (action instanceof Action.Ask ask) {
            if (!ask.question().isAsked(ask.when())) {
                throw new Refusal(
                        "bad-value",
                        "The question " + ask.question().key() + " is not asked "
                                + ask.when().key() + ".");
            }
        } else if (action instanceof Action.PickCard pick) {
            pick(pick);
        } else if (action instanceof Action.AddCard card) {
            addCard(card);
        } else if (action instanceof Action.Together run) {
            settings(state.missions().card(), run.settings(), run.prediction());
        } else if (action instanceof Action.SetGhosts ghosts) {
            between("ghosts", ghosts.count(), 0, RoomSpec.MOST_GHOSTS);
        } else if (action instanceof Action.Rehearse more) {
            between("pupils", more.pupils(), 1, MOST_SIMULATED);
            room(more.pupils());
        } else if (action instanceof Action.Pool files) {
            between("classes", files.classes().size(), 0, MOST_CLASSES);
            pool(files.classes());
        } else if (action instanceof Action.Replay replay) {
            replay(replay);
        } else if (action instanceof Action.Remove remove) {
            seated(remove.participant());
        } else if (!(action instanceof Action.Show || action instanceof Action.Fill || action instanceof Action.Door)) {
            throw notYours();
        }
    }

    private void pick(Action.PickCard pick) {
        MissionCard card = state.missions().cards().get(pick.card());
        if (card == null) {
            throw new Refusal(
                    "unknown-card",
                    "The mission must be one of "
                            + String.join(", ", state.missions().cards().keySet()) + ", but is "
                            + shortened(pick.card()) + ".");
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
            throw new Refusal("bad-value", shortened(axis) + " is not a lever of " + card.key() + ".");
        }
        return axis;
    }

    private void addCard(Action.AddCard card) {
        if (MissionCard.BUILT_IN.contains(CardFile.key(card.source()))) {
            throw new Refusal(
                    "bad-value",
                    "A card of your own must not have the name of one of the lab's, but is " + shortened(card.source())
                            + ". Maybe rename the file.");
        }
        if (state.missions().cards().size() >= MOST_CARDS) {
            throw new Refusal("too-many", "A room must hold at most " + MOST_CARDS + " missions, and holds them.");
        }
        if (state.missions().hasRuns(CardFile.key(card.source()))) {
            throw new Refusal(
                    "card-has-runs",
                    "A mission that has runs must stay as it is, and " + shortened(card.source())
                            + " has. Maybe give the changed card another file name.");
        }
        try {
            CardFile.parse(card.source(), card.text());
        } catch (UserError e) {
            throw new Refusal("bad-card", String.join("\n", e.messages()));
        }
    }

    private void pool(List<ClassFile> classes) {
        List<ClassFile> known = new ArrayList<>();
        known.add(new Exports(state).classFile());
        for (ClassFile file : classes) {
            if (!file.pupils().isEmpty() && file.pupils().stream().allMatch(ClassFile.Pupil::simulated)) {
                throw new Refusal(
                        "rehearsal-file",
                        "A class to be added must have pupils, but file " + known.size()
                                + " holds a rehearsal alone. Maybe leave it out.");
            }
            requireNew(file, known);
            known.add(file);
        }
    }

    private static void requireNew(ClassFile file, List<ClassFile> known) {
        for (int place = 0; place < known.size(); place++) {
            if (known.get(place).isSameClass(file)) {
                throw new Refusal(
                        "same-class",
                        "Each class must count once, but file " + known.size() + " is the same class as "
                                + (place == 0 ? "that in the room" : "file " + place) + ". Maybe leave it out.");
            }
        }
    }

    private void replay(Action.Replay replay) {
        if (!state.participants().isEmpty()) {
            throw new Refusal(
                    "not-empty",
                    "An earlier class must be replayed in an empty room, but "
                            + state.participants().size() + " have joined. Maybe delete everything first.");
        }
        room(replay.earlier().pupils().size());
        if (state.pooled().stream().anyMatch(replay.earlier()::isSameClass)) {
            throw new Refusal(
                    "same-class",
                    "Each class must count once, but this one is among the classes added. Maybe take those away first.");
        }
        for (ClassFile.Run run : replay.earlier().runs()) {
            if (!state.missions().knows(run)) {
                throw new Refusal(
                        "unknown-card",
                        "The class file holds a run of the mission " + shortened(run.card())
                                + ", which this room does not know as it was. Maybe add that card first.");
            }
        }
    }

    private void lab(Action action) {
        String job;
        if (action instanceof Action.Finished finished) {
            job = finished.job();
        } else if (action instanceof Action.Failed failed) {
            job = failed.job();
        } else {
            throw notYours();
        }
        if (!state.missions().expects(job)) {
            throw new Refusal("not-waiting", "A result must be of a run that waits, but is of " + job + ".");
        }
    }

    private void in(Step step) {
        if (state.step() != step) {
            throw new Refusal(
                    "not-now",
                    "This belongs to the step " + step.key() + ", but the lesson is at "
                            + state.step().key() + ".");
        }
    }

    private static void item(int item) {
        if (!Goods.has(item)) {
            throw new Refusal(
                    "unknown-item", "An item must be in [0, " + (Goods.COUNT - 1) + "], but is " + item + ".");
        }
    }

    private static void between(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new Refusal("bad-value", name + " must be in [" + low + ", " + high + "], but is " + value + ".");
        }
    }

    private static Refusal notYours() {
        return new Refusal("not-yours", "This is not for you to do.");
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
