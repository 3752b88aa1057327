package org.uptakelab.classroom.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;

/**
 * The folder of a journal. Only its owner may look into it, where the system knows owners.
 *
 * @param path the folder
 */
record JournalFolder(Path path) {
    private static final String NAME = "class";
    private static final int BLOCK = 1 << 16;

    /**
     * Opens the folder; makes it if there is none.
     *
     * @throws UserError if it is a file, cannot be written to or has a name that the database cannot take
     */
    static JournalFolder open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            throw new UserError("--journal must name a folder without a semicolon, but is " + path + ".");
        }
        try {
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(absolute);
                hide(absolute);
            }
        } catch (IOException e) {
            throw new UserError(
                    "--journal must name a folder that can be written to, but " + path
                            + " is none. Maybe name another, or free some space.",
                    e);
        }
        if (!Files.isWritable(absolute)) {
            throw new UserError("--journal must name a folder that can be written to, but " + path
                    + " cannot. Maybe name another.");
        }
        return new JournalFolder(absolute);
    }

    String address() {
        return "jdbc:h2:file:" + path.resolve(NAME)
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=1024"
                // Each commit goes to the end of the file at once. Where freed blocks are used again, a program killed
                // in the middle of
                // writing has been seen to lose the commit before; the file grows by about 12 KB a choice instead.
                + ";WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    /** Has the system write to the disk what the file holds so far; the database's own way would hold up its writing meanwhile. */
    void sync() {
        try (FileChannel channel = FileChannel.open(path.resolve(NAME + ".mv.db"), StandardOpenOption.WRITE)) {
            channel.force(false);
        } catch (NoSuchFileException e) {
            // Deleted meanwhile: nothing is left to be safe.
            return;
        } catch (IOException e) {
            throw new JournalBroken(e);
        }
    }

    /**
     * Overwrites the journal's files and removes them, and the folder with them if nothing else is in it.
     *
     * @throws UncheckedIOException if a file is left; the others are gone, and the next call tries again
     */
    void erase() {
        if (Files.notExists(path)) {
            return;
        }
        try {
            for (Path file : files()) {
                remove(file);
            }
            if (!files().isEmpty()) {
                throw new FileSystemException(path.toString());
            }
            try (Stream<Path> rest = Files.list(path)) {
                if (rest.findAny().isEmpty()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal in " + path + " could not be removed.", e);
        }
    }

    /** What cannot be overwritten may still be removed; what is left is found afterwards. */
    private static void remove(Path file) {
        try {
            overwrite(file);
        } catch (IOException e) {
            // Removing counts.
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> String.valueOf(file.getFileName()).startsWith(NAME + "."))
                    .toList();
        }
    }

    private static void overwrite(Path file) throws IOException {
        long left = Files.size(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (left > 0) {
                int now = (int) Math.min(left, BLOCK);
                left -= channel.write(ByteBuffer.allocate(now));
            }
            channel.force(true);
        }
    }

    private static void hide(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
