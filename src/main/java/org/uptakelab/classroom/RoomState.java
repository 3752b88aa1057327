package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.shop.PupilCount;
import org.uptakelab.classroom.shop.Suggestion;
import org.uptakelab.classroom.shop.WishRecommender;
import org.uptakelab.random.Keys;

/** All that the entries of a room have led to. Changing it asks nothing: what may be done is said by {@link Rules}. */
final class RoomState {
    /** The most participants of a room. */
    static final int MOST_PARTICIPANTS = 400;
    /** The stage of the reveal that tells the halves. */
    static final int STAGE_OF_HALVES = 4;

    private final RoomSpec spec;
    private final Keys keys;
    private final Seats seats = new Seats();
    private final Set<Shown> shown = EnumSet.noneOf(Shown.class);
    private final MissionDesk missions = new MissionDesk();
    private final Shopfront shopfront;
    private final List<ClassFile> pooled = new ArrayList<>();
    private @Nullable Rehearsal rehearsal;
    private Step step = Step.JOIN;
    private int stage = 1;
    private Question question = Question.WHAT_COUNTS;
    private When when = When.BEFORE;
    private int ghosts;
    private boolean doorOpen = true;
    private boolean halvesTold;
    private @Nullable Long timerEnds;
    private long turn;
    private long revision;

    RoomState(RoomSpec spec) {
        this.spec = spec;
        this.keys = new Keys(spec.seed(), 1);
        this.shopfront = new Shopfront(keys);
        this.ghosts = spec.ghosts();
    }

    void apply(Entry entry) {
        revision = entry.sequence();
        Action action = entry.action();
        if (action instanceof Action.Join) {
            join(Origin.PHONE);
        } else if (entry.actor().role() == Actor.Role.PUPIL) {
            Participant pupil = seats.seated(entry.actor().number());
            if (pupil != null) {
                applyPupils(pupil, action);
            }
        } else if (action instanceof Action.Finished finished) {
            missions.finish(finished.job(), finished.outcome());
            turnIfTogether(finished.job());
        } else if (action instanceof Action.Failed failed) {
            missions.fail(failed.job());
            turnIfTogether(failed.job());
        } else {
            applyTeachers(action, entry.at());
        }
    }

    private void applyPupils(Participant pupil, Action action) {
        pupil.countEntry();
        pupil.comeBack();
        if (action instanceof Action.Leave) {
            pupil.leave();
        } else if (action instanceof Action.Guess guess) {
            pupil.guess(guess.value());
        } else if (action instanceof Action.Wish wish) {
            pupil.wish(wish.items());
        } else if (action instanceof Action.Buy buy) {
            pupil.buy(buy.item(), buy.from());
        } else if (action instanceof Action.Unbuy unbuy) {
            pupil.unbuy(unbuy.item());
        } else if (action instanceof Action.Vote vote) {
            pupil.vote(vote.question(), vote.when(), vote.answer());
        } else if (action instanceof Action.TryOut run) {
            missions.tryOut(pupil.number(), run.card(), run.settings(), run.prediction());
        } else if (action instanceof Action.HandIn ticket) {
            pupil.handIn(new TicketView(ticket.side(), ticket.text(), ticket.chart()));
        }
    }

    private void applyTeachers(Action action, long at) {
        if (action instanceof Action.SetGhosts set) {
            ghosts = set.count();
            return;
        }
        if (action instanceof Action.Fill fill) {
            missions.fill(fill.on());
            return;
        }
        if (action instanceof Action.Door door) {
            doorOpen = door.open();
            return;
        }
        if (action instanceof Action.Remove remove) {
            remove(remove.participant());
            return;
        }
        turn++;
        if (action instanceof Action.GoTo goTo) {
            goTo(goTo.step(), goTo.stage());
        } else if (action instanceof Action.SetTimer timer) {
            timerEnds = timer.seconds() == 0 ? null : at + timer.seconds() * 1000L;
        } else if (action instanceof Action.Show show) {
            if (show.on()) {
                shown.add(show.what());
            } else {
                shown.remove(show.what());
            }
        } else if (action instanceof Action.Ask ask) {
            question = ask.question();
            when = ask.when();
            rehearse();
        } else if (action instanceof Action.PickCard pick) {
            missions.pick(pick.card(), pick.x(), pick.y());
            rehearse();
        } else if (action instanceof Action.AddCard card) {
            missions.add(card.source(), card.text());
        } else if (action instanceof Action.Together run) {
            missions.together(run.settings(), run.prediction());
        } else if (action instanceof Action.Rehearse more) {
            for (int count = 0; count < more.pupils(); count++) {
                join(Origin.REHEARSAL);
            }
            rehearse();
        } else if (action instanceof Action.Pool files) {
            pooled.clear();
            pooled.addAll(files.classes());
        } else if (action instanceof Action.Replay replay) {
            replay(replay.earlier());
        }
    }

