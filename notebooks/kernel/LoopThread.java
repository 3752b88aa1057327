package org.rapaio.jupyter.kernel.channels;

/**
 * Repeats a piece of work until it is told to stop. Stands before the class of this name in the kernel's jar (version 3.0.1), after
 * which a kernel may never answer, for two reasons: its thread may find itself stopped before it has begun, since it is marked as
 * running only after it was started; and it ends for good if a request comes before the kernel knows who handles requests. Here a
 * failure is told and the next request is waited for; Jupyter asks again until it is answered. Delete this file once the kernel
 * does both itself.
 */
public final class LoopThread extends Thread {
    private final long pause;
    private final Runnable work;
    private volatile boolean running = true;

    /**
     * A thread that does not run yet.
     *
     * @param name its name
     * @param pause milliseconds between two pieces of work
     * @param work what it repeats
     */
    public LoopThread(String name, long pause, Runnable work) {
        super(name);
        this.pause = pause;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            while (running) {
                attempt();
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private void attempt() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            System.err.println(getName() + " goes on after " + failure);
        }
    }

    /** Lets it stop after the piece of work that it is doing. */
    public void shutdown() {
        running = false;
    }
}
