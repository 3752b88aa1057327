package org.uptakelab.sweep.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The first line of a store: the fingerprint of its experiment. */
final class HeaderLine {
    private static final int FORMAT = 1;

    private HeaderLine() {}

    /** {@return the line of a fingerprint in UTF-8, with its end} */
    static byte[] of(Fingerprint fingerprint) {
        return SealedLine.of(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeStringField("version", fingerprint.version());
            json.writeStringField("commit", fingerprint.commit());
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : fingerprint.files().entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeStringField("experiment", fingerprint.experiment());
        });
    }

    /**
     * Reads a first line.
     *
     * @param line its bytes
     * @return the fingerprint; empty if the line is not whole, or is of something else
     */
    static Optional<Fingerprint> read(byte[] line) {
        if (!SealedLine.isWhole(line)) {
            return Optional.empty();
        }
        try {
            return SealedLine.read(line, HeaderLine::fingerprint);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fingerprint> fingerprint(JsonParser json) throws IOException {
        json.nextToken();
        if (!"format".equals(json.currentName()) || json.nextIntValue(0) != FORMAT) {
            return Optional.empty();
        }
        String version = text(json);
        String commit = text(json);
        json.nextToken();
        json.nextToken();
        SortedMap<String, String> files = new TreeMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            files.put(json.currentName(), String.valueOf(json.nextTextValue()));
        }
        return Optional.of(new Fingerprint(version, commit, files, text(json)));
    }

    private static String text(JsonParser json) throws IOException {
        json.nextToken();
        return String.valueOf(json.nextTextValue());
    }
}
