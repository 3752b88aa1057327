package org.uptakelab.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.uptakelab.recommender.Training;

/** The trainings of {@code item-llr} in one run of the default shop, one before each round after the warm-up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TrainingBenchmark {
    /**
     * One training: new purchases counted, all similarities computed. The first of a run counts the warm-up too.
     *
     * @param shop the shop
     * @param done takes the recommenders
     */
    @Benchmark
    @OperationsPerInvocation(DefaultShop.ROUNDS - DefaultShop.WARMUP)
    public void training(DefaultShop shop, Blackhole done) {
        Training training = DefaultShop.trainer().begin(shop.shop);
        for (int round = DefaultShop.WARMUP + 1; round <= DefaultShop.ROUNDS; round++) {
            done.consume(training.train(shop.ledger, round - 1));
        }
    }
}
