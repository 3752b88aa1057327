package org.uptakelab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A number of threads that share work. Parallel streams within the work use these threads and no others. */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final ForkJoinPool pool;

    /**
     * Starts the threads.
     *
     * @param threads their number, at least 1
     */
    public Workers(int threads) {
        this.threads = threads;
        this.pool = new ForkJoinPool(threads);
    }

    /**
     * Does all pieces, in any order, and returns when all are done. When one fails, no other is begun.
     *
     * @param pieces their number
     * @param work does one piece
     * @throws RuntimeException what a piece threw first, when those that were under way have ended
     */
    public void each(int pieces, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        CompletableFuture<Void> end = new CompletableFuture<>();
        List<Future<?>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        int piece = next.getAndIncrement();
                        while (piece < pieces && !end.isDone()) {
                            doOrFail(work, piece, end);
                            piece = next.getAndIncrement();
                        }
                    },
                    pool));
        }
        running.forEach(Workers::await);
        end.complete(null);
        await(end);
    }

    private static void doOrFail(IntConsumer work, int piece, CompletableFuture<Void> end) {
        try {
            work.accept(piece);
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(failure);
        }
    }

    /**
     * Does all pieces one after another, in their order, on one thread, and returns when all are done.
     *
     * @param pieces their number
     * @param work does one piece
     */
    public void inOrder(int pieces, IntConsumer work) {
        await(CompletableFuture.runAsync(() -> IntStream.range(0, pieces).forEach(work), pool));
    }

    /**
     * Does one piece of work that may share itself out among the threads, by parallel streams, and returns when it is done.
     *
     * @param work the work
     * @param <T> what it gives
     * @return what it gave
     */
    public <T> T call(Supplier<T> work) {
        return await(CompletableFuture.supplyAsync(work, pool));
    }

    private static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The work was interrupted.", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
