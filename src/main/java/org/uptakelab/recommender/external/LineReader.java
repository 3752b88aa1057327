package org.uptakelab.recommender.external;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a stream as bytes. Not safe for use by several threads at once. */
final class LineReader {
    private final InputStream in;
    private final int longest;

    /**
     * A reader.
     *
     * @param in the stream
     * @param longest the most bytes a line may have
     */
    LineReader(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /**
     * The next line.
     *
     * @return its bytes, without its end; null after the last
     * @throws IOException if it is too long or the stream fails
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int letter = in.read();
        if (letter < 0) {
            return null;
        }
        while (letter >= 0 && letter != '\n') {
            if (line.size() == longest) {
                throw new IOException("a line is longer than " + longest + " bytes");
            }
            line.write(letter);
            letter = in.read();
        }
        return line.toByteArray();
    }
}
