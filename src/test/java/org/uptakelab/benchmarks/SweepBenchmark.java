package org.uptakelab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.CellRun;
import org.uptakelab.sweep.LocalEngine;
import org.uptakelab.sweep.Sweep;
import org.uptakelab.sweep.SweepFile;
import org.uptakelab.sweep.SweepResult;
import org.uptakelab.sweep.SweepRunner;
import org.uptakelab.sweep.store.CellStore;
import org.uptakelab.sweep.store.Fingerprint;
import org.uptakelab.sweep.store.StoringEngine;

/**
 * What an experiment costs beside its worlds, a point at a time, and what a second thread gains. The overhead of a point is {@code
 * stored} less {@code alone}: points of the smallest shop there is, so that hardly anything else is left.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class SweepBenchmark {
    private static final int POINTS = 100;
    private static final Sweep SMALLEST = read("""
            base: {world: {users: 2, items: 10, segments: 1, factors: 1}}
            vary: {shopper.attention: {from: 0.01, to: 1, steps: 100}}
            run: {rounds: 2, warmup: 1, replications: 20}
            """);
    private static final Sweep DEFAULT = read("""
            base: {}
            vary: {shopper.attention: {from: 0.1, to: 1, steps: 8}}
            run: {replications: 2}
            """);

    private Path folder = Path.of("");

    private static Sweep read(String text) {
        return SweepFile.parse(Path.of("benchmark.yaml"), text, List.of(), Family.OF_THE_LAB);
    }

    /**
     * Makes a folder.
     *
     * @throws IOException if it cannot be made
     */
    @Setup
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("sweep");
    }

    /**
     * Removes the folder.
     *
     * @throws IOException if it cannot be removed
     */
    @TearDown
    public void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /**
     * Worlds and measures of a point of the smallest shop, and nothing else.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public List<CellResult> alone() {
        List<CellResult> results = new ArrayList<>();
        for (Cell cell : SMALLEST.cells()) {
            results.addAll(CellRun.of(SMALLEST, cell, Family.OF_THE_LAB));
        }
        return results;
    }

    /**
     * The same through the engine with one thread, every point stored on disk, the file put in order.
     *
     * @return the results
     */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public SweepResult stored() {
        try (CellStore store = CellStore.open(folder, SMALLEST, Fingerprint.of(SMALLEST, Map.of()), true)) {
            LocalEngine engine = new LocalEngine(1, ProgressListener.SILENT, Family.OF_THE_LAB);
            return new SweepRunner(new StoringEngine(engine, store)).run(SMALLEST);
        }
    }

    /** How many threads work. */
    @State(Scope.Thread)
    public static class Hands {
        /** Their number. */
        @Param({"1", "2"})
        public int threads;
    }

    /**
     * Eight points of the default scenario, two worlds each.
     *
     * @param hands how many threads work
     * @return the results
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public SweepResult eightPoints(Hands hands) {
        return new SweepRunner(new LocalEngine(hands.threads, ProgressListener.SILENT, Family.OF_THE_LAB)).run(DEFAULT);
    }
}
