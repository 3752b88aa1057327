package org.uptakelab.web.lab;

import org.jspecify.annotations.Nullable;

/** A run in the queue: where it stands, and which pieces of its present step are handed out. Guarded by the queue. */
final class QueuedRun {
    private static final int MOST_OVERTAKEN = 4;

    private final LabRun run;
    private RunState state = RunState.QUEUED;
    private boolean opened;
    private boolean ending;
    private int handedOut;
    private int inWork;
    private long used;
    private int toldPosition;
    private int overtaken;
    private long pausedNanos;
    private long pausedSince;

    QueuedRun(LabRun run) {
        this.run = run;
    }

    LabRun run() {
        return run;
    }

    RunState state() {
        return state;
    }

    /** Processor time it has had, in nanoseconds, counted from where it began among the others. */
    long used() {
        return used;
    }

    /** {@return whether it waits in line} */
    boolean waits() {
        return state == RunState.QUEUED || state == RunState.PAUSED && !opened;
    }

    /** {@return whether it has begun and is not over, so that it holds memory, paused or not} */
    boolean isOpen() {
        return opened && !state.isOver();
    }

    /** Notes that a run behind it in line, which needs less, went on before it. */
    void overtake() {
        overtaken++;
    }

    /** {@return whether smaller runs behind it may go on before it; not for ever} */
    boolean mayBeOvertaken() {
        return overtaken < MOST_OVERTAKEN;
    }

    /** {@return how long it has been paused in all, in nanoseconds} */
    long pausedNanos() {
        return pausedNanos + (state == RunState.PAUSED ? System.nanoTime() - pausedSince : 0);
    }

    /** {@return whether a piece of its present step can be handed out} */
    boolean hasPiece() {
        return opened && state == RunState.RUNNING && !ending && handedOut < run.pieces();
    }

    /** {@return whether no thread works on it} */
    boolean isAtRest() {
        return inWork == 0 && !ending;
    }

    /** Lets it leave the line. */
    void open(long usedByOthers) {
        opened = true;
        startAt(usedByOthers);
    }

    /** Takes from it what it saved while it waited: it goes on as one among others. */
    void startAt(long usedByOthers) {
        used = Math.max(used, usedByOthers);
    }

    /** Hands out the next piece. */
    int handOut() {
        inWork++;
        return handedOut++;
    }

    /**
     * Takes a piece back.
     *
     * @param nanos the time it took
     * @return whether it was the last of its step, which is then to be ended
     */
    boolean pieceDone(long nanos) {
        inWork--;
        used += nanos;
        ending = !state.isOver() && inWork == 0 && handedOut == run.pieces();
        return ending;
    }

    /** The next step begins. */
    void stepEnded() {
        ending = false;
        handedOut = 0;
    }

    /** A piece or the end of a step failed. */
    void broken() {
        if (ending) {
            ending = false;
        } else {
            inWork--;
        }
    }

    /** Changes its state and says so. */
    void become(RunState newState, int position, @Nullable String message) {
        pausedNanos = pausedNanos();
        pausedSince = System.nanoTime();
        state = newState;
        toldPosition = position;
        run.tell(newState, newState == RunState.QUEUED ? position : null, message);
    }

    /** Says its place in line, if it is not known yet. */
    void tellPosition(int position) {
        if (state == RunState.QUEUED && toldPosition != position) {
            become(RunState.QUEUED, position, null);
        }
    }
}
