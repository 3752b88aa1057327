package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final StoppingRule stopping;

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
        this(threads, progress, observer, family, new FixedReplications());
    }

    private Runner(int threads, ProgressListener progress, RunObserver observer, Family family, StoppingRule stopping) {
        this.threads = threads;
        this.progress = progress;
        this.observer = observer;
        this.family = family;
        this.stopping = stopping;
    }

    /**
     * The same runner under another stopping rule.
     *
     * @param rule says how many replications each scenario gets
     * @return a copy
     */
    public Runner stoppedBy(StoppingRule rule) {
        return new Runner(threads, progress, observer, family, rule);
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
        try (Work work = new Work(asked)) {
            List<List<ForkJoinTask<List<ReplicationResult>>>> pilots = new ArrayList<>();
            for (Arms arms : asked) {
                pilots.add(work.submit(arms, 1, arms.scenario().replications()));
            }
            List<ArmResult> results = new ArrayList<>();
            for (int index = 0; index < asked.size(); index++) {
                results.addAll(toTheEnd(asked.get(index), pilots.get(index), work));
            }
            return results;
        }
    }

    /** Waits for the pilot of a scenario, and runs what the stopping rule asks for beyond it. */
    private List<ArmResult> toTheEnd(Arms arms, List<ForkJoinTask<List<ReplicationResult>>> pilot, Work work) {
        List<List<ReplicationResult>> results =
                new ArrayList<>(pilot.stream().map(ForkJoinTask::join).toList());
        int all = stopping.replications(arms.valuesOf(results));
        work.submit(arms, results.size() + 1, all).stream()
                .map(ForkJoinTask::join)
                .forEach(results::add);
        return arms.collect(results, stopping);
    }

    /** Replications under way. */
    private final class Work implements AutoCloseable {
        private final ForkJoinPool pool = new ForkJoinPool(threads);
        private final AtomicLong done = new AtomicLong();
        private final AtomicLong total;

        Work(List<Arms> asked) {
            total = new AtomicLong(asked.stream()
                    .mapToLong(arms -> arms.scenario().replications() * arms.rounds())
                    .sum());
        }

        /** Begins replications from one number to another, both included. */
        List<ForkJoinTask<List<ReplicationResult>>> submit(Arms arms, int from, int to) {
            if (from > arms.scenario().replications()) {
                total.addAndGet(Math.max(0, to - from + 1) * arms.rounds());
            }
            List<ForkJoinTask<List<ReplicationResult>>> tasks = new ArrayList<>();
            for (int number = from; number <= to; number++) {
                int replication = number;
                Callable<List<ReplicationResult>> work = () -> arms.replicate(
                        replication, family, observer, () -> progress.done(done.incrementAndGet(), total.get(), WORK));
                tasks.add(pool.submit(work));
            }
            return tasks;
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    /** The arms of one scenario. */
    private record Arms(Scenario scenario, List<String> recommenders) {
        long rounds() {
            return Replication.rounds(scenario, recommenders.size());
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

        /** The measures of each arm, by name, with one value a replication. */
        List<Map<String, double[]>> valuesOf(List<List<ReplicationResult>> replications) {
            return collect(replications, new FixedReplications()).stream()
                    .map(arm -> Replication.MEASURES.stream().collect(Collectors.toMap(name -> name, arm::values)))
                    .toList();
        }

        List<ArmResult> collect(List<List<ReplicationResult>> replications, StoppingRule stopping) {
            return IntStream.range(0, recommenders.size())
                    .mapToObj(arm -> new ArmResult(
                            scenario.withRecommender(recommenders.get(arm)),
                            replications.stream()
                                    .map(results -> results.get(arm))
                                    .toList(),
                            stopping))
                    .toList();
        }
    }
}
