package org.uptakelab.web.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.uptakelab.web.Refused;

/**
 * All runs of a site, on a fixed number of threads. Runs that go on share the threads by time used, piece by piece, so that a
 * short run is done soon though a long one goes on beside it; the rest waits in line, up to a limit. Finished runs are kept
 * until nobody has asked for them for a while.
 */
final class RunQueue implements AutoCloseable {
    private final QueueLimits limits;
    private final Consumer<String> trouble;
    private final ScheduledExecutorService sweeper;
    private final Map<String, QueuedRun> places = new LinkedHashMap<>();
    private boolean closed;

    /**
     * Opens the queue.
     *
     * @param limits how many runs there may be
     * @param threads threads that work, at least 1
     * @param trouble told in one line when a run failed by a fault of the lab
     */
    RunQueue(QueueLimits limits, int threads, Consumer<String> trouble) {
        this.limits = limits;
        this.trouble = trouble;
        for (int number = 1; number <= threads; number++) {
            Thread worker = new Thread(this::serve, "lab-" + number);
            worker.setDaemon(true);
            // Pages are to be answered while runs go on.
            worker.setPriority(Thread.MIN_PRIORITY);
            worker.start();
        }
        sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lab-sweeper");
            thread.setDaemon(true);
            return thread;
        });
        long pause = Math.max(1, limits.idleSeconds() / 10);
        sweeper.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.SECONDS);
    }

    /**
     * Takes a run in.
     *
     * @param run the run
     * @return its place in line, from 1; 0 if it goes on at once
     * @throws Refused (429) if too many wait already
     */
    synchronized int add(LabRun run) {
        try {
            limits.refuseTooMany(places.values(), run);
        } catch (Refused refused) {
            run.messages().close();
            throw refused;
        }
        QueuedRun place = new QueuedRun(run);
        places.put(run.id(), place);
        admit();
        if (place.waits()) {
            tellPositions();
        }
        notifyAll();
        return position(place);
    }

    /** {@return a run by its id, if it is kept} */
    synchronized Optional<LabRun> find(String id) {
        return Optional.ofNullable(places.get(id)).map(place -> place.run());
    }

    /** {@return where a run stands; cancelled if it is not kept any more} */
    synchronized RunState state(LabRun run) {
        QueuedRun place = places.get(run.id());
        return place == null ? RunState.CANCELLED : place.state();
    }

    /** {@return the place of a run in line, from 1; 0 if it does not wait} */
    synchronized int position(LabRun run) {
        QueuedRun place = places.get(run.id());
        return place == null ? 0 : position(place);
    }

    private int position(QueuedRun wanted) {
        return wanted.waits() ? placeInLine(wanted) : 0;
    }

    /** The place in line that a run has if it waits, from 1. */
    private int placeInLine(QueuedRun wanted) {
        int before = 0;
        for (QueuedRun place : places.values()) {
            if (place == wanted) {
                break;
            }
            before += place.waits() ? 1 : 0;
        }
        return before + 1;
    }

    /** Makes a run wait after the pieces that are being done; nothing happens if it does already or is over. */
    synchronized void pause(LabRun run) {
        QueuedRun place = places.get(run.id());
        if (place != null && !place.state().isOver() && place.state() != RunState.PAUSED) {
            become(place, RunState.PAUSED, null);
            admit();
            tellPositions();
            notifyAll();
        }
    }

    /** Lets a run go on that was paused, as soon as there is room; nothing happens otherwise. */
    synchronized void resume(LabRun run) {
        QueuedRun place = places.get(run.id());
        if (place != null && place.state() == RunState.PAUSED) {
            place.startAt(leastUsed());
            boolean goesOn = place.isOpen() && limits.hasRoom(places.values(), place);
            become(place, goesOn ? RunState.RUNNING : RunState.QUEUED, null);
            admit();
            tellPositions();
            notifyAll();
        }
    }

    /** Ends a run without results; nothing happens if it is over. */
    synchronized void cancel(LabRun run) {
        QueuedRun place = places.get(run.id());
        if (place != null && !place.state().isOver()) {
            finish(place, RunState.CANCELLED, null);
        }
    }

    /**
     * Lets runs in while there is room for more: the first of those in line that fit. One that does not fit is overtaken by
     * smaller ones a few times; then what becomes free is kept for it.
     */
    private void admit() {
        List<QueuedRun> passedBy = new ArrayList<>();
        for (QueuedRun place : places.values()) {
            if (!passedBy.stream().allMatch(QueuedRun::mayBeOvertaken)) {
                return;
            }
            if (place.state() != RunState.QUEUED) {
                continue;
            }
            if (limits.hasRoom(places.values(), place)) {
                place.open(leastUsed());
                become(place, RunState.RUNNING, null);
                passedBy.forEach(QueuedRun::overtake);
            } else {
                passedBy.add(place);
            }
        }
    }

    /** The time used by the run that has had least of those that go on: where a newcomer begins. */
    private long leastUsed() {
        return places.values().stream()
                .filter(place -> place.state() == RunState.RUNNING)
                .mapToLong(QueuedRun::used)
                .min()
                .orElse(0);
    }

    private void become(QueuedRun place, RunState state, @Nullable String message) {
        place.become(state, placeInLine(place), message);
    }

    private void finish(QueuedRun place, RunState state, @Nullable String message) {
        become(place, state, message);
        if (place.isAtRest()) {
            place.run().release();
        }
        admit();
        tellPositions();
        dropOldest();
        notifyAll();
    }

    private void tellPositions() {
        int position = 0;
        for (QueuedRun place : places.values()) {
            if (place.waits()) {
                position++;
                place.tellPosition(position);
            }
        }
    }

    private void dropOldest() {
        List<QueuedRun> over = places.values().stream()
                .filter(place -> place.state().isOver())
                .sorted(Comparator.comparingLong(
                                (QueuedRun place) -> place.run().idleNanos())
                        .reversed())
                .toList();
        over.stream().limit(Math.max(0, over.size() - limits.kept())).forEach(this::drop);
    }

    private void drop(QueuedRun place) {
        places.remove(place.run().id());
        place.run().messages().close();
    }

    private void sweep() {
        try {
            endLongPauses();
            dropIdle();
        } catch (RuntimeException failure) {
            trouble.accept("uptake: old runs could not be thrown away ("
                    + failure.getClass().getSimpleName() + "). It will be tried again.");
        }
    }

    /** Ends runs that were paused for long while others wait: they hold memory that those need. */
    private synchronized void endLongPauses() {
        for (QueuedRun place : List.copyOf(places.values())) {
            boolean othersWait = places.values().stream().anyMatch(other -> other != place && other.waits());
            if (othersWait && limits.isPausedTooLong(place)) {
                finish(
                        place,
                        RunState.FAILED,
                        "The run was paused for long while others waited, so it was ended. Maybe run it again: the same"
                                + " settings give the same results.");
            }
        }
    }

    /** Throws away what nobody asked for in a while. */
    private synchronized void dropIdle() {
        long most = TimeUnit.SECONDS.toNanos(limits.idleSeconds());
        List<QueuedRun> idle = places.values().stream()
                .filter(place -> place.run().idleNanos() > most)
                .toList();
        for (QueuedRun place : idle) {
            cancel(place.run());
            drop(place);
        }
    }

    /** A piece of a run's present step. */
    private record Assignment(QueuedRun place, int piece) {}

    /** The work of a thread: piece after piece, each of the run that has had least time. */
    private void serve() {
        for (Assignment next = next(); next != null; next = next()) {
            QueuedRun place = next.place();
            long start = System.nanoTime();
            try {
                place.run().work(next.piece());
                if (pieceDone(place, System.nanoTime() - start)) {
                    stepDone(place, place.run().endStep());
                }
            } catch (RuntimeException | Error failure) {
                // Whatever a run does wrong, the thread goes on for the others.
                failed(place, failure);
            }
        }
    }

    /** The next piece to do; null when the queue is closed. */
    private synchronized @Nullable Assignment next() {
        try {
            while (!closed) {
                Optional<QueuedRun> chosen = places.values().stream()
                        .filter(QueuedRun::hasPiece)
                        .min(Comparator.comparingLong(QueuedRun::used));
                if (chosen.isPresent()) {
                    return new Assignment(chosen.get(), chosen.get().handOut());
                }
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /** Whether that was the last piece of its step, which is then to be ended by who did it. */
    private synchronized boolean pieceDone(QueuedRun place, long nanos) {
        boolean stepDone = place.pieceDone(nanos);
        if (place.state().isOver() && place.isAtRest()) {
            place.run().release();
        }
        return stepDone;
    }

    private synchronized void stepDone(QueuedRun place, boolean wasLast) {
        place.stepEnded();
        if (place.state().isOver()) {
            place.run().release();
        } else if (wasLast) {
            finish(place, RunState.DONE, null);
        }
        notifyAll();
    }

    private synchronized void failed(QueuedRun place, Throwable failure) {
        boolean memory = failure instanceof OutOfMemoryError;
        if (!memory) {
            trouble.accept("uptake: a run failed by a fault of the lab: "
                    + failure.getClass().getSimpleName() + ". Please report it.");
        }
        place.broken();
        if (place.state().isOver() && place.isAtRest()) {
            place.run().release();
        }
        if (!place.state().isOver()) {
            finish(
                    place,
                    RunState.FAILED,
                    memory
                            ? "There was not enough memory for this run. Maybe make it smaller."
                            : "The lab made a mistake in this run. Maybe try it again.");
        }
    }

    /** Ends all runs and threads. */
    @Override
    public void close() {
        sweeper.shutdownNow();
        synchronized (this) {
            closed = true;
            places.values().forEach(place -> place.run().messages().close());
            notifyAll();
        }
    }
}
