package org.uptakelab.recommender.external;

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

    private void passOn(InputStream errors) {
        LineReader lines = new LineReader(errors, LONGEST_LINE);
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                String text = new String(line, StandardCharsets.UTF_8).stripTrailing();
                if (!silent) {
                    System.err.println(text);
                }
                last = text.isBlank() ? last : text.strip();
            }
        } catch (IOException e) {
            // The program has ended, or writes no lines: there is nothing more to pass on.
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
