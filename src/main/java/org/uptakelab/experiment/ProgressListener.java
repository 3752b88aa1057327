package org.uptakelab.experiment;

/**
 * Hears how far long work has come. It is called from any thread that works, one call at a time or several at once, and must
 * return at once; what it does changes no result.
 */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener SILENT = (doneUnits, totalUnits, what) -> {};

    /**
     * Some more work is done.
     *
     * @param doneUnits units done so far, from 0 to {@code totalUnits}
     * @param totalUnits units in all, at least 1; more than on the call before where more work was found to be needed
     * @param what what is being done, in a few words, the same on every call of one piece of work
     */
    void done(long doneUnits, long totalUnits, String what);

    /**
     * Some more work is done, of which a part may have been done in an earlier run.
     *
     * @param doneUnits units done so far, those of earlier runs included, in whole ones and parts, from 0 to {@code totalUnits}
     * @param totalUnits units in all, at least 1; more than on the call before where more work was found to be needed
     * @param earlierUnits units that earlier runs did, which say nothing of the time that is left; the same on every call
     * @param what what is being done, in a few words, the same on every call of one piece of work
     */
    default void done(double doneUnits, long totalUnits, long earlierUnits, String what) {
        done((long) doneUnits, totalUnits, what);
    }
}
