package org.uptakelab.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.uptakelab.Measured;
import org.uptakelab.Scenarios;
import org.uptakelab.measure.Ratio;

class RunnerTest {
    /** Five worlds, each with a twin of seven rounds and two arms of five rounds, seen and in silence. */
    private static final int ROUNDS = 5 * (7 + 2 * 2 * 5);

    private static Scenario scenario(long seed, int replications) {
        return Scenarios.with(
                "world.users", 60,
                "world.items", 25,
                "run.rounds", 7,
                "run.warmup", 2,
                "run.seed", seed,
                "run.replications", replications);
    }

    @Test
    void resultsComeInTheOrderAskedFor() {
        List<Scenario> scenarios = List.of(scenario(9, 3), scenario(4, 2));
        List<ArmResult> arms =
                new Runner(3, ProgressListener.SILENT).run(scenarios, List.of("popular", "none", "item-llr"));
        assertEquals(
                List.of("popular", "none", "item-llr", "popular", "none", "item-llr"),
                arms.stream().map(ArmResult::recommender).toList());
        assertEquals(
                List.of(9L, 9L, 9L, 4L, 4L, 4L),
                arms.stream().map(arm -> arm.scenario().run().seed()).toList());
        for (ArmResult arm : arms) {
            assertEquals(
                    IntStream.rangeClosed(1, arm.scenario().run().replications())
                            .boxed()
                            .toList(),
                    arm.replications().stream()
                            .map(ReplicationResult::replication)
                            .toList());
        }
    }

    @Test
    void withoutRecommendersAskedForEachScenarioRunsItsOwn() {
        Scenario popular = scenario(1, 1).withRecommender("popular");
        List<ArmResult> arms = new Runner(2, ProgressListener.SILENT).run(List.of(popular, scenario(2, 1)));
        assertEquals(
                List.of(popular, scenario(2, 1)),
                arms.stream().map(ArmResult::scenario).toList());
        Replication alone = new Replication(popular, 1);
        assertEquals(
                alone.measure("popular", alone.run("popular")).ratios(),
                arms.get(0).replications().get(0).ratios());
    }

    @Test
    void recommendersShareTheTwinTheWarmupAndAllOtherLuck() {
        List<ArmResult> arms = new Runner(2, ProgressListener.SILENT)
                .run(List.of(scenario(3, 2)), List.of("random", "oracle", "none"));
        for (int replication = 0; replication < 2; replication++) {
            ReplicationResult one = arms.get(0).replications().get(replication);
            ReplicationResult other = arms.get(1).replications().get(replication);
            assertArrayEquals(one.twinSales(), other.twinSales());
            assertEquals(one.rounds().subList(0, 2), other.rounds().subList(0, 2));
            for (int round = 0; round < 7; round++) {
                assertEquals(
                        one.rounds().get(round).visits(),
                        other.rounds().get(round).visits());
                assertEquals(
                        one.rounds().get(round).twinPurchases(),
                        other.rounds().get(round).twinPurchases());
            }
            assertNotEquals(one.ratios(), other.ratios());
            assertArrayEquals(
                    one.twinSales(), arms.get(2).replications().get(replication).sales());
        }
    }

    @Test
    void progressCountsEveryRoundOnce() {
        ConcurrentSkipListSet<Long> done = new ConcurrentSkipListSet<>();
        ConcurrentSkipListSet<String> said = new ConcurrentSkipListSet<>();
        AtomicInteger calls = new AtomicInteger();
        new Runner(4, (doneUnits, totalUnits, what) -> {
                    calls.incrementAndGet();
                    done.add(doneUnits);
                    said.add(totalUnits + " " + what);
                })
                .run(List.of(scenario(1, 3), scenario(2, 2)), List.of("none", "popular"));
        assertEquals(ROUNDS, calls.get());
        assertEquals(LongStream.rangeClosed(1, ROUNDS).boxed().toList(), List.copyOf(done));
        assertEquals(1, said.size());
        assertEquals(ROUNDS + " rounds", said.first());
    }

    @Test
    void aFaultInAReplicationEndsTheRun() {
        Scenario repeats = Scenarios.with(
                "world.users", 5, "world.items", 12, "shopper.repeatPurchases", true, "run.replications", 3);
        Runner runner = new Runner(2, ProgressListener.SILENT);
        List<String> refusing = List.of("taste-item-llr");
        List<Scenario> scenarios = List.of(repeats);
        assertThrows(IllegalArgumentException.class, () -> runner.run(scenarios, refusing));
    }

    @Test
    void estimatesAreTakenOverTheReplications() {
        ArmResult arm = new Runner(1, ProgressListener.SILENT)
                .run(List.of(scenario(5, 4)))
                .get(0);
        double mean = arm.replications().stream()
                .map(result -> Measured.ratio(result, "conversion"))
                .mapToDouble(Ratio::value)
                .average()
                .orElseThrow();
        assertEquals(mean, arm.estimate("conversion").mean(), 1e-15);
        assertEquals(4, arm.estimate("conversion").replications());
    }
}
