package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.shop.Effect;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Half;
import org.uptakelab.classroom.shop.PupilCount;
import org.uptakelab.classroom.shop.Suggestion;
import org.uptakelab.random.Purpose;

/** Makes the view of the projector. */
final class ProjectorPage {
    private static final List<Double> MARKS = List.of(0.35, 0.80);
    private static final int STAGE_OF_STRIP = 2;
    private static final int STAGE_OF_UNWISHED = 3;
    private static final int STAGE_OF_CAUSED = 5;

    private final RoomState state;
    private final Pages pages;

    ProjectorPage(RoomState state, Pages pages) {
        this.state = state;
        this.pages = pages;
    }

    ProjectorView view() {
        Step step = state.step();
        return new ProjectorView(
                pages.room(),
                step,
                state.stage(),
                state.turn(),
                state.revision(),
                animals(),
                state.ghosts(),
                counts(),
                pages.timer(),
                state.shown(),
                step == Step.GUESS ? guess() : null,
                step == Step.WISH ? new ProjectorView.Wish(sum(Participant::wishes)) : null,
                step == Step.SHOP ? new ProjectorView.Shop(sum(Participant::purchases)) : null,
                step == Step.REVEAL ? reveal() : null,
                step == Step.INSIDE ? new ProjectorView.Inside(state.isShown(Shown.EXAMPLE) ? example() : null) : null,
                step == Step.TOGETHER ? together() : null,
                step == Step.MISSIONS ? missions() : null,
                step == Step.DISCUSSION ? discussion() : null,
                step == Step.TICKET || step == Step.END ? ticket() : null);
    }

    private List<ProjectorView.Animal> animals() {
        return state.participants().stream()
                .map(pupil -> new ProjectorView.Animal(
                        pupil.animal(), pupil.series(), pages.isPresent(pupil), !pupil.isPhone()))
                .toList();
    }

    private ProjectorView.Counts counts() {
        List<Participant> all = state.participants();
        return new ProjectorView.Counts(
                all.size(), (int) all.stream().filter(pages::isPresent).count(), (int)
                        all.stream().filter(state::isDone).count());
    }

    private int sum(Function<Participant, List<?>> lists) {
        return state.pupils().stream()
                .mapToInt(pupil -> lists.apply(pupil).size())
                .sum();
    }

    private ProjectorView.Guess guess() {
        return new ProjectorView.Guess(
                state.isShown(Shown.HISTOGRAM) ? pages.histogram() : null, state.isShown(Shown.MARKS) ? MARKS : null);
    }

    private ProjectorView.Reveal reveal() {
        int stage = state.stage();
        List<PupilCount> counts = state.counts();
        boolean halves = stage >= RoomState.STAGE_OF_HALVES;
        boolean caused = stage >= STAGE_OF_CAUSED;
        return new ProjectorView.Reveal(
                definitions(stage),
                state.isShown(Shown.COUNTS) ? pages.votes(Question.REVEAL, When.ONCE) : null,
                halves ? new ProjectorView.Halves(half(counts, Half.FILTER), half(counts, Half.RANDOM)) : null,
                halves ? Goods.CHANCE : null,
                caused ? Effect.caused(List.of(counts)) : null,
                caused ? Effect.coincident(List.of(counts)) : null,
                caused && state.isShown(Shown.POOLED) && !state.pooled().isEmpty() ? pooled(counts) : null);
    }

    /** The definitions side by side, over all purchases of all pupils. */
    private List<ProjectorView.Bar> definitions(int stage) {
        int bought = 0;
        int tapped = 0;
        int strip = 0;
        int unwished = 0;
        for (Participant pupil : state.pupils()) {
            StudentView.Mine mine = pupil.definitions();
            bought += mine.bought();
            tapped += mine.tapped();
            strip += mine.strip();
            unwished += mine.unwished();
        }
        List<ProjectorView.Bar> bars = new ArrayList<>();
        bars.add(new ProjectorView.Bar("tapped", tapped, bought));
        if (stage >= STAGE_OF_STRIP) {
            bars.add(new ProjectorView.Bar("strip", strip, bought));
        }
        if (stage >= STAGE_OF_UNWISHED) {
            bars.add(new ProjectorView.Bar("unwished", unwished, bought));
        }
        return bars;
    }

    private static ProjectorView.HalfBars half(List<PupilCount> counts, Half half) {
        List<PupilCount> members =
                counts.stream().filter(count -> count.half() == half).toList();
        return new ProjectorView.HalfBars(
                members.size(),
                members.stream().mapToInt(PupilCount::bought).sum(),
                members.stream().mapToInt(PupilCount::shown).sum(),
                members.stream().mapToInt(PupilCount::coincident).sum());
    }

