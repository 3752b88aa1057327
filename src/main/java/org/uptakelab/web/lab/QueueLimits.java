package org.uptakelab.web.lab;

/**
 * How many runs of the page there may be.
 *
 * @param atOnce most runs that go on at the same time
 * @param inLine most runs that wait
 * @param ofAVisitor most runs of one visitor that wait or go on
 * @param kept most runs that are over and kept
 * @param bytes most memory of the runs that go on
 * @param idleSeconds after so many seconds in which nobody asked for it, a run is thrown away
 */
record QueueLimits(int atOnce, int inLine, int ofAVisitor, int kept, double bytes, long idleSeconds) {
    private static final double SHARE_OF_MEMORY = 0.6;

    /** {@return what a small machine bears} */
    static QueueLimits usual() {
        return new QueueLimits(
                8, 24, 6, 40, SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory(), 600);
    }
}
