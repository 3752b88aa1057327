package org.uptakelab.sweep.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.uptakelab.setting.UserError;

/**
 * The right to work in a folder, for one process at a time. It goes with the process, however that ends. The file that is locked
 * stays, empty; while the folder is in use it names the process.
 */
final class FolderLock implements AutoCloseable {
    private static final String FILE = ".lock";

    /** Beyond the text of the file, because some systems let nobody read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NUMBER = 20;

    /** Closing a file anywhere in a process would free all its locks on it: so a process asks itself first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the right to work in a folder.
     *
     * @param folder the folder, which exists
     * @return the right, until it is closed
     * @throws UserError if somebody else has it, or the folder cannot be locked
     */
    static FolderLock take(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!HELD.add(real)) {
                throw inUse(folder, Optional.of(ProcessHandle.current().pid()));
            }
            try {
                return new FolderLock(real, lock(folder, real.resolve(FILE)));
            } catch (IOException | RuntimeException | Error e) {
                HELD.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new UserError(
                    folder + " must be a folder that can be locked against other processes, but it cannot ("
                            + e.getMessage() + "). Maybe name a folder on a disk of this machine with --out.",
                    e);
        }
    }

    private static FileChannel lock(Path named, Path file) throws IOException {
        FileChannel channel = open(file);
        boolean locked = false;
        try {
            locked = channel.tryLock(LOCKED_BYTE, 1, false) != null;
            if (!locked) {
                throw inUse(named, holder(channel));
            }
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        writeHolder(channel);
        return channel;
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UserError(
                    file + " must be a file that can be made and written, but it cannot (" + e.getMessage()
                            + "). Maybe free some space on the disk, or name another folder with --out.",
                    e);
        }
    }

    private static void writeHolder(FileChannel channel) {
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid), 0);
        } catch (IOException e) {
            // The folder is locked all the same; who is refused hears of "another process".
        }
    }

    /** The process that the file names, if it is alive. */
    private static Optional<Long> holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_NUMBER);
        channel.read(text, 0);
        String number = new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII);
        return Optional.of(number)
                .filter(pid -> pid.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .filter(pid -> ProcessHandle.of(pid).isPresent());
    }

    private static UserError inUse(Path folder, Optional<Long> pid) {
        return new UserError(folder + " must be the folder of one process at a time, but "
                + pid.map(number -> "process " + number).orElse("another process")
                + " works in it. Maybe wait for its end, or name another folder with --out.");
    }

    /** Lets the folder go; the file is empty then. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            // The next process truncates it.
        } finally {
            HELD.remove(folder);
        }
    }
}
