package org.uptakelab.classroom.mission;

/** Carries out mission runs on the lab's own engine: 500 customers, 100 items, one thread, less than a second. */
public final class MissionRun {
    private MissionRun() {}

    /**
     * Carries out a run; the same job always gives the same bits.
     *
     * @param job the run
     * @return what it gave
     */
    public static MissionOutcome of(Job job) {
        throw new UnsupportedOperationException("not yet");
    }
}
