package org.uptakelab.web.classroom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.uptakelab.classroom.Action;
import org.uptakelab.classroom.mission.Job;
import org.uptakelab.classroom.mission.MissionRun;

/** Carries out the mission runs that wait, a few at a time, without taking the last core from the lesson. */
final class Workbench implements AutoCloseable {
    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, Workbench::worker);
    private final Set<String> running = new HashSet<>();
    private final BiConsumer<Job, Action> handIn;

    /**
     * A workbench.
     *
     * @param handIn told each run that ended; called from threads of the workbench
     */
    Workbench(BiConsumer<Job, Action> handIn) {
        this.handIn = handIn;
    }

    /**
     * Begins the runs that wait, as far as there are hands free. Called by one thread at a time.
     *
     * @param waiting gives at most so many runs, first come, first served
     */
    void look(Function<Integer, List<Job>> waiting) {
        if (pool.isShutdown()) {
            return;
        }
        for (Job job : waiting.apply(threads)) {
            if (running.size() < threads && running.add(job.id())) {
                pool.execute(() -> carryOut(job));
            }
        }
    }

    /**
     * Notes that a run has been handed in. Called by one thread at a time.
     *
     * @param job the run
     */
    void done(Job job) {
        running.remove(job.id());
    }

    @Override
    public void close() {
        // No interruption: it would close the file of the journal under the hand of whoever writes.
        pool.shutdown();
    }

    private void carryOut(Job job) {
        Action end;
        try {
            end = new Action.Finished(job.id(), MissionRun.of(job));
        } catch (RuntimeException e) {
            end = new Action.Failed(job.id());
        }
        handIn.accept(job, end);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "mission");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
