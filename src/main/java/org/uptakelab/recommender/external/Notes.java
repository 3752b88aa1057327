package org.uptakelab.recommender.external;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a program writes to its standard error: passed on to that of the lab line by line, the last line kept for messages. */
final class Notes {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int LONGEST_SHOWN = 300;
    private static final long MILLISECONDS_TO_ARRIVE = 5000;

    private final Thread reading;
    private volatile String last = "";
    private volatile boolean silent;

    private Notes(InputStream errors, String name) {
        reading = new Thread(() -> passOn(errors), "notes of " + name);
        reading.setDaemon(true);
    }

    /**
     * Begins to pass on.
     *
     * @param errors standard error of the program
     * @param name the program
     * @return what it writes
     */
    static Notes passOn(InputStream errors, String name) {
        Notes notes = new Notes(errors, name);
        notes.reading.start();
        return notes;
    }

    /** Reads to the end, whatever the program writes: one that nobody listens to would wait for ever. */
    private void passOn(InputStream errors) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        try (InputStream in = new BufferedInputStream(errors)) {
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                if (letter == '\n' || letter == '\r') {
                    tell(line);
                } else if (line.size() < LONGEST_LINE) {
                    line.write(letter);
                }
            }
        } catch (IOException e) {
            // The program has ended: there is nothing more to pass on.
        }
        tell(line);
    }

    private void tell(ByteArrayOutputStream line) {
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            last = text.strip();
            if (!silent) {
                System.err.println(text);
            }
        }
    }

    /** From now on nothing is passed on. */
    void silence() {
        silent = true;
    }

    /** {@return as {@link #lastWords}, for a program that has ended, whose last line may still be on its way} */
    String lastWordsOfTheEnded() {
        try {
            reading.join(MILLISECONDS_TO_ARRIVE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lastWords();
    }

    /** {@return a sentence with the last line so far; empty if there is none} */
    String lastWords() {
        return last.isEmpty() ? "" : " The last line of its standard error: " + Excerpt.of(last, LONGEST_SHOWN);
    }
}
