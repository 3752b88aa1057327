package org.uptakelab.sweep.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.uptakelab.sweep.CellResult;
import org.uptakelab.sweep.Sweep;

/** What a store holds: whose points, which of them, and where in the file they stand. */
final class StoredCells {
    private final CellLine lines;
    private final SortedMap<Integer, List<CellResult>> results = new TreeMap<>();
    private final SortedMap<Integer, CellFile.Place> places = new TreeMap<>();
    private Optional<Fingerprint> fingerprint = Optional.empty();
    private int damaged;

    private StoredCells(Sweep sweep) {
        this.lines = new CellLine(sweep);
    }

    /**
     * Reads a store.
     *
     * @param path the file
     * @param sweep the experiment whose points are looked for
     * @return what it holds
     * @throws IOException if it cannot be read
     */
    static StoredCells read(Path path, Sweep sweep) throws IOException {
        StoredCells stored = new StoredCells(sweep);
        CellFile.read(path, stored::line);
        return stored;
    }

    private void line(CellFile.Place place, byte[] line) {
        if (place.offset() == 0) {
            fingerprint = HeaderLine.read(line);
            return;
        }
        Optional<List<CellResult>> cell = SealedLine.isWhole(line) ? lines.read(line) : Optional.empty();
        int number = cell.map(found -> found.get(0).cell().number()).orElse(0);
        if (cell.isEmpty() || results.putIfAbsent(number, cell.get()) != null) {
            damaged++;
        } else {
            places.put(number, place);
        }
    }

    /** {@return whose points they are; empty if the first line is not that of a store} */
    Optional<Fingerprint> fingerprint() {
        return fingerprint;
    }

    /** {@return how many lines are not whole} */
    int damaged() {
        return damaged;
    }

    /** {@return the results of each point by its number} */
    SortedMap<Integer, List<CellResult>> results() {
        return results;
    }

    /** {@return where each point stands, by its number} */
    SortedMap<Integer, CellFile.Place> places() {
        return places;
    }

    /** {@return whether the points stand in the order of their numbers} */
    static boolean areInOrder(Iterable<CellFile.Place> places) {
        long end = 0;
        for (CellFile.Place place : places) {
            if (place.offset() < end) {
                return false;
            }
            end = place.offset() + place.length();
        }
        return true;
    }
}
