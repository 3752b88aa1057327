package org.uptakelab.classroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.mission.CardFile;
import org.uptakelab.classroom.mission.Goal;
import org.uptakelab.classroom.mission.Job;
import org.uptakelab.classroom.mission.Lever;
import org.uptakelab.classroom.mission.MissionCard;
import org.uptakelab.classroom.mission.MissionOutcome;
import org.uptakelab.setting.UserError;

/** The missions of a room: cards, runs in the order they were asked for, and the map of the class. */
final class MissionDesk {
    /** Places on each axis of the map that the lab fills. */
    static final int CELLS = 8;

    private static final String CELL = "cell-";

    private final Map<String, MissionCard> cards = MissionCard.builtIn();
    private final Map<String, Trial> trials = new LinkedHashMap<>();
    private MissionCard card = Objects.requireNonNull(cards.get(MissionCard.BUILT_IN.get(0)));
    private String x = card.x();
    private String y = card.y();
    private boolean filling;
    private int numbered;
    private @Nullable Trial together;

    Map<String, MissionCard> cards() {
        return cards;
    }

    MissionCard card() {
        return card;
    }

    Lever horizontal() {
        return Objects.requireNonNull(card.lever(x));
    }

    Lever vertical() {
        return Objects.requireNonNull(card.lever(y));
    }

    boolean isFilling() {
        return filling;
    }

    void fill(boolean on) {
        filling = on;
    }

    void pick(String key, @Nullable String newX, @Nullable String newY) {
        MissionCard picked = cards.get(key);
        if (picked != null) {
            card = picked;
            x = newX == null || picked.lever(newX) == null ? picked.x() : newX;
            y = newY == null || picked.lever(newY) == null ? picked.y() : newY;
        }
    }

    /** Adds a card of the teacher's own; one that cannot be read (any more), or whose namesake has runs, changes nothing. */
    void add(String source, String text) {
        try {
            MissionCard added = CardFile.parse(source, text);
            if (hasRuns(added.key())) {
                return;
            }
            cards.put(added.key(), added);
            if (card.key().equals(added.key())) {
                pick(added.key(), null, null);
            }
        } catch (UserError e) {
            // Rules refuse such a card; only a journal of another version of the lab can hold one.
        }
    }

    /** Whether a mission has been played, so that it must stay as it is. */
    boolean hasRuns(String key) {
        return trials.values().stream().anyMatch(trial -> trial.card().equals(key));
    }

    void tryOut(int participant, String key, Map<String, Object> settings, @Nullable Double prediction) {
        MissionCard played = cards.get(key);
        if (played != null && fits(played, settings)) {
            put(Trial.Owner.PUPIL, participant, played, settings, prediction);
        }
    }

    void together(Map<String, Object> settings, @Nullable Double prediction) {
        if (fits(card, settings)) {
            together = put(Trial.Owner.CLASS, 0, card, settings, prediction);
        }
    }

    static boolean fits(MissionCard played, Map<String, Object> settings) {
        try {
            played.complete(settings);
            return true;
        } catch (UserError e) {
            return false;
        }
    }

    /** Whether the room knows the mission of a run as it was. */
    boolean knows(ClassFile.Run run) {
        MissionCard played = cards.get(run.card());
        return played != null && fits(played, run.settings());
    }

    /** A run of an earlier class. */
    void keep(ClassFile.Run run) {
        MissionCard played = cards.get(run.card());
        if (played != null && fits(played, run.settings())) {
            Trial trial = put(Trial.Owner.LAB, 0, played, run.settings(), run.prediction());
            trial.finish(new MissionOutcome(run.measures()));
        }
    }

    private Trial put(
            Trial.Owner owner,
            int participant,
            MissionCard played,
            Map<String, Object> settings,
            @Nullable Double prediction) {
        numbered++;
        String id = "run-" + numbered;
        Trial trial = new Trial(id, owner, participant, played.key(), played.complete(settings), prediction);
        trials.put(id, trial);
        return trial;
    }

    @Nullable
    Trial together() {
        return together;
    }

    List<Trial> of(int participant) {
        return trials.values().stream()
                .filter(trial -> trial.participant() == participant && trial.owner() == Trial.Owner.PUPIL)
                .toList();
    }

    /** Forgets the runs of a participant who was removed; one that is being carried out is refused when it is handed in. */
    void forget(int participant) {
        trials.values().removeAll(of(participant));
    }

    /** Every run that was asked for or filled in, in that order. */
    List<Trial> trials() {
        return List.copyOf(trials.values());
    }

