package org.uptakelab.sweep.store;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines that only grows at its end, or is written anew aside and then moved in its place; so at any moment it holds what
 * was written before, and at worst a part of one line more.
 */
final class CellFile implements AutoCloseable {
    private static final long FORCE_NANOS = 1_000_000_000L;
    private static final int BLOCK = 1 << 16;

    private final RandomAccessFile file;
    private long end;
    private long forced = System.nanoTime();

    /**
     * Where a line stands.
     *
     * @param offset where it begins, in bytes
     * @param length its length in bytes, its end included
     */
    record Place(long offset, int length) {}

    /** Hears of lines. */
    interface LineListener {
        /**
         * A line.
         *
         * @param place where it stands
         * @param line its bytes; the last line may lack its end
         */
        void line(Place place, byte[] line);
    }

    private CellFile(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "rw");
        this.end = file.length();
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param listener hears of every line, in their order
     * @throws IOException if it cannot be read
     */
    static void read(Path path, LineListener listener) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            long offset = 0;
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                int begin = 0;
                for (int index = 0; index < count; index++) {
                    if (block[index] == '\n') {
                        line.write(block, begin, index + 1 - begin);
                        listener.line(new Place(offset, line.size()), line.toByteArray());
                        offset += line.size();
                        line.reset();
                        begin = index + 1;
                    }
                }
                line.write(block, begin, count - begin);
            }
            if (line.size() > 0) {
                listener.line(new Place(offset, line.size()), line.toByteArray());
            }
        }
    }

    /**
     * Opens a file at its end.
     *
     * @param path the file
     * @return the file, to be appended to
     * @throws IOException if it cannot be opened
     */
    static CellFile open(Path path) throws IOException {
        Files.deleteIfExists(aside(path));
        return new CellFile(path);
    }

    /**
     * Writes a file anew: it is as it was before, or as it shall be.
     *
     * @param path the file
     * @param first its first line
     * @param kept the lines of the file as it was that follow, in the order to write them
     * @throws IOException if it cannot be written; the file is then as it was
     */
    static void rewrite(Path path, byte[] first, List<Place> kept) throws IOException {
        Path aside = aside(path);
        try {
            try (FileChannel to = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer line = ByteBuffer.wrap(first);
                while (line.hasRemaining()) {
                    to.write(line);
                }
                copy(path, kept, to);
                to.force(true);
            }
            move(aside, path);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void copy(Path path, List<Place> places, FileChannel to) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        try (FileChannel from = FileChannel.open(path, StandardOpenOption.READ)) {
            for (Place place : places) {
                long copied = 0;
                while (copied < place.length()) {
                    long moved = from.transferTo(place.offset() + copied, place.length() - copied, to);
                    if (moved <= 0) {
                        throw new EOFException(path + " ends before byte " + (place.offset() + place.length()) + ".");
                    }
                    copied += moved;
                }
            }
        }
    }

    private static void move(Path aside, Path path) throws IOException {
        try {
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path aside(Path path) {
        return path.resolveSibling("." + path.getFileName() + ".part");
    }

    /**
     * Adds a line. A killed process does not take it back; an empty battery may take back those of the last second.
     *
     * @param line its bytes, with its end
     * @return where it stands
     * @throws IOException if it cannot be written; the file then ends where it ended before, if the system allows
     */
    Place append(byte[] line) throws IOException {
        try {
            file.seek(end);
            file.write(line);
            if (System.nanoTime() - forced > FORCE_NANOS) {
                file.getFD().sync();
                forced = System.nanoTime();
            }
        } catch (IOException e) {
            cutOff(e);
            throw e;
        }
        Place place = new Place(end, line.length);
        end += line.length;
        return place;
    }

    /** What stays of a line in spite of it is found out by its seal. */
    private void cutOff(IOException failure) {
        try {
            file.setLength(end);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Ends the work on the file; all its lines are on the disk then. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (file.getFD().valid()) {
                file.getFD().sync();
            }
        }
    }
}
