package org.uptakelab.sweep.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A line with a JSON object that shows whether it is whole: its last field is a checksum (CRC-32C) of all that stands before it. A
 * line cut off anywhere, or with anything changed in it, is not whole.
 */
final class SealedLine {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String SEAL = ",\"crc32c\":\"";
    private static final String END = "\"}\n";
    private static final int SEAL_LENGTH = SEAL.length() + 2 * Integer.BYTES + END.length();

    private SealedLine() {}

    /** Writes the fields of an object. */
    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** Reads an object, of which the parser stands at the beginning. */
    interface Reading<T> {
        T from(JsonParser json) throws IOException;
    }

    /**
     * Makes a line.
     *
     * @param fields writes the fields of its object, at least one
     * @return the line in UTF-8, with its end
     */
    static byte[] of(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written to, but was not.", e);
        }
        byte[] open = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 1);
        byte[] seal = seal(open, open.length);
        byte[] line = Arrays.copyOf(open, open.length + seal.length);
        System.arraycopy(seal, 0, line, open.length, seal.length);
        return line;
    }

    /**
     * Whether a line is whole.
     *
     * @param line the bytes, with the end of the line
     * @return true if they are a line that {@link #of} made
     */
    static boolean isWhole(byte[] line) {
        int open = line.length - SEAL_LENGTH;
        return open > 0 && Arrays.equals(seal(line, open), Arrays.copyOfRange(line, open, line.length));
    }

    /**
     * Reads a line that is whole.
     *
     * @param line the bytes
     * @param reading reads its object
     * @return what that gave
     * @throws IOException if the object is not what was expected
     */
    static <T> T read(byte[] line, Reading<T> reading) throws IOException {
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            return reading.from(json);
        }
    }

    private static byte[] seal(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (SEAL + HexFormat.of().toHexDigits((int) checksum.getValue()) + END).getBytes(StandardCharsets.US_ASCII);
    }
}