    /** Runs of pupils and of the class that wait, in the order in which they will be carried out. */
    List<Trial> waiting() {
        return trials.values().stream()
                .filter(Trial::isWaiting)
                .sorted((left, right) ->
                        Boolean.compare(right.owner() == Trial.Owner.CLASS, left.owner() == Trial.Owner.CLASS))
                .toList();
    }

    /** Jobs to carry out: the class first, then pupils as they came, then the gaps of the map. */
    List<Job> jobs(int most) {
        Stream<Job> asked = waiting().stream()
                .map(trial -> new Job(trial.id(), Objects.requireNonNull(cards.get(trial.card())), trial.settings()));
        Stream<Job> gaps = filling ? gaps().stream() : Stream.empty();
        return Stream.concat(asked, gaps).limit(most).toList();
    }

    void finish(String id, MissionOutcome outcome) {
        Trial trial = trials.get(id);
        if (trial == null) {
            trial = cell(id);
        }
        if (trial != null && trial.isWaiting()) {
            trial.finish(outcome);
        }
    }

    void fail(String id) {
        Trial trial = trials.get(id);
        if (trial == null) {
            trial = cell(id);
        }
        if (trial != null && trial.isWaiting()) {
            trial.fail();
        }
    }

    /** Whether a job is one that was handed out and not handed in yet. */
    boolean expects(String id) {
        Trial trial = trials.get(id);
        return trial == null ? gap(id) != null : trial.isWaiting();
    }

    /** The lab's own run of a cell of the map, made when it is handed in; null if the map has no such gap any more. */
    private @Nullable Trial cell(String id) {
        Job job = gap(id);
        if (job == null) {
            return null;
        }
        Trial trial = new Trial(id, Trial.Owner.LAB, 0, job.card().key(), job.settings(), null);
        trials.put(id, trial);
        return trial;
    }

    private @Nullable Job gap(String id) {
        return gaps().stream().filter(job -> job.id().equals(id)).findFirst().orElse(null);
    }

    /** Cells of the map: places on both axes, all other levers where the card has them. */
    int cells() {
        return horizontal().spread(CELLS).size() * vertical().spread(CELLS).size();
    }

    /**
     * The cells without a run, spread over the map: k times a step without a common divisor visits every cell once. A cell holds
     * a run if one has its values on both axes.
     */
    List<Job> gaps() {
        List<Integer> columns = horizontal().spread(CELLS);
        List<Integer> rows = vertical().spread(CELLS);
        int total = columns.size() * rows.size();
        int stride = stride(total);
        Set<List<Object>> held = placesHeld();
        List<Job> gaps = new ArrayList<>();
        for (int index = 0; index < total; index++) {
            int cell = (int) ((long) index * stride % total);
            int column = columns.get(cell % columns.size());
            int row = rows.get(cell / columns.size());
            Map<String, Object> settings = card.complete(
                    Map.of(x, horizontal().at(column), y, vertical().at(row)));
            String id = CELL + card.key() + "-" + x + "-" + column + "-" + y + "-" + row;
            if (!trials.containsKey(id) && !held.contains(place(settings))) {
                gaps.add(new Job(id, card, settings));
            }
        }
        return gaps;
    }

    /** The values on both axes of every run of the card that has not failed. */
    private Set<List<Object>> placesHeld() {
        Set<List<Object>> held = new HashSet<>();
        for (Trial trial : trials.values()) {
            if (trial.card().equals(card.key()) && !trial.hasFailed()) {
                held.add(place(trial.settings()));
            }
        }
        return held;
    }

    private List<Object> place(Map<String, Object> settings) {
        return List.of(Objects.requireNonNull(settings.get(x)), Objects.requireNonNull(settings.get(y)));
    }

    private static int stride(int total) {
        int stride = Math.max(1, (int) (total * 0.618));
        while (greatestCommonDivisor(stride, total) != 1) {
            stride++;
        }
        return stride;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    static GoalView view(Goal goal) {
        return new GoalView(goal.measure(), goal.atLeast(), goal.condition(), goal.conditionAtLeast());
    }

    RunView view(Trial trial) {
        MissionCard played = Objects.requireNonNull(cards.get(trial.card()));
        MissionOutcome outcome = trial.outcome();
        if (outcome == null) {
            return new RunView(trial.settings(), trial.prediction(), null, null, false);
        }
        OptionalDouble score = played.goal().score(outcome);
        return new RunView(
                trial.settings(),
                trial.prediction(),
                outcome.measures(),
                score.isPresent() ? score.getAsDouble() : null,
                played.goal().isReached(outcome));
    }
}
