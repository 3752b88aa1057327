package org.uptakelab.web.lab;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;
import org.uptakelab.web.Broadcast;
import org.uptakelab.web.Secrets;

/** Work of a back room that a page follows: it tells where it stands, and leaves files. Whoever has the id controls it. */
abstract class FollowedWork {
    private static final int REMEMBERED = 1000;
    private static final int MOST_LISTENERS = 40;
    private static final long MOST_IDLE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final String id = Secrets.token();
    private final String visitor;
    private final Broadcast messages = new Broadcast(REMEMBERED, MOST_LISTENERS);
    private final long since = System.nanoTime();
    private volatile long lastAsked = System.nanoTime();
    private volatile @Nullable FileSet files;
    private volatile RunState state = RunState.QUEUED;

    /**
     * Work before it begins.
     *
     * @param visitor who asked for it, as far as that is known
     */
    FollowedWork(String visitor) {
        this.visitor = visitor;
        tell(RunState.QUEUED, null);
    }

    /** Where the work stands, and what went wrong if it failed. */
    record StateMessage(RunState state, @Nullable Problem error) {}

    /** What went wrong, as every error of the site says it. */
    record Problem(String key, String message, List<String> problems) {}

    /** What the work gave: the message that says so, and the files to take along. */
    record Outcome(Object message, FileSet files) {}

    /**
     * Does the work; {@link #progress} is to be called now and then.
     *
     * @return what it gave
     * @throws UserError if the visitor can put something right
     */
    abstract Outcome work();

    /** {@return what to say when there is not enough memory} */
    abstract String tooLarge();

    final String id() {
        return id;
    }

    final String visitor() {
        return visitor;
    }

    final RunState state() {
        return state;
    }

    final Broadcast messages() {
        return messages;
    }

    /** {@return its files; none before it is done} */
    final Optional<FileSet> files() {
        return Optional.ofNullable(files);
    }

    /** {@return nanoseconds since it was asked for} */
    final long age() {
        return System.nanoTime() - since;
    }

    /** Notes that somebody asked how it stands. */
    final void asked() {
        lastAsked = System.nanoTime();
    }

    /** Ends it at the next progress; nothing happens if it is over. */
    final synchronized void cancel() {
        if (!state.isOver()) {
            tell(RunState.CANCELLED, null);
        }
    }

    /** Does it all. */
    final void run() {
        synchronized (this) {
            if (state.isOver()) {
                return;
            }
            tell(RunState.RUNNING, null);
        }
        try {
            finish(work());
        } catch (CancellationException e) {
            // It was told when it was cancelled.
        } catch (UserError error) {
            fail(new Problem("problems", error.messages().get(0), error.messages()));
        } catch (RuntimeException | OutOfMemoryError failure) {
            String words = failure instanceof OutOfMemoryError
                    ? "There was not enough memory for this. " + tooLarge()
                    : "The lab made a mistake. Maybe try it again.";
            fail(new Problem("fault", words, List.of()));
        }
    }

    /**
     * Tells how far the work has come.
     *
     * @param message what to tell
     * @throws CancellationException if it is cancelled, or nobody has asked for it in a while
     */
    final void progress(Object message) {
        refuseWhenOver();
        messages.send("progress", message);
    }

    /**
     * Stops work that nobody wants any more.
     *
     * @throws CancellationException if it is cancelled, or nobody has asked for it in a while
     */
    final void refuseWhenOver() {
        if (messages.listeners() > 0) {
            asked();
        }
        if (System.nanoTime() - lastAsked > MOST_IDLE_NANOS) {
            cancel();
        }
        if (state.isOver()) {
            throw new CancellationException();
        }
    }

    private synchronized void finish(Outcome outcome) {
        if (!state.isOver()) {
            files = outcome.files();
            messages.send("done", outcome.message());
            tell(RunState.DONE, null);
        }
    }

    private synchronized void fail(Problem problem) {
        if (!state.isOver()) {
            tell(RunState.FAILED, problem);
        }
    }

    private void tell(RunState newState, @Nullable Problem problem) {
        state = newState;
        messages.send("state", new StateMessage(newState, problem));
    }
}
