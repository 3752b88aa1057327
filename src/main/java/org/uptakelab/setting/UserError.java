package org.uptakelab.setting;

import java.util.List;

/**
 * Something the user can put right: wrong use, bad input, a folder that cannot be written. Each message is one sentence or two
 * that name the thing, the rule and the value found, and what to do ("Maybe …"). They are shown without a stack trace, and
 * the program ends with exit code 2. A fault of the lab is never a UserError.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    /**
     * An error with one message.
     *
     * @param message what is wrong and what to do
     */
    public UserError(String message) {
        this(List.of(message));
    }

    /**
     * An error with one message and what caused it, which only {@code --debug} shows.
     *
     * @param message what is wrong and what to do
     * @param cause what the library or the system reported
     */
    public UserError(String message, Throwable cause) {
        this(message);
        initCause(cause);
    }

    /**
     * An error that tells all problems at once.
     *
     * @param messages the messages, at least one, in the order to show them
     */
    public UserError(List<String> messages) {
        super(String.join(System.lineSeparator(), messages));
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("messages must hold at least one message, but is empty.");
        }
        this.messages = List.copyOf(messages);
    }

    /** {@return the messages, at least one, in the order to show them} */
    public List<String> messages() {
        return messages;
    }
}
