package org.uptakelab.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.report.Cleanup;

/** A folder for what is needed on the way only: it lies in the folder of the results, where there is room, and is deleted in the end. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Cleanup cleanup;

    /**
     * Makes the folder.
     *
     * @param results the folder of the results
     * @throws IOException if it cannot be made
     */
    Scratch(Path results) throws IOException {
        folder = Files.createTempDirectory(results, ".tables");
        cleanup = new Cleanup("delete tables not finished", this::delete);
    }

    Path folder() {
        return folder;
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inFolders = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inFolders) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("uptake: " + folder + " could not be deleted. Maybe delete it by hand.");
        }
    }

    @Override
    public void close() {
        cleanup.now();
    }
}
