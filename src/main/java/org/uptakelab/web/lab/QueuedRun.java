package org.uptakelab.web.lab;

import org.jspecify.annotations.Nullable;

/** A run in the queue: where it stands, and which pieces of its present step are handed out. Guarded by the queue. */
final class QueuedRun {
    private final LabRun run;
    private RunState state = RunState.QUEUED;
    private boolean opened;
    private boolean ending;
    private int handedOut;
    private int inWork;
    private long used;
    private int toldPosition;

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
        return !opened && !state.isOver();
    }

    /** {@return whether it has left the line and is not over, paused or not} */
    boolean goesOn() {
        return opened && !state.isOver();
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
