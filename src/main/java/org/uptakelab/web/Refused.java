package org.uptakelab.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not done, and why. The answer has the status and the body
 * {@code {"error":{"key":…,"message":…,"maybe":…,"problems":[…]}}}; the pages show the text of the key in their language, the
 * message is for everybody else.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final String words;
    private final @Nullable String maybe;
    private final List<String> problems;

    /**
     * A refusal.
     *
     * @param status the HTTP status, 400 to 599
     * @param key the kind of refusal, in kebab-case, for example {@code too-many}
     * @param message what is wrong: the thing, the rule, the value found
     */
    public Refused(int status, String key, String message) {
        this(status, key, message, null, List.of());
    }

    /**
     * A refusal with advice and a list of problems.
     *
     * @param status the HTTP status, 400 to 599
     * @param key the kind of refusal, in kebab-case
     * @param message what is wrong
     * @param maybe what to do, or null
     * @param problems all problems found, if there are several
     */
    public Refused(int status, String key, String message, @Nullable String maybe, List<String> problems) {
        super(message);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status must be in [400, 599], but is " + status + ".");
        }
        this.status = status;
        this.key = key;
        this.words = message;
        this.maybe = maybe;
        this.problems = List.copyOf(problems);
    }

    /** {@return the HTTP status} */
    public int status() {
        return status;
    }

    /** {@return the kind of refusal} */
    public String key() {
        return key;
    }

    /** {@return the body of the answer} */
    ErrorBody body() {
        return new ErrorBody(new ErrorBody.Content(key, words, maybe, problems));
    }
}
