package org.uptakelab.web.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uptakelab.classroom.Entry;
import org.uptakelab.classroom.Journal;
import org.uptakelab.classroom.RoomSpec;
import org.uptakelab.classroom.journal.JournalBroken;

/** A journal on a disk that fills up, or from which nothing can be removed. */
final class FailingJournal implements Journal {
    boolean full;
    boolean stuck;
    boolean erased;
    int appended;

    @Override
    public Optional<RoomSpec> room() {
        return Optional.empty();
    }

    @Override
    public void begin(RoomSpec spec) {
        fail();
    }

    @Override
    public void append(Entry entry) {
        fail();
        appended++;
    }

    @Override
    public List<Entry> entries() {
        return new ArrayList<>();
    }

    @Override
    public void keepToken(String sha256, int participant) {
        fail();
    }

    @Override
    public Map<String, Integer> tokens() {
        return Map.of();
    }

    @Override
    public void erase() {
        if (stuck) {
            throw new UncheckedIOException("The journal in /some/folder could not be removed.", new IOException());
        }
        erased = true;
    }

    @Override
    public void close() {
        fail();
    }

    private void fail() {
        if (full) {
            throw new JournalBroken(new SQLException("wrapped", new IOException("No space left on device")));
        }
    }
}
