package org.uptakelab.web.lab;

/** Where a run of the page stands. */
enum RunState {
    /** It waits until others are done. */
    QUEUED,
    /** It goes on. */
    RUNNING,
    /** Its visitor made it wait. */
    PAUSED,
    /** It has its results. */
    DONE,
    /** Its visitor ended it, or nobody asked for it for a while. */
    CANCELLED,
    /** A fault of the lab ended it. */
    FAILED;

    /** {@return whether nothing will happen any more} */
    boolean isOver() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
