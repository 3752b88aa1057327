package org.uptakelab.sweep.store;

/** What an experiment gave cannot be written, for example because the disk is full. What was stored before is still stored. */
public final class StoreBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what could not be written, what is safe, and what to do, in sentences
     * @param cause what the system reported
     */
    public StoreBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
