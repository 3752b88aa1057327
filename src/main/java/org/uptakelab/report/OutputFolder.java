package org.uptakelab.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uptakelab.setting.UserError;

/**
 * A folder that results are written to. Each file is written aside, in the folder where it belongs, and then moved in its place,
 * so that nobody ever sees half a file; when the program is stopped, what was written aside is deleted.
 */
public final class OutputFolder implements AutoCloseable {
    /** Files written aside, and the trial whether the folder can be written to. */
    private static final Pattern PART = Pattern.compile("\\..+\\.[0-9]+\\.part|\\.uptake[0-9]*\\.part");

    private final Path folder;
    private final List<Path> made;
    private final Set<Path> aside = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Cleanup cleanup;
    private boolean stopped;

    /** Bytes to write. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param stream where to; it is closed by the caller
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream stream) throws IOException;
    }

    /** Text to write. */
    @FunctionalInterface
    public interface Text {
        /**
         * Writes the text.
         *
         * @param writer where to, in UTF-8; it is closed by the caller
         * @throws IOException if it cannot be written
         */
        void writeTo(Writer writer) throws IOException;
    }

    private OutputFolder(Path folder, List<Path> made) {
        this.folder = folder;
        this.made = made;
        this.cleanup = new Cleanup("delete files not finished", this::stop);
    }

    /** A folder and those around it that are not there, the innermost first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(path);
        }
        return missing;
    }

    /**
     * Opens a folder, making it if there is none.
     *
     * @param folder the folder
     * @return the folder, ready to be written to
     * @throws UserError if it is a file or cannot be written to
     */
    public static OutputFolder open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserError("--out must be a folder, but " + folder + " is a file. Maybe name another folder.");
        }
        List<Path> made = missing(folder);
        try {
            Files.createDirectories(folder);
            Path trial = Files.createTempFile(folder, ".uptake", ".part");
            Files.delete(trial);
        } catch (FileAlreadyExistsException e) {
            throw new UserError(
                    "--out must be a folder, but " + e.getFile() + " is a file. Maybe name another folder.", e);
        } catch (IOException e) {
            throw new UserError(
                    "--out must be a folder that can be written to, but " + folder + " cannot ("
                            + e.getClass().getSimpleName() + "). Maybe name another folder.",
                    e);
        }
        return new OutputFolder(folder, made);
    }

    /** {@return the folder} */
    public Path path() {
        return folder;
    }

    /** {@return the names of the files written so far, in their order} */
    public synchronized Set<String> written() {
        return new LinkedHashSet<>(written);
    }

    /** {@return the folder and the files written so far, as a command ends with them} */
    public String inventory() {
        return folder + ": " + String.join(", ", written());
    }

    /**
     * Writes a file.
     *
     * @param name its name in the folder, for example {@code charts/shares.png}
     * @param content what to write
     * @throws IOException if it cannot be written; no part of it is left then
     */
    public void write(String name, Content content) throws IOException {
        Path target = folder.resolve(name);
        Path part = partOf(target);
        try {
            try (OutputStream stream = new BufferedOutputStream(begin(part))) {
                content.writeTo(stream);
            }
            finish(name, part, target);
        } finally {
            discard(part);
        }
    }

    /**
     * Writes a file that is ready.
     *
     * @param file its name and content
     * @throws IOException if it cannot be written; the file is then as it was before
     */
    public void write(NamedFile file) throws IOException {
        write(file.name(), stream -> stream.write(file.content()));
    }

    /**
     * Writes files that are ready, one after another.
     *
     * @param files their names and contents
     * @throws IOException if one cannot be written; those before it are there, it and those after it are as they were before
     */
    public void writeAll(Iterable<NamedFile> files) throws IOException {
        for (NamedFile file : files) {
            write(file);
        }
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @param name its name in the folder
     * @param text what to write
     * @throws IOException if it cannot be written; no part of it is left then
     */
    public void writeText(String name, Text text) throws IOException {
        write(name, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    /**
     * Moves a file in, without copying it where it lies on the same disk.
     *
     * @param name its name in the folder
     * @param file a file that is finished; it is not there any more afterwards
     * @throws IOException if it cannot be moved
     */
    public synchronized void take(String name, Path file) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(parentOf(target));
        finish(name, file, target);
    }

    /**
     * Deletes files that an earlier use of this folder may have left and this one did not write.
     *
     * @param names the names of all files that may be there
     * @throws IOException if one cannot be deleted
     */
    public synchronized void deleteOthers(List<String> names) throws IOException {
        refuseWhenStopped();
        for (String name : names) {
            if (!written.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /**
     * Deletes what a killed program has written aside here. To be called by somebody who knows that no other program works in
     * the folder.
     *
     * @throws UserError if the folder cannot be read or a file cannot be deleted
     */
    public synchronized void deleteLeftOvers() {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(OutputFolder::isPart)
                    .filter(file -> !aside.contains(file))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    folder + " holds files that an earlier run has left, and they cannot be deleted (" + e.getMessage()
                            + "). Maybe delete what ends in .part by hand.",
                    e);
        }
    }

    /**
     * Deletes files that an earlier run has written. To be called by somebody who knows that no other program works in the folder.
     *
     * @param names their names in the folder, for example {@code charts/shares.png}
     * @throws UserError if the folder cannot be read or a file cannot be deleted
     */
    public synchronized void delete(Pattern names) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> names.matcher(nameOf(file)).matches())
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    folder + " holds what an earlier run has written, and it cannot be deleted (" + e.getMessage()
                            + "). Maybe name another folder with --out.",
                    e);
        }
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isPart(Path file) {
        return PART.matcher(String.valueOf(file.getFileName())).matches();
    }

    private static Path partOf(Path target) throws IOException {
        return parentOf(target)
                .resolve("." + target.getFileName() + "."
                        + ProcessHandle.current().pid() + ".part");
    }

    private static Path parentOf(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file + " is not the name of a file.");
        }
        return parent;
    }

    /** Notes a part and makes its file in one step, so that a stop comes either before both or after both. */
    private synchronized OutputStream begin(Path part) throws IOException {
        refuseWhenStopped();
        Files.createDirectories(parentOf(part));
        aside.add(part);
        return Files.newOutputStream(part);
    }

    private synchronized void finish(String name, Path part, Path target) throws IOException {
        refuseWhenStopped();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        aside.remove(part);
        written.add(name);
    }

    private void refuseWhenStopped() throws IOException {
        if (stopped) {
            throw new IOException("The program is being stopped.");
        }
    }

    private synchronized void discard(Path part) throws IOException {
        if (aside.remove(part)) {
            Files.deleteIfExists(part);
        }
    }

    private synchronized void stop() {
        stopped = true;
        for (Path part : aside) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                System.err.println("uptake: " + part + " could not be deleted. Maybe delete it by hand.");
            }
        }
        aside.clear();
        if (written.isEmpty()) {
            deleteMade();
        }
    }

    /** Where nothing was written, no empty folder is left behind. */
    private void deleteMade() {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                // Somebody else has put something into it.
                return;
            }
        }
    }

    /** Ends the work in the folder; nothing can be written after that. */
    @Override
    public void close() {
        cleanup.now();
    }
}
