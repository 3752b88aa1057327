package org.uptakelab.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uptakelab.setting.NearestWord;
import org.uptakelab.setting.UserError;

/** Small text files in UTF-8, as a user names them. */
public final class TextFile {
    /** The largest file that is read, in bytes. */
    static final int LARGEST = 1 << 18;

    private TextFile() {}

    /**
     * The path that a user names.
     *
     * @param file the file as the user wrote it
     * @return its path
     * @throws UserError if no file can have that name
     */
    public static Path path(String file) {
        try {
            return Path.of(file);
        } catch (IllegalArgumentException e) {
            throw new UserError(Printable.of(file) + " is not the name of a file.", e);
        }
    }

    /**
     * A text that comes with the lab.
     *
     * @param name its name among the resources, from the root
     * @return the text, or nothing if there is none
     */
    public static Optional<String> resource(String name) {
        try (InputStream stream = TextFile.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(decode(name, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param kind what it must be, for messages, for example {@code a scenario}
     * @return its text
     * @throws UserError if there is no such file, or if it is too large, cannot be read or is not UTF-8
     */
    public static String read(Path file, String kind) {
        if (Files.isDirectory(file)) {
            throw new UserError(file + " must be a file, but is a folder. Maybe name a file in it.");
        }
        if (!Files.exists(file)) {
            throw new UserError("There is no file " + file + "." + nearby(file));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UserError(file + " must be " + kind + " of at most " + LARGEST / 1024
                        + " KiB, but is larger. Maybe it is another kind of file.");
            }
            return decode(file.toString(), bytes);
        } catch (IOException e) {
            throw new UserError(
                    file + " cannot be read (" + e.getClass().getSimpleName() + "). Maybe look at its permissions.", e);
        }
    }

    private static String nearby(Path file) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(other -> String.valueOf(other.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            return NearestWord.of(String.valueOf(file.getFileName()), names)
                    .map(name -> " Maybe you meant " + folder.resolve(name) + ".")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String decode(String source, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(
                    source
                            + " must be UTF-8 text, but is not. Maybe it is another kind of file, or was saved in another"
                            + " encoding.",
                    e);
        }
    }
}
