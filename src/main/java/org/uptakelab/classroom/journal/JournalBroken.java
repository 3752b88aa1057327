package org.uptakelab.classroom.journal;

/** The journal cannot be written any more, for example because the disk is full. What was kept before is still kept. */
public final class JournalBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * What the database or the disk reported.
     *
     * @param cause the failure
     */
    public JournalBroken(Exception cause) {
        super(reason(cause), cause);
    }

    /** {@return what the system says, in a few words} */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** The deepest cause is the system's own; what the database makes of it would frighten people. */
    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return words == null
                ? deepest.getClass().getSimpleName()
                : words.lines().findFirst().orElse("").strip();
    }
}
