package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.simulation.Run;

/** A replication of the default scenario on one thread: world, twin, arm, silent slates on the twin, every measure. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class ReplicationBenchmark {
    /** Visits served, which JMH reports per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Served {
        /** Visits of the twin and of the arm; the warm-up, which they share, counts once. */
        public long visits;

        /** Counts from zero. */
        @Setup(Level.Iteration)
        public void reset() {
            visits = 0;
        }
    }

    private int number;

    /**
     * One replication, each time another world.
     *
     * @param served counts the visits
     * @return every measure
     */
    @Benchmark
    public ReplicationResult replication(Served served) {
        Replication replication = new Replication(DefaultShop.SCENARIO, ++number);
        Run arm = replication.run("item-llr");
        int warmupVisits = arm.ledger().firstVisit(DefaultShop.WARMUP + 1);
        served.visits += replication.twin().ledger().visits() + arm.ledger().visits() - warmupVisits;
        return replication.measure("item-llr", arm);
    }
}
