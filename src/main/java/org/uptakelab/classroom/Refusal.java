package org.uptakelab.classroom;

/**
 * Why something may not be done: a key for the page, and a message that names the rule and the value found. The room is
 * unchanged.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * A refusal.
     *
     * @param key what a page looks the words up by
     * @param message what is wrong and what to do
     */
    public Refusal(String key, String message) {
        super(message, null, false, false);
        this.key = key;
    }

    /** {@return what a page looks the words up by} */
    public String key() {
        return key;
    }

    /** {@return what is wrong and what to do} */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** The beginning of a text that somebody sent, so that no message grows with it. */
    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
