package org.uptakelab.web.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the logs that visitors hand in, made with the first of them. A server that was killed leaves its folder behind:
 * the next one that runs as the same user on this machine empties it when its logs are old.
 */
final class LogFolder {
    private static final String NAME = "uptake-logs";
    private static final String ENDING = ".log";

    private final Path parent;
    private final long keptSeconds;
    private @Nullable Path own;

    /**
     * A folder that is not there yet.
     *
     * @param parent where it is to be
     * @param keptSeconds after so many seconds a log left behind is old
     */
    LogFolder(Path parent, long keptSeconds) {
        this.parent = parent;
        this.keptSeconds = keptSeconds;
    }

    /** {@return where a log is to lie} */
    synchronized Path place(String id) throws IOException {
        if (own == null || !Files.isDirectory(own)) {
            own = Files.createTempDirectory(parent, NAME);
        }
        return own.resolve(id + ENDING);
    }

    /** Deletes old logs in folders of this user that servers left behind, and the folders once they are empty. */
    void sweep() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (Path folder : folders) {
                if (isOfThisUser(folder) && isOld(folder)) {
                    empty(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty(Path folder) throws IOException {
        boolean isEmpty = true;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                boolean goes = file.toString().endsWith(ENDING)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && isOld(file);
                if (goes) {
                    Files.deleteIfExists(file);
                }
                isEmpty &= goes;
            }
        }
        if (isEmpty && !folder.equals(own())) {
            Files.deleteIfExists(folder);
        }
    }

    private synchronized @Nullable Path own() {
        return own;
    }

    /** Nobody else can put a link in the place of a folder of this user. */
    private static boolean isOfThisUser(Path folder) throws IOException {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS)
                        .equals(folder.getFileSystem()
                                .getUserPrincipalLookupService()
                                .lookupPrincipalByName(System.getProperty("user.name", "")));
    }

    private boolean isOld(Path path) throws IOException {
        Instant changed =
                Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
        return changed.isBefore(Instant.now().minusMillis(TimeUnit.SECONDS.toMillis(keptSeconds)));
    }

    /** Deletes the folder, which must be empty. */
    synchronized void close() {
        if (own != null) {
            try {
                Files.deleteIfExists(own);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
