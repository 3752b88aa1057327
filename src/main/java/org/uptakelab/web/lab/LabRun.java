package org.uptakelab.web.lab;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.uptakelab.experiment.ArmResult;
import org.uptakelab.experiment.LiveArm;
import org.uptakelab.experiment.LiveExperiment;
import org.uptakelab.experiment.MemoryNeed;
import org.uptakelab.web.Broadcast;
import org.uptakelab.web.Secrets;

/**
 * A run that a page asked for: what it is, what it has said so far, and what it gave. Whoever has the id controls it.
 */
class LabRun {
    private static final int MOST_LISTENERS = 40;
    private static final int OTHER_MESSAGES = 100;
    private static final double NANOS_A_MILLISECOND = 1e6;

    private final String id = Secrets.token();
    private final String visitor;
    private final List<LiveArm> arms;
    private final double bytes;
    private final int pieces;
    private final int rounds;
    private final Broadcast messages;
    private final AtomicLong lastAsked = new AtomicLong(System.nanoTime());
    private @Nullable LiveExperiment live;
    private volatile @Nullable RunFiles files;
    private long began;

    /**
     * A run before its first step.
     *
     * @param visitor who asked for it, as far as that is known
     * @param experiment what is to run, before its first step
     */
    LabRun(String visitor, LiveExperiment experiment) {
        this.visitor = visitor;
        this.arms = experiment.arms();
        this.bytes = MemoryNeed.live(arms);
        this.pieces = experiment.pieces();
        this.rounds = experiment.rounds();
        this.messages = new Broadcast(arms.size() * rounds + OTHER_MESSAGES, MOST_LISTENERS);
        this.live = experiment;
    }

    String id() {
        return id;
    }

    String visitor() {
        return visitor;
    }

    List<LiveArm> arms() {
        return arms;
    }

    /** The memory it takes while it goes on. */
    double bytes() {
        return bytes;
    }

    /** Pieces of work in a step. */
    int pieces() {
        return pieces;
    }

    Broadcast messages() {
        return messages;
    }

    /** Notes that somebody asked for this run. */
    void asked() {
        lastAsked.set(System.nanoTime());
    }

    /** Nanoseconds since somebody asked for this run or listened to it. */
    long idleNanos() {
        if (messages.listeners() > 0) {
            asked();
        }
        return System.nanoTime() - lastAsked.get();
    }

    /** Does a piece of the present step. */
    void work(int piece) {
        LiveExperiment now = live;
        if (now != null) {
            now.work(piece);
        }
    }

    /**
     * Ends the present step, and tells what it gave.
     *
     * @return whether it was the last
     */
    boolean endStep() {
        LiveExperiment now = live;
        if (now == null) {
            return true;
        }
        if (now.stepsDone() == 0) {
            began = System.nanoTime();
        }
        now.endStep().forEach(round -> messages.send("round", RunMessages.RoundMessage.of(round)));
        if (now.isDone()) {
            List<ArmResult> gave = now.results();
            files = new RunFiles(arms, gave);
            long milliseconds = Math.round((System.nanoTime() - began) / NANOS_A_MILLISECOND);
            messages.send("done", RunMessages.DoneMessage.of(arms, gave, milliseconds));
        }
        return now.isDone();
    }

    /** Tells where it stands. */
    void tell(RunState state, @Nullable Integer position, @Nullable String message) {
        messages.send("state", new RunMessages.StateMessage(state, position, message));
    }

    /** Lets go of worlds and ledgers; what it gave and said stays. */
    void release() {
        live = null;
    }

    /** The files of what it gave; none before it is done. */
    Optional<FileSet> files() {
        return Optional.ofNullable(files);
    }
}
