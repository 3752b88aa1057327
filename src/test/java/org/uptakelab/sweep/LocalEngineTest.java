package org.uptakelab.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.uptakelab.experiment.ProgressListener;
import org.uptakelab.recommender.Family;
import org.uptakelab.report.CellsCsv;

class LocalEngineTest {
    private static final Sweep SWEEP = SweepFile.parse(Path.of("trial.yaml"), """
                    base: {world: {users: 30, items: 20}, run: {rounds: 4, warmup: 2}}
                    vary: {shopper.search: [1, 2, 4, 6], shopper.attention: [0, 0.5, 1]}
                    recommenders: [popular, none]
                    run: {replications: 3, seed: 4}
                    measures: [gini, take_rate]
                    """, List.of(), Family.OF_THE_LAB);

    /** Hears points and parts of points. */
    private interface Points extends ProgressListener {
        @Override
        void done(double doneUnits, long totalUnits, long earlierUnits, String what);

        @Override
        default void done(long doneUnits, long totalUnits, String what) {
            throw new AssertionError("parts of points must be told");
        }
    }

    private static LocalEngine engine(int threads) {
        return new LocalEngine(threads, ProgressListener.SILENT, Family.OF_THE_LAB);
    }

    @Test
    void everyPointIsToldOnceAndIsWhatOneThreadAloneGives() {
        List<Integer> told = new ArrayList<>();
        AtomicBoolean busy = new AtomicBoolean();
        engine(3).run(SWEEP, SWEEP.cells(), (cell, results) -> {
            assertTrue(busy.compareAndSet(false, true), "two calls at once");
            told.add(cell.number());
            List<CellResult> alone = CellRun.of(SWEEP, cell, Family.OF_THE_LAB);
            assertEquals(
                    SWEEP.recommenders(),
                    results.stream().map(CellResult::recommender).toList());
            for (int arm = 0; arm < alone.size(); arm++) {
                assertEquals(SWEEP.stopping(), results.get(arm).stopping());
                for (String measure : SWEEP.measures()) {
                    assertArrayEquals(
                            alone.get(arm).values().get(measure),
                            results.get(arm).values().get(measure));
                }
            }
            busy.set(false);
        });
        assertEquals(
                SWEEP.cells().stream().map(Cell::number).toList(),
                told.stream().sorted().toList());
    }

    /** A point is told as soon as it has ended: a killed run must not lose more than it has to. */
    @Test
    void oneThreadTellsAPointBeforeItBeginsTheNext() {
        List<Integer> told = new ArrayList<>();
        Points progress = (done, total, earlier, what) ->
                assertTrue(done - earlier <= told.size() + 1, () -> done + " with " + told);
        new LocalEngine(1, progress, Family.OF_THE_LAB)
                .run(SWEEP, SWEEP.cells().subList(4, 8), (cell, results) -> told.add(cell.number()));
        assertEquals(List.of(5, 6, 7, 8), told);
    }

    @Test
    void progressCountsPointsAndThoseOfEarlierRuns() {
        List<Double> told = new ArrayList<>();
        Points progress = (done, total, earlier, what) -> {
            assertEquals(12, total);
            assertEquals(10, earlier);
            told.add(done);
        };
        new LocalEngine(1, progress, Family.OF_THE_LAB)
                .run(SWEEP, SWEEP.cells().subList(10, 12), (cell, results) -> {});
        // A world: 4 rounds of the twin, 2 rounds for each of 2 recommenders; no measure asks for silent ones.
        int rounds = 2 * 3 * (4 + 2 * 2);
        assertEquals(rounds + 2, told.size());
        assertEquals(10 + 1.0 / 24, told.get(0), 1e-12);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(12.0, told.get(told.size() - 1));
    }

    @Test
    void aFailureOfTheListenerEndsTheRunAndIsTheLastItHears() {
        AtomicInteger heard = new AtomicInteger();
        IllegalStateException full = new IllegalStateException("disk full");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> engine(2).run(SWEEP, SWEEP.cells(), (cell, results) -> {
                    heard.incrementAndGet();
                    throw full;
                }));
        assertSame(full, thrown);
        assertEquals(1, heard.get());
    }

    /** What was being simulated ends with its round: the plugins it needs and the lock of its folder are given back then. */
    @Test
    void afterAFailureNothingGoesOn() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        Points slow = (done, total, earlier, what) -> {
            rounds.incrementAndGet();
            sleep(5);
        };
        assertThrows(
                IllegalStateException.class,
                () -> new LocalEngine(2, slow, Family.OF_THE_LAB).run(SWEEP, SWEEP.cells(), (cell, results) -> {
                    throw new IllegalStateException("disk full");
                }));
        int ended = rounds.get();
        Thread.sleep(100);
        assertEquals(ended, rounds.get());
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theNumberOfThreadsChangesNoByteUnderAPrecisionEither() throws IOException {
        Sweep precise = SweepFile.parse(Path.of("trial.yaml"), """
                        base: {world: {users: 30, items: 20}, run: {rounds: 4, warmup: 2}}
                        vary: {shopper.attention: [0.5, 1]}
                        recommenders: [popular, random]
                        run: {replications: 3, seed: 4}
                        measures: [gini, take_rate]
                        precision: {gini: 0.05}
                        most: 12
                        """, List.of(), Family.OF_THE_LAB);
        for (Sweep sweep : List.of(SWEEP, precise)) {
            assertEquals(csv(sweep, 1), csv(sweep, 3));
        }
        SweepResult result = new SweepRunner(engine(3)).run(precise);
        result.results().forEach(cell -> assertEquals(precise.stopping(), cell.stopping()));
        assertTrue(result.results().stream()
                .anyMatch(cell -> cell.values().values().iterator().next().length > 3));
    }

    private static String csv(Sweep sweep, int threads) throws IOException {
        StringWriter text = new StringWriter();
        CellsCsv.of(new SweepRunner(engine(threads)).run(sweep)).writeTo(text);
        return text.toString();
    }

    /** However many worlds an experiment has, only a few wait: here all would stand in the queue of one executor. */
    @Test
    void noMoreWorldsWaitThanThreads() {
        List<Runnable> waiting = new ArrayList<>();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        CellProgress silent = new CellProgress(ProgressListener.SILENT, 12, 12);
        WorldQueue queue = new WorldQueue(
                SWEEP, SWEEP.cells(), Family.OF_THE_LAB, (cell, results) -> ended.incrementAndGet(), silent);
        ForkJoinPool pool = new ForkJoinPool(1);
        try {
            queue.run(4, task -> {
                synchronized (waiting) {
                    waiting.add(task);
                    most.accumulateAndGet(waiting.size(), Math::max);
                }
                pool.execute(() -> {
                    synchronized (waiting) {
                        waiting.remove(task);
                    }
                    task.run();
                });
            });
        } finally {
            pool.shutdownNow();
        }
        assertEquals(12, ended.get());
        assertTrue(most.get() <= 4, most::toString);
    }

    @Test
    void noPointsAreSoonDone() {
        engine(2).run(SWEEP, List.of(), (cell, results) -> {
            throw new AssertionError();
        });
    }
}
