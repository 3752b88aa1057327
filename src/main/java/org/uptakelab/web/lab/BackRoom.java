package org.uptakelab.web.lab;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.uptakelab.web.Refused;

/** Work of a second or so that a page waits for: one piece after another, few in line, never on a thread that answers requests. */
final class BackRoom implements AutoCloseable {
    private final ThreadPoolExecutor thread;

    /**
     * An open room.
     *
     * @param name the name of its thread
     * @param inLine most pieces of work that wait
     */
    BackRoom(String name, int inLine) {
        thread = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(inLine), task -> {
            Thread worker = new Thread(task, name);
            worker.setDaemon(true);
            // Pages are to be answered meanwhile.
            worker.setPriority(Thread.MIN_PRIORITY);
            return worker;
        });
        thread.allowCoreThreadTimeOut(true);
    }

    /**
     * Takes work in.
     *
     * @param work the work
     * @return its outcome, or what it threw
     * @throws Refused (429) if too much waits already
     */
    <T> CompletableFuture<T> take(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread);
        } catch (RejectedExecutionException e) {
            throw new Refused(
                    429,
                    "busy",
                    "The machine is busy: too many wait for the same already.",
                    "Maybe try again in a few seconds.",
                    List.of());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
