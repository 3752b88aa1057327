package org.uptakelab.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.uptakelab.recommender.Family;
import org.uptakelab.sweep.Engine.CellListener;

/**
 * The worlds of an experiment's points, handed out point by point. However large the experiment is, no more of them wait or work
 * than there are threads, and no thread is held while it has nothing to do.
 */
final class WorldQueue {
    private final Sweep sweep;
    private final Iterator<Cell> cells;
    private final Family family;
    private final CellListener listener;
    private final CellProgress progress;
    private final List<OpenCell> open = new ArrayList<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final Object telling = new Object();
    private int atWork;

    /** A point of which not all worlds have been simulated. */
    private static final class OpenCell {
        private final CellRun run;
        private int handedOut;

        OpenCell(CellRun run) {
            this.run = run;
        }
    }

    /** A world that is to be simulated. */
    private record World(OpenCell of, int number) {}

    WorldQueue(Sweep sweep, List<Cell> cells, Family family, CellListener listener, CellProgress progress) {
        this.sweep = sweep;
        this.cells = cells.iterator();
        this.family = family;
        this.listener = listener;
        this.progress = progress;
    }

    /**
     * Simulates all worlds and returns when all points have ended.
     *
     * @param atOnce how many worlds are simulated at the same time
     * @param threads the threads
     * @throws RuntimeException what a world or the listener threw first; the listener hears of nothing after that
     */
    void run(int atOnce, Executor threads) {
        fill(atOnce, threads);
        try {
            end.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private synchronized void fill(int atOnce, Executor threads) {
        while (atWork < atOnce && !end.isDone()) {
            Optional<World> next = next();
            if (next.isEmpty()) {
                break;
            }
            atWork++;
            threads.execute(() -> work(next.get(), atOnce, threads));
        }
        if (atWork == 0) {
            end.complete(null);
        }
    }

    private Optional<World> next() {
        for (OpenCell cell : open) {
            if (cell.handedOut < cell.run.worlds()) {
                return Optional.of(new World(cell, ++cell.handedOut));
            }
        }
        if (!cells.hasNext()) {
            return Optional.empty();
        }
        OpenCell begun = new OpenCell(new CellRun(sweep, cells.next(), family));
        open.add(begun);
        progress.begun(begun.run);
        return Optional.of(new World(begun, ++begun.handedOut));
    }

    private void work(World world, int atOnce, Executor threads) {
        try {
            CellRun run = world.of().run;
            double[][] values = run.simulate(world.number(), this::roundEnded);
            if (keep(world, values)) {
                tellEnd(run);
            }
            leave();
            fill(atOnce, threads);
        } catch (RuntimeException | Error failure) {
            synchronized (telling) {
                end.completeExceptionally(failure);
            }
        }
    }

    /** A world of an experiment that has failed is not simulated to its end. */
    private void roundEnded() {
        if (end.isDone()) {
            throw new CancellationException("The experiment has ended before this world.");
        }
        progress.tell();
    }

    private synchronized boolean keep(World world, double[][] values) {
        boolean ended = world.of().run.keep(world.number(), values);
        if (ended) {
            open.remove(world.of());
        }
        return ended;
    }

    private void tellEnd(CellRun run) {
        synchronized (telling) {
            if (!end.isDone()) {
                listener.ended(run.cell(), run.results());
            }
        }
        progress.ended(run);
    }

    private synchronized void leave() {
        atWork--;
    }
}
