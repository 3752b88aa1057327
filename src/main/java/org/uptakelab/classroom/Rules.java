package org.uptakelab.classroom;

import java.util.List;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Place;

/** What may be done when, and by whom. It looks and changes nothing. */
final class Rules {
    private static final int MOST_LETTERS = 400;
    /** Entries of the journal that one participant may cause: some twenty times what a lesson asks for. */
    static final int MOST_ENTRIES = 2000;

    private static final int MOST_CLASSES = 30;
    private static final int LONGEST_TIMER = 3600;
    private static final int MOST_SIMULATED = 40;
    /** Charts that an exit ticket can name. */
    static final List<String> CHARTS = List.of("definitions", "halves", "caused", "map");

    private final RoomState state;
    private final MissionRules missions;
    private final PoolRules pool;

    Rules(RoomState state) {
        this.state = state;
        this.missions = new MissionRules(state);
        this.pool = new PoolRules(state);
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
            missions.tryOut(number, run);
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
                            + String.join(", ", vote.question().answers()) + ", but is "
                            + Refusal.shortened(vote.answer())
                            + ".");
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
                    "The chart must be one of " + String.join(", ", CHARTS) + ", but is " + Refusal.shortened(chart)
                            + ".");
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
            missions.pick(pick);
        } else if (action instanceof Action.AddCard card) {
            missions.add(card);
        } else if (action instanceof Action.Together run) {
            missions.together(run);
        } else if (action instanceof Action.SetGhosts ghosts) {
            between("ghosts", ghosts.count(), 0, RoomSpec.MOST_GHOSTS);
        } else if (action instanceof Action.Rehearse more) {
            between("pupils", more.pupils(), 1, MOST_SIMULATED);
            room(more.pupils());
        } else if (action instanceof Action.Pool files) {
            between("classes", files.classes().size(), 0, MOST_CLASSES);
            pool.check(files.classes());
        } else if (action instanceof Action.Replay replay) {
            replay(replay);
        } else if (action instanceof Action.Remove remove) {
            seated(remove.participant());
        } else if (!(action instanceof Action.Show || action instanceof Action.Fill || action instanceof Action.Door)) {
            throw notYours();
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
        pool.checkAgain(replay.earlier());
        replay.earlier().runs().forEach(missions::known);
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
        missions.expected(job);
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
}
