package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.uptakelab.measure.Estimate;
import org.uptakelab.measure.Measure;
import org.uptakelab.measure.Measures;

/**
 * Arms that go on round by round, all replications in lock-step, so that means and intervals can be shown while they run. Results
 * are those of {@link Runner} to the bit.
 *
 * <p>It is driven from outside, and between two steps it can wait for as long as one likes: in each step {@link #work} is called
 * once for every piece, by any thread and by several at once, and then {@link #endStep} once. The first step draws the worlds,
 * then comes one a round, and the last takes the measures.
 *
 * <pre>{@code
 * while (!live.isDone()) {
 *     for (int piece = 0; piece < live.pieces(); piece++) {
 *         live.work(piece);
 *     }
 *     show(live.endStep());
 * }
 * }</pre>
 */
public final class LiveExperiment {
    private static final List<String> NAMES =
            Measures.OF_A_ROUND.stream().map(Measure::name).toList();

    private final List<Group> groups;
    private final List<LiveArm> arms;
    private final int rounds;
    private final int pieces;
    private int step;

    /**
     * An experiment before its first step.
     *
     * @param sides the scenarios to compare, each with its own recommender, at least one; those that differ in the recommender
     *     alone share worlds, twins and ghosts
     * @param ghosts recommenders that run beside each side for comparison; one that a side runs anyway is left out there
     */
    public LiveExperiment(List<Scenario> sides, List<String> ghosts) {
        Map<Scenario, List<LiveArm>> byWorld = new LinkedHashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            Scenario scenario = sides.get(side);
            byWorld.computeIfAbsent(worldOf(scenario), world -> new ArrayList<>())
                    .add(new LiveArm(side, scenario, false));
        }
        byWorld.values().forEach(group -> addGhosts(group, ghosts));
        this.groups = byWorld.values().stream().map(Group::new).toList();
        this.arms = groups.stream().flatMap(group -> group.arms.stream()).toList();
        this.rounds = groups.stream().mapToInt(Group::rounds).max().orElseThrow();
        this.pieces = groups.stream().mapToInt(Group::replications).sum();
    }

    /** What two scenarios that differ in name and recommender alone have in common. */
    private static Scenario worldOf(Scenario scenario) {
        return new Scenario(
                "",
                scenario.world(),
                scenario.shopper(),
                scenario.recommender().withName("none"),
                scenario.run(),
                scenario.further());
    }

    private static void addGhosts(List<LiveArm> group, List<String> ghosts) {
        LiveArm first = group.get(0);
        for (String ghost : ghosts) {
            if (group.stream().noneMatch(arm -> arm.recommender().equals(ghost))) {
                group.add(new LiveArm(first.side(), first.scenario().withRecommender(ghost), true));
            }
        }
    }

    /** {@return the arms: by shared worlds, in each the sides in their order and then the ghosts} */
    public List<LiveArm> arms() {
        return arms;
    }

    /** {@return the number of rounds of the longest run} */
    public int rounds() {
        return rounds;
    }

    /** {@return the number of pieces of work in a step, which may be done at the same time} */
    public int pieces() {
        return pieces;
    }

    /** {@return the steps that have ended, from 0 to rounds + 2} */
    public int stepsDone() {
        return step;
    }

    /** {@return whether the last step has ended} */
    public boolean isDone() {
        return step == rounds + 2;
    }

    /**
     * Does a piece of the current step; different pieces may be done at the same time.
     *
     * @param piece its number, from 0
     */
    public void work(int piece) {
        int left = piece;
        for (Group group : groups) {
            if (left < group.replications()) {
                group.work(left, step, rounds);
                return;
            }
            left -= group.replications();
        }
        throw new IllegalArgumentException("piece must be below " + pieces + ", but is " + piece + ".");
    }

    /**
     * Ends the current step, all of whose pieces are done.
     *
     * @return what the round of that step gave, one entry an arm; none where the step was no round of that arm
     */
    public List<LiveRound> endStep() {
        int round = step++;
        return groups.stream()
                .filter(group -> round >= 1 && round <= group.rounds())
                .flatMap(group -> group.estimates(round).stream())
                .toList();
    }

    /**
     * The results, after the last step.
     *
     * @return one an arm, in the order of {@link #arms}
     */
    public List<ArmResult> results() {
        if (!isDone()) {
            throw new IllegalStateException("There are results after the last step only.");
        }
        return groups.stream().flatMap(group -> group.results().stream()).toList();
    }

    /** Arms that share worlds and twins. */
    private static final class Group {
        private final List<LiveArm> arms;
        private final List<String> recommenders;
        private final LiveReplication[] replications;
        private final List<List<LiveReplication.Values>> values;
        private final List<List<ReplicationResult>> results;

        Group(List<LiveArm> arms) {
            int count = arms.get(0).scenario().run().replications();
            this.arms = List.copyOf(arms);
            this.recommenders = arms.stream().map(LiveArm::recommender).toList();
            this.replications = new LiveReplication[count];
            this.values = new ArrayList<>(Collections.nCopies(count, List.of()));
            this.results = new ArrayList<>(Collections.nCopies(count, List.of()));
        }

        int replications() {
            return replications.length;
        }

        int rounds() {
            return arms.get(0).scenario().run().rounds();
        }

        void work(int index, int step, int lastRound) {
            if (step == 0) {
                replications[index] = new LiveReplication(arms.get(0).scenario(), recommenders, index + 1);
            } else if (step <= rounds()) {
                values.set(index, replications[index].advance());
            } else if (step > lastRound) {
                results.set(index, replications[index].measure());
            }
        }

        List<LiveRound> estimates(int round) {
            return IntStream.range(0, arms.size())
                    .mapToObj(arm -> new LiveRound(
                            arms.get(arm),
                            round,
                            estimates(values.stream()
                                    .map(all -> all.get(arm).inRound())
                                    .toList()),
                            estimates(values.stream()
                                    .map(all -> all.get(arm).sinceWarmup())
                                    .toList())))
                    .toList();
        }

        /** Mean and interval of each measure; none if nothing was measured. */
        private static Map<String, Estimate> estimates(List<double[]> byReplication) {
            Map<String, Estimate> estimates = new LinkedHashMap<>();
            for (int measure = 0; measure < byReplication.get(0).length; measure++) {
                int place = measure;
                estimates.put(
                        NAMES.get(measure),
                        Estimate.of(byReplication.stream()
                                .mapToDouble(values -> values[place])
                                .toArray()));
            }
            return estimates;
        }

        List<ArmResult> results() {
            return IntStream.range(0, arms.size())
                    .mapToObj(arm -> new ArmResult(
                            arms.get(arm).scenario(),
                            results.stream().map(all -> all.get(arm)).toList()))
                    .toList();
        }
    }
}
