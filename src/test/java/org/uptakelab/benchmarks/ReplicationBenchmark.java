package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.uptakelab.experiment.Replication;
import org.uptakelab.experiment.ReplicationResult;
import org.uptakelab.simulation.Run;

/** A replication of the default scenario on one thread: world, twin, arm, silent slates on the twin, every measure. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class ReplicationBenchmark {
    private int number;

    /**
     * One replication, each time another world.
     *
     * @param cpu counts the visits of twin and arm; those of the warm-up, which they share, once
     * @return every measure
     */
    @Benchmark
    public ReplicationResult replication(Cpu cpu) {
        Replication replication = new Replication(DefaultShop.SCENARIO, ++number);
        Run arm = replication.run("item-llr");
        int warmupVisits = arm.ledger().firstVisit(DefaultShop.WARMUP + 1);
        cpu.did(replication.twin().ledger().visits() + arm.ledger().visits() - warmupVisits);
        return replication.measure("item-llr", arm);
    }
}
