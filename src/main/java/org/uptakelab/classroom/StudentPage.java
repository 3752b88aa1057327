package org.uptakelab.classroom;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.shop.Goods;
import org.uptakelab.classroom.shop.Lot;
import org.uptakelab.random.Purpose;

/** Makes the view of one phone. */
final class StudentPage {
    private static final int WISHES = 0;
    private static final int SHELF = 1;

    private final RoomState state;
    private final Pages pages;

    StudentPage(RoomState state, Pages pages) {
        this.state = state;
        this.pages = pages;
    }

    StudentView of(Participant pupil) {
        Step step = state.step();
        return new StudentView(
                pages.room(),
                state.turn(),
                step,
                state.stage(),
                pupil.animal(),
                pupil.series(),
                pupil.code(),
                pupil.isLate(),
                pages.timer(),
                step.key() + "." + message(pupil),
                step == Step.GUESS ? new StudentView.Guess(pupil.guess()) : null,
                step == Step.WISH ? new StudentView.Wish(order(pupil, WISHES), pupil.wishes(), Goods.WISHES) : null,
                step == Step.SHOP ? shop(pupil) : null,
                step == Step.REVEAL ? reveal(pupil) : null,
                step == Step.INSIDE ? inside(pupil) : null,
                step == Step.MISSIONS || step == Step.TOGETHER ? mission(pupil) : null,
                step == Step.DISCUSSION ? discussion(pupil) : null,
                step == Step.TICKET ? new StudentView.Ticket(pupil.ticket(), Rules.CHARTS) : null,
                step == Step.END ? new StudentView.End() : null);
    }

    private String message(Participant pupil) {
        return switch (state.step()) {
            case JOIN, TOGETHER, END -> "look";
            case WISH -> pupil.dealt() != null ? "late" : goOrDone(pupil);
            case INSIDE -> isInNoHalf(pupil) ? "late" : "look";
            case REVEAL -> isInNoHalf(pupil) ? "late" : goOrDone(pupil);
            case SHOP -> pupil.isLate() && !state.isDone(pupil) ? "late" : goOrDone(pupil);
            case MISSIONS -> "go";
            case GUESS, DISCUSSION, TICKET -> goOrDone(pupil);
        };
    }

    /** Whether nothing was wished, so that neither half counts the pupil. */
    private static boolean isInNoHalf(Participant pupil) {
        return pupil.dealt() == null || pupil.isLate();
    }

    private String goOrDone(Participant pupil) {
        return state.isDone(pupil) ? "done" : "go";
    }

    private List<Integer> order(Participant pupil, int which) {
        int[] order = Lot.order(state.keys(), Purpose.SHELF, pupil.number(), which, Goods.COUNT);
        return Arrays.stream(order).boxed().toList();
    }

    private StudentView.Shop shop(Participant pupil) {
        Participant.Dealt dealt = pupil.dealt();
        List<StudentView.Shown> strip = dealt == null
                ? List.of()
                : dealt.strip().stream().map(StudentView.Shown::new).toList();
        return new StudentView.Shop(strip, order(pupil, SHELF), pupil.purchases(), Goods.PURCHASES);
    }

    private StudentView.Reveal reveal(Participant pupil) {
        Participant.Dealt dealt = pupil.dealt();
        return new StudentView.Reveal(
                state.stage(),
                dealt != null && !pupil.isLate() && state.stage() >= RoomState.STAGE_OF_HALVES ? dealt.half() : null,
                pupil.purchases().isEmpty() ? null : pupil.definitions(),
                pupil.vote(Question.REVEAL, When.ONCE),
                Question.REVEAL.answers());
    }

    /** Held against the strip that was bought from, the recommender's strip tells the half: so not before the class is told. */
    private StudentView.Inside inside(Participant pupil) {
        Participant.Dealt dealt = pupil.dealt();
        return new StudentView.Inside(dealt == null || !state.areHalvesTold() ? List.of() : dealt.suggestions());
    }

    private StudentView.Mission mission(Participant pupil) {
        MissionDesk desk = state.missions();
        MissionCard card = desk.card();
        List<Trial> mine = desk.of(pupil.number()).stream()
                .filter(trial -> trial.card().equals(card.key()))
                .toList();
        List<RunView> runs = mine.stream()
                .filter(trial -> !trial.isWaiting())
                .map(desk::view)
                .toList();
        return new StudentView.Mission(
                card.key(),
                List.copyOf(desk.cards().keySet()),
                card.texts().isEmpty() ? null : card.texts(),
                MissionDesk.view(card.goal()),
                card.levers(),
                runs,
                pending(pupil),
                best(runs),
                MissionRules.MOST_RUNS - mine.size());
    }

    private StudentView.@Nullable Pending pending(Participant pupil) {
        List<Trial> waiting = state.missions().waiting();
        for (int place = 0; place < waiting.size(); place++) {
            if (waiting.get(place).participant() == pupil.number()) {
                return new StudentView.Pending(place + 1);
            }
        }
        return null;
    }

    /** The best run: one that reaches the goal if any does, then the highest score, then the earliest. */
    private static @Nullable Integer best(List<RunView> runs) {
        Optional<Integer> best = IntStream.range(0, runs.size())
                .filter(place -> runs.get(place).score() != null)
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(
                                place -> runs.get(place).reached())
                        .thenComparing(place -> score(runs.get(place)))
                        .thenComparing(Comparator.reverseOrder()));
        return best.orElse(null);
    }

    private static double score(RunView run) {
        Double score = run.score();
        return score == null ? Double.NEGATIVE_INFINITY : score;
    }

    private StudentView.Discussion discussion(Participant pupil) {
        Question question = state.question();
        Map<String, Integer> counts = state.isShown(Shown.COUNTS) ? pages.votes(question, state.when()) : null;
        return new StudentView.Discussion(
                question,
                question.answers(),
                state.when(),
                new StudentView.Votes(pupil.vote(question, When.BEFORE), pupil.vote(question, When.AFTER)),
                counts);
    }
}
