package org.uptakelab.sweep.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.uptakelab.setting.UserError;
import org.uptakelab.sweep.Cell;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;

/**
 * The points of an experiment that have ended, in the file {@code cells.jsonl} of a folder: a line with the fingerprint of the
 * experiment, then a line a point. A point is stored as soon as it is kept, and whoever opens the folder again finds it, however
 * the process ended. Points of another experiment are refused, and so is a second process. Safe for use by several threads at once.
 */
public final class CellStore implements AutoCloseable {
    /** The name of the file in its folder. */
    public static final String FILE = "cells.jsonl";

    private final Path path;
    private final Sweep sweep;
    private final byte[] header;
    private final FolderLock lock;
    private final StoredCells stored;
    private final int damaged;
    private final CellFile file;

    private CellStore(Path path, Sweep sweep, Fingerprint fingerprint, FolderLock lock) throws IOException {
        this.path = path;
        this.sweep = sweep;
        this.header = HeaderLine.of(fingerprint);
        this.lock = lock;
        StoredCells found = StoredCells.read(path, sweep);
        refuseOthers(found, fingerprint);
        this.damaged = found.damaged();
        if (damaged > 0) {
            CellFile.rewrite(path, header, List.copyOf(found.places().values()));
            found = StoredCells.read(path, sweep);
        }
        this.stored = found;
        this.file = CellFile.open(path);
    }

    /**
     * Opens the store in a folder, or begins one.
     *
     * @param folder the folder, which exists
     * @param sweep the experiment
     * @param fingerprint all that its numbers depend on
     * @param fresh whether to delete what is stored there, of whatever experiment
     * @return the store
     * @throws UserError if another process works in the folder, or it holds points of another experiment or something else
     * @throws StoreBroken if it cannot be read or written
     */
    public static CellStore open(Path folder, Sweep sweep, Fingerprint fingerprint, boolean fresh) {
        FolderLock lock = FolderLock.take(folder);
        Path path = folder.resolve(FILE);
        try {
            if (fresh || Files.notExists(path) || Files.size(path) == 0) {
                CellFile.rewrite(path, HeaderLine.of(fingerprint), List.of());
            }
            return new CellStore(path, sweep, fingerprint, lock);
        } catch (IOException e) {
            lock.close();
            throw new StoreBroken(
                    path + " could not be read or written (" + e.getMessage() + ")."
                            + " Maybe free some space on the disk, or name another folder with --out.",
                    e);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private void refuseOthers(StoredCells found, Fingerprint fingerprint) {
        Fingerprint theirs = found.fingerprint()
                .orElseThrow(
                        () -> new UserError(path + " must begin with the origin of its points, but is damaged there,"
                                + " or was written by another program. Maybe name another folder with --out, or begin anew with"
                                + " --fresh, which deletes the file."));
        fingerprint.difference(theirs).ifPresent(difference -> {
            throw new UserError(path.getParent() + " must be for one experiment, but holds points of another: "
                    + difference + ". Maybe name another folder with --out, or begin anew with --fresh, which deletes"
                    + " those points.");
        });
    }

    /** {@return how many points are stored} */
    public synchronized int size() {
        return stored.places().size();
    }

    /** {@return how many lines were not whole when the store was opened; what they held is not stored} */
    public int damaged() {
        return damaged;
    }

    /**
     * What was stored of a point when the store was opened.
     *
     * @param cell the point
     * @return one result a recommender; empty if it was not there
     */
    public Optional<List<CellResult>> found(Cell cell) {
        return Optional.ofNullable(stored.results().get(cell.number()));
    }

    /**
     * Stores a point that has ended.
     *
     * @param cell the point
     * @param results one result a recommender
     * @throws StoreBroken if it cannot be written; the points before it stay stored
     */
    public synchronized void keep(Cell cell, List<CellResult> results) {
        try {
            stored.places().put(cell.number(), file.append(new CellLine(sweep).of(cell, results)));
        } catch (IOException e) {
            throw new StoreBroken(
                    path + " could not be written (" + e.getMessage() + "). The " + size()
                            + " points before it are stored. Maybe free some space on the disk and give the same command"
                            + " again: it goes on from there.",
                    e);
        }
    }

    /**
     * Puts the points in the order of their numbers, so that the file does not tell how often the work was interrupted.
     *
     * @throws StoreBroken if the file cannot be written anew; it is as it was then
     */
    public synchronized void sort() {
        SortedMap<Integer, CellFile.Place> places = stored.places();
        if (StoredCells.areInOrder(places.values())) {
            return;
        }
        try {
            file.close();
            CellFile.rewrite(path, header, List.copyOf(places.values()));
        } catch (IOException e) {
            throw new StoreBroken(
                    path + " could not be put in order (" + e.getMessage() + "). All points are stored. Maybe free some"
                            + " space on the disk and give the same command again: no point is run a second time.",
                    e);
        }
    }

    /** Ends the work in the folder, for which another process may open it then. */
    @Override
    public void close() {
        try (lock) {
            file.close();
        } catch (IOException e) {
            throw new StoreBroken(path + " could not be closed (" + e.getMessage() + ").", e);
        }
    }
}
