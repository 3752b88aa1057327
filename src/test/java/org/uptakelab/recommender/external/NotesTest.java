package org.uptakelab.recommender.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NotesTest {
    /** Progress bars go back to the start of their line and never end it; a pipe that nobody reads would stop the program. */
    @Test
    @Timeout(30)
    void whatNeverEndsALineIsReadAllTheSame() throws IOException {
        PipedInputStream errors = new PipedInputStream();
        PipedOutputStream program = new PipedOutputStream(errors);
        Notes notes = Notes.passOn(errors, "bar");
        notes.silence();
        program.write("10 %\r".repeat(100_000).getBytes(UTF_8));
        program.write("x".repeat(3 << 20).getBytes(UTF_8));
        program.write("\rthe last words".getBytes(UTF_8));
        program.close();
        assertTrue(notes.lastWordsOfTheEnded().contains("the last words"), notes::lastWords);
    }
}
