package org.uptakelab.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.experiment.Provenance;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.experiment.Scenario;
import org.uptakelab.experiment.Workers;
import org.uptakelab.measure.Ratio;
import org.uptakelab.recommender.Family;

/** Runs comparisons on one machine, world by world. Arms that differ in the recommender alone share world and twin. */
public final class ComparisonRunner {
    private static final String WORK = "rounds";

    private final int threads;
    private final ProgressListener progress;
    private final Family family;

    /**
     * A runner.
     *
     * @param threads number of threads that work, at least 1; changes no result
     * @param progress hears of every round that is done
     * @param family the recommenders that can be named
     */
    public ComparisonRunner(int threads, ProgressListener progress, Family family) {
        this.threads = threads;
        this.progress = progress;
        this.family = family;
    }

    /**
     * Runs a comparison.
     *
     * @param comparison the comparison
     * @return its result
     */
    public ComparisonResult run(Comparison comparison) {
        Work work = new Work(comparison);
        try (Workers workers = new Workers(threads)) {
            work.grow(comparison.pilot(), workers);
            work.grow(comparison.stopping().replications(work.differences()), workers);
        }
        return new ComparisonResult(comparison, work.values(), Provenance.of(comparison.arms(), comparison.stopping()));
    }

    /** Arms that differ in the recommender alone, by their places. */
    private record Shop(Scenario scenario, List<Integer> arms) {}

    /** What has been simulated so far. */
    private final class Work {
        private final Comparison comparison;
        private final List<Shop> shops;
        private final AtomicLong roundsDone = new AtomicLong();
        private final long roundsOfWorld;

        /** For each world, arm and measure a value. */
        private double[][][] worlds = new double[0][][];

        Work(Comparison comparison) {
            this.comparison = comparison;
            Map<Scenario, List<Integer>> byShop = new LinkedHashMap<>();
            for (int arm = 0; arm < comparison.arms().size(); arm++) {
                byShop.computeIfAbsent(comparison.arms().get(arm).withRecommender("none"), shop -> new ArrayList<>())
                        .add(arm);
            }
            shops = byShop.entrySet().stream()
                    .map(shop -> new Shop(shop.getKey(), shop.getValue()))
                    .toList();
            roundsOfWorld = shops.stream()
                    .mapToLong(shop ->
                            Replication.rounds(shop.scenario(), shop.arms().size()))
                    .sum();
        }

        /** Simulates as many worlds as are missing to a number. */
        void grow(int number, Workers workers) {
            int before = worlds.length;
            double[][][] all = new double[number][comparison.arms().size()][];
            System.arraycopy(worlds, 0, all, 0, before);
            worlds = all;
            workers.each(
                    (number - before) * shops.size(),
                    piece -> simulate(before + piece / shops.size(), shops.get(piece % shops.size())));
        }

        private void simulate(int world, Shop shop) {
            long total = worlds.length * roundsOfWorld;
            Replication replication = new Replication(
                    shop.scenario(), world + 1, family, () -> progress.done(roundsDone.incrementAndGet(), total, WORK));
            for (int arm : shop.arms()) {
                String recommender = comparison.arms().get(arm).recommender().name();
                ReplicationResult result = replication.measure(recommender, replication.run(recommender));
                worlds[world][arm] = Replication.MEASURES.stream()
                        .map(result.ratios()::get)
                        .mapToDouble(Ratio::value)
                        .toArray();
            }
        }

        List<Map<String, double[]>> values() {
            return IntStream.range(0, comparison.arms().size())
                    .mapToObj(this::values)
                    .toList();
        }

        private Map<String, double[]> values(int arm) {
            Map<String, double[]> values = new LinkedHashMap<>();
            for (int i = 0; i < Replication.MEASURES.size(); i++) {
                int measure = i;
                values.put(
                        Replication.MEASURES.get(measure),
                        IntStream.range(0, worlds.length)
                                .mapToDouble(world -> worlds[world][arm][measure])
                                .toArray());
            }
            return values;
        }

        /** The measures of each arm but the first, less those of the first. */
        List<Map<String, double[]>> differences() {
            Map<String, double[]> first = values(0);
            return IntStream.range(1, comparison.arms().size())
                    .mapToObj(arm -> {
                        Map<String, double[]> differences = values(arm);
                        differences.replaceAll(
                                (measure, values) -> Difference.values(first.getOrDefault(measure, values), values));
                        return differences;
                    })
                    .toList();
        }
    }
}
