package org.uptakelab.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The SHA-256 of what a result depends on besides texts: a jar, a folder of classes, a program. */
public final class FileHash {
    private FileHash() {}

    /**
     * The hash of a file, or of all files in a folder with their names.
     *
     * @param path the file or folder
     * @return SHA-256 in hexadecimal digits
     * @throws IOException if it cannot be read
     */
    public static String of(Path path) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream stream = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (Files.isDirectory(path)) {
                for (Path file : filesOf(path)) {
                    String name = path.relativize(file).toString().replace('\\', '/');
                    stream.write((name + '\n' + Files.size(file) + '\n').getBytes(StandardCharsets.UTF_8));
                    Files.copy(file, stream);
                }
            } else {
                Files.copy(path, stream);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, but this one has not.", e);
        }
    }
}
