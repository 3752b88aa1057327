package org.uptakelab.recommender.external;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.uptakelab.setting.UserError;

/**
 * A running program that the lab speaks with: lines in, lines out. It ends when it is closed, when something goes wrong, and when
 * the lab ends. Not safe for use by several threads at once.
 */
final class Program implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 26;
    private static final long SECONDS_TO_END = 5;

    private final String name;
    private final Duration timeout;
    private final Process process;
    private final OutputStream input;
    private final LineReader output;
    private final Notes notes;
    private final Thread endWithLab;
    private final ExecutorService talker;
    private final ByteArrayOutputStream untold = new ByteArrayOutputStream();
    private int linesIn;
    private int linesOut;
    private boolean failed;

    /**
     * A line of a program's output.
     *
     * @param bytes the line, without its end
     * @param number its number, from 1
     * @param question the number of the line of its input that it answers
     */
    record Line(byte[] bytes, int number, int question) {}

    private Program(String name, Process process, Duration timeout) {
        this.name = name;
        this.timeout = timeout;
        this.process = process;
        this.input = process.getOutputStream();
        this.output = new LineReader(process.getInputStream(), LONGEST_LINE);
        this.notes = Notes.passOn(process.getErrorStream(), name);
        this.talker = Executors.newSingleThreadExecutor(work -> daemon(work, "talks to " + name));
        this.endWithLab = new Thread(this::endWithLab, "ends " + name);
        Runtime.getRuntime().addShutdownHook(endWithLab);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts a program.
     *
     * @param command the program and its arguments
     * @param folder the folder it runs in
     * @param timeout how long it may take for an answer
     * @return the program
     * @throws UserError if it cannot be started
     */
    static Program start(List<String> command, Path folder, Duration timeout) {
        String name = name(command);
        Path existing = folder.toAbsolutePath();
        if (!Files.isDirectory(existing)) {
            throw new UserError("recommender.folder must be a folder for " + name
                    + " to run in, but there is no folder " + folder + ".");
        }
        ProcessBuilder builder = new ProcessBuilder(command).directory(existing.toFile());
        // For Python: no line waits in a buffer, sets of words have the same order each time, and notes are UTF-8
        // everywhere.
        builder.environment().putIfAbsent("PYTHONUNBUFFERED", "1");
        builder.environment().putIfAbsent("PYTHONHASHSEED", "0");
        builder.environment().putIfAbsent("PYTHONUTF8", "1");
        try {
            return new Program(name, builder.start(), timeout);
        } catch (IOException e) {
            throw new UserError(
                    "The program " + name + " cannot be started in the folder " + existing + ": " + reason(e)
                            + ". Maybe " + advice(command),
                    e);
        }
    }

    private static String name(List<String> command) {
        return Excerpt.of(String.join(" ", command));
    }

    private static String reason(IOException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage()).replaceFirst("^error=\\d+, ", "");
    }

    private static String advice(List<String> command) {
        String first = command.get(0);
        return command.size() == 1 && first.contains(" ")
                ? "write it as a list of words: [" + String.join(", ", first.split(" +")) + "]."
                : first
                        + " is not installed, or stands in another folder: what is not on the PATH needs its whole path.";
    }

    /**
     * Tells the program a line that needs no answer; it is sent with the next question.
     *
     * @param line the line with its end
     */
    void tell(byte[] line) {
        untold.writeBytes(line);
        linesIn++;
    }

    /**
     * Asks the program a question and waits for its answer.
     *
     * @param line the line with its end
     * @param question what it asks for, in words
     * @return the answer
     * @throws UserError if the program ends or takes too long instead
     */
    Line ask(byte[] line, String question) {
        tell(line);
        byte[] all = untold.toByteArray();
        untold.reset();
        String what = "line " + linesIn + " of its input (" + question + ")";
        byte[] answer = waitFor(talker.submit(() -> exchange(all)), what);
        if (answer == null) {
            throw failure(
                    "ended" + exitCode() + " instead of answering " + what + "." + notes.lastWordsOfTheEnded(), null);
        }
        linesOut++;
        return new Line(answer, linesOut, linesIn);
    }

    private byte @Nullable [] exchange(byte[] lines) throws IOException {
        try {
            input.write(lines);
            input.flush();
        } catch (IOException e) {
            // The program no longer reads: what it said before it ended tells more than "broken pipe".
            return output.next();
        }
        return output.next();
    }

    private byte @Nullable [] waitFor(Future<byte @Nullable []> answer, String what) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw failure(
                    "did not answer " + what + " within " + seconds() + " (recommender.timeout)." + notes.lastWords()
                            + " Maybe it needs longer, does not end its answer with a line feed, or keeps it in a buffer:"
                            + " answers must be flushed.",
                    e);
        } catch (ExecutionException e) {
            throw failure("could not be read: " + String.valueOf(e.getCause()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was ended, because its run was cancelled.", e);
        }
    }

    private String seconds() {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }

    /**
     * What to tell of an answer that is refused.
     *
     * @param answer the answer
     * @param why what is wrong with it
     * @return the error to throw
     */
    UserError refused(Line answer, BadAnswer why) {
        failed = true;
        return new UserError(
                "The program " + name + ", line " + answer.number() + " of its output (the answer to line "
                        + answer.question() + " of its input) " + why.complaint(),
                why);
    }

    private UserError failure(String what, @Nullable Throwable cause) {
        failed = true;
        String message = "The program " + name + " " + what;
        return cause == null ? new UserError(message) : new UserError(message, cause);
    }

    private String exitCode() {
        try {
            return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)
                    ? " with exit code " + process.exitValue()
                    : " its output";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /**
     * Ends the program: its input ends, and if it does not end then, it is ended.
     *
     * @throws UserError if all went well so far, but it had said more than it was asked
     */
    @Override
    public void close() {
        try {
            byte[] more = failed ? null : unasked();
            if (more != null) {
                throw failure(
                        "said more than it was asked: line " + (linesOut + 1) + " of its output is " + Excerpt.of(more)
                                + " Each slates line wants one answer, the other lines want none.",
                        null);
            }
        } finally {
            end();
        }
    }

    /** What the program says after its input has ended; null if it ends without a word, or not at all. */
    private byte @Nullable [] unasked() {
        Future<byte @Nullable []> last = talker.submit(() -> {
            input.close();
            return output.next();
        });
        try {
            return last.get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private void end() {
        destroy();
        talker.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(endWithLab);
        } catch (IllegalStateException e) {
            // The lab is ending: the hook runs already.
        }
    }

    private void endWithLab() {
        notes.silence();
        destroy();
    }

    /** Ends the program and what it has started. */
    private void destroy() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
