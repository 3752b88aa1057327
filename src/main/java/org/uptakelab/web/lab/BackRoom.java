package org.uptakelab.web.lab;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.uptakelab.web.Refused;

/** Work of a second or so that a page waits for: one piece after another, few in line, never on a thread that answers requests. */
final class BackRoom implements AutoCloseable {
    private static final int MOST_OF_A_VISITOR = 4;

    private final ThreadPoolExecutor thread;
    private final Map<String, Integer> ofVisitors = new ConcurrentHashMap<>();

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
     * @param visitor who asks for it
     * @param work the work
     * @return its outcome, or what it threw
     * @throws Refused (429) if too much waits already, or too much of the same visitor
     */
    <T> CompletableFuture<T> take(String visitor, Supplier<T> work) {
        if (ofVisitors.merge(visitor, 1, Integer::sum) > MOST_OF_A_VISITOR) {
            done(visitor);
            throw busy("The machine is busy: " + MOST_OF_A_VISITOR + " pieces of work of yours wait for it already.");
        }
        try {
            return CompletableFuture.supplyAsync(work, thread).whenComplete((outcome, failure) -> done(visitor));
        } catch (RejectedExecutionException e) {
            done(visitor);
            throw busy("The machine is busy: too many wait for the same already.");
        }
    }

    private void done(String visitor) {
        ofVisitors.computeIfPresent(visitor, (who, pieces) -> pieces == 1 ? null : pieces - 1);
    }

    private static Refused busy(String words) {
        return new Refused(429, "busy", words, "Maybe try again in a few seconds.", List.of());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
