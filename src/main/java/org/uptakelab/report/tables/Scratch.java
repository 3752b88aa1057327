package org.uptakelab.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what is needed on the way only: it lies in the folder of the results, where there is room, and is deleted in the end. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Thread stopping = new Thread(this::delete, "delete tables not finished");

    /**
     * Makes the folder.
     *
     * @param results the folder of the results
     * @throws IOException if it cannot be made
     */
    Scratch(Path results) throws IOException {
        folder = Files.createTempDirectory(results, ".tables");
        Runtime.getRuntime().addShutdownHook(stopping);
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
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException e) {
            // The program is being stopped, and the hook does what is to be done.
            return;
        }
        delete();
    }
}
