package org.uptakelab.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.uptakelab.setting.UserError;

/**
 * The text of a log file, unpacked if it starts with the magic bytes of gzip; and what went wrong, in words for its owner.
 * Bytes that are not UTF-8 become {@link #NOT_UTF_8}.
 */
final class LogFile {
    /** Stands for bytes that are not UTF-8. */
    static final char NOT_UTF_8 = '\uFFFD';

    private static final int PEEKED_BYTES = 8192;
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private LogFile() {}

    /**
     * Opens the text of a log.
     *
     * @param file the file
     * @return a reader at its first character, the byte order mark left out
     * @throws IOException if it cannot be read
     * @throws UserError if it is not a file of text
     */
    static BufferedReader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UserError(file + " must be a file, but is a directory. Maybe name the log in it.");
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            byte[] magic = peek(bytes, 2);
            if (magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
                bytes = new BufferedInputStream(new GZIPInputStream(bytes));
            }
            checkText(file, peek(bytes, PEEKED_BYTES));
            return withoutByteOrderMark(new BufferedReader(new InputStreamReader(
                    bytes,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE))));
        } catch (IOException | RuntimeException failure) {
            bytes.close();
            throw failure;
        }
    }

    private static byte[] peek(InputStream bytes, int count) throws IOException {
        bytes.mark(count);
        byte[] peeked = bytes.readNBytes(count);
        bytes.reset();
        return peeked;
    }

    private static void checkText(Path file, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            boolean isControl = start[i] >= 0 && start[i] < '\t';
            if (isControl) {
                String advice = start[0] == 'P' && start[1] == 'K'
                        ? "Maybe it is a spreadsheet or a zip file: save the sheet as CSV, or unpack it first."
                        : "Maybe save it as CSV in UTF-8, packed with gzip or not at all.";
                throw new UserError(
                        file + " must be a file of text, but its byte " + (i + 1) + " is " + start[i] + ". " + advice);
            }
        }
    }

    private static BufferedReader withoutByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /**
     * What a failure to read means to the owner of the file.
     *
     * @param file the file
     * @param failure what the system or a library reported
     * @return one clear sentence and advice
     */
    static UserError explain(Path file, IOException failure) {
        return new UserError(file + " " + explanation(failure), failure);
    }

    private static String explanation(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "does not exist. Maybe check the path.";
        }
        if (failure instanceof AccessDeniedException) {
            return "cannot be read: permission denied. Maybe change its permissions.";
        }
        if (failure instanceof EOFException) {
            return "ends in the middle of its gzip data. Maybe copy or download it again.";
        }
        if (failure instanceof ZipException) {
            return "holds damaged gzip data. Maybe copy or download it again.";
        }
        if (failure instanceof CSVException) {
            return "is not well-formed CSV: " + failure.getMessage() + ". Maybe a quotation mark is missing.";
        }
        return "cannot be read: " + failure.getMessage() + ".";
    }

    /**
     * Whether a text holds bytes that were not UTF-8.
     *
     * @param text a text from {@link #open}
     * @return true if it does
     */
    static boolean isDamaged(String text) {
        return text.indexOf(NOT_UTF_8) >= 0;
    }
}