    private void turnIfTogether(String job) {
        Trial together = missions.together();
        turn += together != null && together.id().equals(job) ? 1 : 0;
    }

    private void remove(int number) {
        Participant participant = seats.seated(number);
        if (participant != null) {
            participant.remove();
            missions.forget(number);
        }
    }

    private Participant join(Origin origin) {
        Participant participant = new Participant(seats.numbers() + 1, origin, keys);
        seats.add(participant);
        if (step == Step.SHOP) {
            shopfront.admit(participant);
        }
        return participant;
    }

    private void goTo(Step newStep, int newStage) {
        if (step != newStep) {
            timerEnds = null;
            shown.clear();
        }
        step = newStep;
        stage = newStage;
        halvesTold |= step == Step.REVEAL && stage >= STAGE_OF_HALVES;
        if (step == Step.SHOP) {
            shopfront.open(seats.all(), ghosts);
        }
        rehearse();
    }

    /** Lets simulated pupils do what the step asks. */
    private void rehearse() {
        if (participants().stream().noneMatch(RoomState::rehearses)) {
            return;
        }
        Rehearsal play = rehearsal;
        if (play == null) {
            play = new Rehearsal(keys, MOST_PARTICIPANTS);
            rehearsal = play;
        }
        for (Participant participant : participants()) {
            if (rehearses(participant)) {
                play.act(participant, step, question, when, missions);
            }
        }
    }

    private static boolean rehearses(Participant participant) {
        return participant.origin() == Origin.REHEARSAL;
    }

    private void replay(ClassFile earlier) {
        List<ClassFile.Pupil> pupils = earlier.pupils();
        int before = seats.numbers();
        for (ClassFile.Pupil seat : pupils) {
            Participant participant = join(seat.simulated() ? Origin.EARLIER_REHEARSAL : Origin.EARLIER);
            participant.wish(seat.wishes());
            Integer guess = seat.guess();
            if (guess != null) {
                participant.guess(guess);
            }
            seat.bought().forEach(purchase -> participant.buy(purchase.item(), purchase.from()));
            seat.votes()
                    .forEach((asked, answers) ->
                            answers.forEach((time, answer) -> participant.vote(asked, time, answer)));
            Side side = seat.side();
            if (side != null) {
                participant.handIn(new TicketView(side, "…", null));
            }
        }
        ghosts = earlier.ghosts();
        WishRecommender trained = shopfront.learn(seats.all(), ghosts);
        for (int index = 0; index < pupils.size(); index++) {
            ClassFile.Pupil seat = pupils.get(index);
            Participant participant = seats.all().get(before + index);
            if (seat.half() != null) {
                int self = participant.number() - 1;
                List<Suggestion> suggestions = seat.computed().stream()
                        .map(item -> trained.suggestion(participant.wished(), self, item))
                        .toList();
                participant.deal(new Participant.Dealt(seat.half(), seat.strip(), suggestions));
            }
        }
        earlier.runs().forEach(run -> missions.keep(run));
    }

    RoomSpec spec() {
        return spec;
    }

    Keys keys() {
        return keys;
    }

    /** Those in the room, in the order of joining; who was removed is not among them. */
    List<Participant> participants() {
        return seats.taken();
    }

    /** Those whose choices are counted: simulated pupils only as long as nobody else is there. */
    List<Participant> pupils() {
        List<Participant> real = participants().stream()
                .filter(one -> !one.origin().isSimulated())
                .toList();
        return real.isEmpty() ? participants() : real;
    }

    /** A participant in the room; null if the number was never given or was removed. */
    @Nullable
    Participant participant(int number) {
        return seats.seated(number);
    }

    /** Numbers given out so far: those of participants who were removed are not given again. */
    int numbers() {
        return seats.numbers();
    }

    /** Whether the class has been told which half is which. */
    boolean areHalvesTold() {
        return halvesTold;
    }

    boolean isDoorOpen() {
        return doorOpen;
    }

    MissionDesk missions() {
        return missions;
    }

    boolean isShown(Shown what) {
        return shown.contains(what);
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    List<ClassFile> pooled() {
        return pooled;
    }

    Step step() {
        return step;
    }

    int stage() {
        return stage;
    }

    Question question() {
        return question;
    }

    When when() {
        return when;
    }

    int ghosts() {
        return ghosts;
    }

    @Nullable
    Long timerEnds() {
        return timerEnds;
    }

    long turn() {
        return turn;
    }

    long revision() {
        return revision;
    }

    /** The pupils that count in the comparison of the halves. */
    List<PupilCount> counts() {
        return pupils().stream().flatMap(pupil -> pupil.count().stream()).toList();
    }

    boolean isDone(Participant participant) {
        return participant.isDone(step, question, when);
    }
}
