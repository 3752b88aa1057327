package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.uptakelab.measure.ArmRun;
import org.uptakelab.measure.Measure;
import org.uptakelab.measure.Measures;
import org.uptakelab.measure.Ratio;
import org.uptakelab.measure.hidden.IndividualDiversity;
import org.uptakelab.recommender.Family;
import org.uptakelab.simulation.OpenRun;
import org.uptakelab.simulation.OpenSilentRun;
import org.uptakelab.simulation.Run;
import org.uptakelab.simulation.SilentSlates;
import org.uptakelab.simulation.Simulation;
import org.uptakelab.world.World;

/**
 * One replication of a scenario: one world, one twin, and every arm on them, under the same luck. Not safe for use by several
 * threads at once.
 */
public final class Replication {
    /** The names of the measures of the model's core, which every replication takes, in the order in which tables show them. */
    public static final List<String> MEASURES = Stream.concat(
                    Measures.RECORDED.stream().map(Measure::name), Stream.of(IndividualDiversity.NAME))
            .toList();

    private final Scenario scenario;
    private final int number;
    private final Arms arms;
    private final Simulation simulation;
    private final OpenRun twin;
    private final OtherRuns others;
    private final Runnable roundEnded;

    /**
     * Draws the world and opens the twin.
     *
     * @param scenario the scenario
     * @param number the number of the replication, from 1
     */
    public Replication(Scenario scenario, int number) {
        this(scenario, number, Family.OF_THE_LAB);
    }

    /**
     * Draws the world and opens the twin, for recommenders that may have been brought along.
     *
     * @param scenario the scenario
     * @param number the number of the replication, from 1
     * @param family the recommenders that can be named
     */
    public Replication(Scenario scenario, int number, Family family) {
        this(scenario, number, family, () -> {});
    }

    /**
     * Draws the world and opens the twin, for somebody who hears how far the work has come.
     *
     * @param scenario the scenario
     * @param number the number of the replication, from 1
     * @param family the recommenders that can be named
     * @param roundEnded called after every round of the twin, of arms and of silent trainings; see {@link #rounds}
     */
    public Replication(Scenario scenario, int number, Family family, Runnable roundEnded) {
        this.roundEnded = roundEnded;
        this.scenario = scenario;
        this.number = number;
        this.arms = new Arms(scenario, number, family);
        this.simulation = arms.simulation();
        this.twin = simulation.openTwin();
        this.others = new OtherRuns(scenario, arms, simulation, this::twin);
    }

    /**
     * How many rounds one replication goes through: those of a twin, and for each arm those after the warm-up, seen and in
     * silence.
     *
     * @param scenario the scenario
     * @param recommenders number of arms
     * @return the rounds, at least 1
     */
    public static long rounds(Scenario scenario, int recommenders) {
        return rounds(scenario, recommenders, MEASURES);
    }

    /**
     * How many rounds one replication goes through of which only some measures are taken, not counting what measures of extensions run
     * besides.
     *
     * @param scenario the scenario
     * @param recommenders number of arms
     * @param asked names of the measures
     * @return the rounds, at least 1
     */
    public static long rounds(Scenario scenario, int recommenders, List<String> asked) {
        int timesSeen = Collections.disjoint(asked, Measures.COINCIDENT) ? 1 : 2;
        long afterWarmup = scenario.run().rounds() - scenario.run().warmup();
        return scenario.run().rounds() + recommenders * timesSeen * afterWarmup;
    }

    /** {@return the hidden world of this replication} */
    public World world() {
        return arms.world();
    }

    /** {@return the run in which nothing is ever shown, to its end} */
    public Run twin() {
        return twin.finish(roundEnded);
    }

    /** {@return the run in which nothing is ever shown, which may still go on} */
    OpenRun openTwin() {
        return twin;
    }

    /** {@return whether a user visits in a round, in all arms} */
    boolean visits(int user, int round) {
        return twin.visits(user, round);
    }