    private ProjectorView.Pooled pooled(List<PupilCount> counts) {
        List<List<PupilCount>> all = Stream.concat(
                        Stream.of(counts), state.pooled().stream().map(ClassFile::counts))
                .filter(pupils -> !pupils.isEmpty())
                .toList();
        List<List<PupilCount>> classes =
                all.stream().filter(Effect::isComparable).toList();
        return new ProjectorView.Pooled(
                classes.size(), all.size() - classes.size(), Effect.caused(classes), Effect.coincident(classes));
    }

    /** The suggestion with the best reasons of a pupil drawn by lot: the first in that order that has all three. */
    private @Nullable Suggestion example() {
        List<Suggestion> explained = state.pupils().stream()
                .map(Participant::dealt)
                .filter(Objects::nonNull)
                .flatMap(dealt -> dealt.suggestions().stream())
                .filter(suggestion -> !suggestion.why().because().isEmpty())
                .toList();
        List<Suggestion> best = explained.stream()
                .filter(suggestion -> suggestion.why().because().size() > 2)
                .toList();
        List<Suggestion> pool = best.isEmpty() ? explained : best;
        return pool.isEmpty() ? null : pool.get(state.keys().below(Purpose.EXAMPLE, 0, 0, 0, pool.size()));
    }

    private ProjectorView.Together together() {
        MissionDesk desk = state.missions();
        MissionCard card = desk.card();
        Trial run = desk.together();
        if (run == null || !run.card().equals(card.key())) {
            return new ProjectorView.Together(card.key(), MissionDesk.view(card.goal()), "none", null);
        }
        String status = run.isWaiting() ? "waiting" : run.hasFailed() ? "failed" : "done";
        return new ProjectorView.Together(card.key(), MissionDesk.view(card.goal()), status, desk.view(run));
    }

    private ProjectorView.Missions missions() {
        MissionDesk desk = state.missions();
        MissionCard card = desk.card();
        List<ProjectorView.Dot> dots = desk.trials().stream()
                .filter(trial -> trial.card().equals(card.key()))
                .flatMap(trial -> Stream.ofNullable(dot(trial)))
                .toList();
        int gaps = desk.gaps().size();
        String filling = gaps == 0 ? "done" : desk.isFilling() ? "on" : "off";
        return new ProjectorView.Missions(
                card.key(),
                MissionDesk.view(card.goal()),
                desk.horizontal().key(),
                desk.vertical().key(),
                dots,
                desk.waiting().size(),
                new ProjectorView.Filling(filling, desk.cells() - gaps, desk.cells()));
    }

    private ProjectorView.@Nullable Dot dot(Trial trial) {
        MissionDesk desk = state.missions();
        RunView run = desk.view(trial);
        Double score = run.score();
        if (score == null) {
            return null;
        }
        Participant pupil = state.participant(trial.participant());
        return new ProjectorView.Dot(
                Objects.requireNonNull(trial.settings().get(desk.horizontal().key())),
                Objects.requireNonNull(trial.settings().get(desk.vertical().key())),
                score,
                run.reached(),
                pupil == null ? null : pupil.animal(),
                pupil == null ? null : pupil.series());
    }

    private ProjectorView.Discussion discussion() {
        Question question = state.question();
        boolean counts = state.isShown(Shown.COUNTS);
        boolean after = state.when() == When.AFTER;
        return new ProjectorView.Discussion(
                question,
                question.answers(),
                state.when(),
                counts && !after || state.isShown(Shown.BEFORE) ? pages.votes(question, When.BEFORE) : null,
                counts && after ? pages.votes(question, When.AFTER) : null);
    }

    private ProjectorView.Ticket ticket() {
        Map<String, Integer> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            sides.put(side.key(), 0);
        }
        int handedIn = 0;
        for (Participant pupil : state.pupils()) {
            TicketView ticket = pupil.ticket();
            if (ticket != null) {
                handedIn++;
                sides.merge(ticket.side().key(), 1, Integer::sum);
            }
        }
        return new ProjectorView.Ticket(
                handedIn, state.isShown(Shown.OUTCOME) ? outcome() : null, state.isShown(Shown.SIDES) ? sides : null);
    }

    private ProjectorView.Outcome outcome() {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (ProjectorView.Bar bar : definitions(STAGE_OF_UNWISHED)) {
            if (bar.denominator() > 0) {
                shares.put(bar.id(), (double) bar.numerator() / bar.denominator());
            }
        }
        Double caused = Effect.caused(List.of(state.counts())).mean();
        if (caused != null) {
            shares.put("caused", caused);
        }
        List<Integer> guesses = state.pupils().stream()
                .map(Participant::guess)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int size = guesses.size();
        Double median = size == 0 ? null : (guesses.get((size - 1) / 2) + guesses.get(size / 2)) / 200.0;
        return new ProjectorView.Outcome(pages.histogram(), median, shares);
    }
}
