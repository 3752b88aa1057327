package org.uptakelab.web.classroom;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.uptakelab.classroom.Entry;
import org.uptakelab.classroom.Journal;
import org.uptakelab.classroom.journal.JournalBroken;
import org.uptakelab.web.Refused;

/**
 * A lesson's journal: written as long as the disk takes it, erased whether it could be written to the end or not. But for {@link
 * #sync} called by one thread at a time.
 */
final class Chronicle {
    private final Journal journal;
    private final Consumer<String> trouble;
    private final AtomicLong written = new AtomicLong();
    private final Object disk = new Object();
    private long synced;
    private volatile boolean writing = true;
    private volatile @Nullable Refused leftover;

    /**
     * A chronicle that goes on with a journal.
     *
     * @param journal the journal; closed or erased with it
     * @param trouble told in one line when the journal breaks
     */
    Chronicle(Journal journal, Consumer<String> trouble) {
        this.journal = journal;
        this.trouble = trouble;
    }

    /** {@return whether what happens is still kept} */
    boolean isKept() {
        return writing;
    }

    void append(Entry entry) {
        keep(() -> journal.append(entry));
    }

    void keepToken(String fingerprint, int participant) {
        keep(() -> journal.keepToken(fingerprint, participant));
    }

    /** Returns when all that was kept so far would survive a power cut; those who wait for that together wait once. */
    void sync() {
        long mine = written.get();
        synchronized (disk) {
            if (synced < mine && writing) {
                long all = written.get();
                try {
                    journal.sync();
                    synced = all;
                } catch (JournalBroken e) {
                    giveUp(e);
                }
            }
        }
    }

    /**
     * Removes all from the disk. May be called again when that failed.
     *
     * @throws Refused (500, {@code not-erased}) if something is left
     */
    void erase() {
        writing = false;
        try {
            journal.erase();
            leftover = null;
        } catch (RuntimeException e) {
            Refused left = new Refused(
                    500,
                    "not-erased",
                    "The lesson is deleted here, but not yet on the disk: " + e.getMessage()
                            + " Maybe press delete again, or remove that folder by hand.");
            leftover = left;
            throw left;
        }
    }

    /**
     * Does nothing, unless {@link #erase} failed.
     *
     * @throws Refused what it failed with
     */
    void requireNothingLeft() {
        Refused left = leftover;
        if (left != null) {
            throw left;
        }
    }

    /** Ends writing; what should have been erased is tried once more. */
    void close() {
        if (leftover != null) {
            try {
                erase();
            } catch (Refused e) {
                trouble.accept("uptake: " + e.getMessage());
            }
        } else if (writing) {
            writing = false;
            journal.close();
        }
    }

    /** Once an entry is missing, those after it would tell another story: nothing more is written. */
    private void keep(Runnable work) {
        if (!writing) {
            return;
        }
        try {
            work.run();
            written.incrementAndGet();
        } catch (JournalBroken e) {
            giveUp(e);
        }
    }

    private synchronized void giveUp(JournalBroken e) {
        if (!writing) {
            return;
        }
        writing = false;
        trouble.accept(
                "uptake: the journal can no longer be written (" + e.reason() + "). The lesson goes on, but what is"
                        + " chosen from now on would not survive a crash. Maybe free some space before the next lesson.");
        try {
            journal.close();
        } catch (JournalBroken again) {
            // Told already.
            return;
        }
    }
}