    /** {@return the run of the scenario's own recommender just before a round; in the warm-up that of the twin} */
    OpenRun justBefore(int round) {
        int warmup = scenario.run().warmup();
        while (twin.rounds() < Math.min(round - 1, warmup)) {
            twin.advance();
        }
        if (round <= warmup) {
            return twin;
        }
        OpenRun arm = simulation.openArm(
                twin.soFar(), arms.trainer(scenario.recommender().name()));
        while (arm.rounds() < round - 1) {
            arm.advance();
        }
        return arm;
    }

    /** {@return the arm of a recommender before its first round, which follows the open twin} */
    OpenArm openArm(String recommender) {
        return new OpenArm(
                recommender,
                arms.world().catalog(),
                scenario.run(),
                arms.keys(),
                twin,
                simulation,
                () -> arms.trainer(recommender));
    }

    /**
     * Runs an arm.
     *
     * @param recommender name of the recommender
     * @return what happened
     */
    public Run run(String recommender) {
        try (OpenRun arm = simulation.openArm(twin(), arms.trainer(recommender))) {
            return arm.finish(roundEnded);
        }
    }

    /**
     * Measures a run of this replication.
     *
     * @param recommender name of the recommender that ran
     * @param arm what happened
     * @return every measure of the core, and those of the extensions that the scenario turns a key of
     */
    public ReplicationResult measure(String recommender, Run arm) {
        return measure(recommender, arm, List.of());
    }

    /**
     * Measures a run of this replication, for somebody who may ask for measures of extensions.
     *
     * @param recommender name of the recommender that ran
     * @param arm what happened
     * @param asked names of measures; those of the core are taken anyway
     * @return every measure of the core, and those of the extensions that the scenario turns a key of or that are asked for
     */
    public ReplicationResult measure(String recommender, Run arm, List<String> asked) {
        return measure(recommender, arm, silent(recommender), asked);
    }

    /** Every measure of an arm that has ended. */
    ReplicationResult measure(String recommender, Run arm, SilentSlates silent) {
        return measure(recommender, arm, silent, List.of());
    }

    private ReplicationResult measure(String recommender, Run arm, SilentSlates silent, List<String> asked) {
        ArmRun run = material(arm, silent);
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        measures().forEach(measure -> ratios.put(measure.name(), measure.of(run)));
        ratios.putAll(Extensions.ratios(scenario, asked, () -> study(recommender, arm, () -> run)));
        return new ReplicationResult(number, ratios, run.rounds(), run.sales(), run.twinSales());
    }

    /**
     * Takes some measures of a run of this replication and leaves out what none of them needs, the silently trained recommender first of
     * all. The values are those of {@link #measure(String, Run, List)}.
     *
     * @param recommender name of the recommender that ran
     * @param arm what happened
     * @param asked names of measures
     * @return those measures, by name, and perhaps others
     */
    public Map<String, Ratio> take(String recommender, Run arm, List<String> asked) {
        boolean coincident = !Collections.disjoint(asked, Measures.COINCIDENT);
        ArmRun run = material(arm, coincident ? silent(recommender) : SilentSlates.none(scenario.run()));
        Map<String, Ratio> ratios = new LinkedHashMap<>();
        measures().stream()
                .filter(measure -> asked.contains(measure.name()))
                .forEach(measure -> ratios.put(measure.name(), measure.of(run)));
        ratios.putAll(Extensions.ratios(
                asked, () -> study(recommender, arm, () -> coincident ? run : material(arm, silent(recommender)))));
        return ratios;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(Measures.RECORDED);
        measures.add(new IndividualDiversity(arms.world()));
        return measures;
    }

    private SilentSlates silent(String recommender) {
        try (OpenSilentRun silent = simulation.openSilent(twin(), arms.trainer(recommender))) {
            return silent.finish(roundEnded);
        }
    }

    private ArmRun material(Run arm, SilentSlates silent) {
        return new ArmRun(arms.world().catalog(), scenario.run(), arms.keys(), arm, twin(), silent);
    }

    private ArmStudy study(String recommender, Run arm, Supplier<ArmRun> material) {
        return new ArmStudy(arms.setup(recommender), arms, others, simulation, new Once<>(material), arm, twin());
    }
}
