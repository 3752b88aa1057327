package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import org.uptakelab.recommender.Family;
import org.uptakelab.simulation.Run;

/**
 * Runs arms of scenarios, replication by replication, on one machine. The number of threads changes no result.
 */
public final class Runner {
    private static final String WORK = "rounds";

    private final int threads;
    private final ProgressListener progress;
    private final RunObserver observer;
    private final Family family;

    /**
     * A runner that nobody watches.
     *
     * @param threads number of threads that work, at least 1
     * @param progress hears of every round that is done: of twins, of arms, and of silent trainings
     */
    public Runner(int threads, ProgressListener progress) {
        this(threads, progress, RunObserver.NOBODY);
    }

    /**
     * A runner.
     *
     * @param threads number of threads that work, at least 1
     * @param progress hears of every round that is done: of twins, of arms, and of silent trainings
     * @param observer sees every run
     */
    public Runner(int threads, ProgressListener progress, RunObserver observer) {
        this(threads, progress, observer, Family.OF_THE_LAB);
    }

    /**
     * A runner of recommenders that may have been brought along.
     *
     * @param threads number of threads that work, at least 1
     * @param progress hears of every arm of a replication that is done
     * @param observer sees every run
     * @param family the recommenders that can be named
     */
    public Runner(int threads, ProgressListener progress, RunObserver observer, Family family) {
        this.threads = threads;
        this.progress = progress;
        this.observer = observer;
        this.family = family;
    }

    /**
     * Runs every scenario with its own recommender.
     *
     * @param scenarios the scenarios
     * @return one result a scenario, in their order
     */
    public List<ArmResult> run(List<Scenario> scenarios) {
        return runArms(scenarios.stream()
                .map(scenario ->
                        new Arms(scenario, List.of(scenario.recommender().name())))
                .toList());
    }

    /**
     * Runs every scenario with each of several recommenders, which share its worlds, its twins and all other luck.
     *
     * @param scenarios the scenarios
     * @param recommenders names of the recommenders
     * @return one result an arm: scenarios in their order, recommenders in theirs within a scenario
     */
    public List<ArmResult> run(List<Scenario> scenarios, List<String> recommenders) {
        return runArms(scenarios.stream()
                .map(scenario -> new Arms(scenario, recommenders))
                .toList());
    }

    private List<ArmResult> runArms(List<Arms> asked) {
        long total = asked.stream().mapToLong(Arms::rounds).sum();
        AtomicLong done = new AtomicLong();
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            List<List<ForkJoinTask<List<ReplicationResult>>>> tasks = new ArrayList<>();
            for (Arms arms : asked) {
                List<ForkJoinTask<List<ReplicationResult>>> ofScenario = new ArrayList<>();
                for (int number = 1; number <= arms.scenario().run().replications(); number++) {
                    int replication = number;
                    Callable<List<ReplicationResult>> work = () -> arms.replicate(
                            replication, family, observer, () -> progress.done(done.incrementAndGet(), total, WORK));
                    ofScenario.add(pool.submit(work));
                }
                tasks.add(ofScenario);
            }
            List<ArmResult> results = new ArrayList<>();
            for (int index = 0; index < asked.size(); index++) {
                results.addAll(asked.get(index).collect(tasks.get(index)));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The arms of one scenario. */
    private record Arms(Scenario scenario, List<String> recommenders) {
        long rounds() {
            return scenario.run().replications() * Replication.rounds(scenario, recommenders.size());
        }

        List<ReplicationResult> replicate(int number, Family family, RunObserver observer, Runnable roundEnded) {
            Replication replication = new Replication(scenario, number, family, roundEnded);
            List<ReplicationResult> results = new ArrayList<>();
            for (String recommender : recommenders) {
                Run run = replication.run(recommender);
                observer.ran(scenario.withRecommender(recommender), number, replication.world(), run);
                results.add(replication.measure(recommender, run));
            }
            return results;
        }

        List<ArmResult> collect(List<ForkJoinTask<List<ReplicationResult>>> replications) {
            List<List<ReplicationResult>> byReplication =
                    replications.stream().map(ForkJoinTask::join).toList();
            List<ArmResult> arms = new ArrayList<>();
            for (int arm = 0; arm < recommenders.size(); arm++) {
                int place = arm;
                arms.add(new ArmResult(
                        scenario.withRecommender(recommenders.get(arm)),
                        byReplication.stream()
                                .map(results -> results.get(place))
                                .toList()));
            }
            return arms;
        }
    }
}
