package org.uptakelab.report;

/** Clears away what is not needed any more: when work has ended, or when the program is stopped before. */
public final class Cleanup {
    private final Runnable work;
    private final Thread whenStopped;

    /**
     * From now on clears away when the program is stopped.
     *
     * @param name what is done, as the name of its thread
     * @param work clears away
     */
    public Cleanup(String name, Runnable work) {
        this.work = work;
        this.whenStopped = new Thread(work, name);
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Clears away now, and no more when the program is stopped. To be called once. */
    public void now() {
        try {
            Runtime.getRuntime().removeShutdownHook(whenStopped);
        } catch (IllegalStateException e) {
            // The program is being stopped, and does it.
            return;
        }
        work.run();
    }
}
