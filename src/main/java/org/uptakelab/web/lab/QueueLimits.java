package org.uptakelab.web.lab;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.uptakelab.web.Refused;

/**
 * How many runs of the page there may be. A run that was paused for a fifth of the idle time in all ends when others wait.
 *
 * @param atOnce most runs that go on at the same time
 * @param inLine most runs that wait
 * @param ofAVisitor most runs of one visitor that wait or go on
 * @param kept most runs that are over and kept
 * @param bytes most memory of the runs that go on
 * @param idleSeconds after so many seconds in which nobody asked for it, a run is thrown away
 */
record QueueLimits(int atOnce, int inLine, int ofAVisitor, int kept, double bytes, long idleSeconds) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final double SHARE_OF_MEMORY = 0.6;
    private static final double SHARE_BESIDE_A_LESSON = 0.3;

    /** {@return what a small machine bears} */
    static QueueLimits usual() {
        return new QueueLimits(
                8, 24, 6, 40, SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory(), 600);
    }

    /** {@return what a machine bears that holds a lesson at the same time} */
    static QueueLimits besideALesson() {
        return new QueueLimits(
                4, 12, 2, 40, SHARE_BESIDE_A_LESSON * Runtime.getRuntime().maxMemory(), 600);
    }

    /**
     * Refuses a newcomer if there are too many already.
     *
     * @param places all runs
     * @param newcomer a run that is not among them
     * @throws Refused (429) if too many wait, or too many are of the same visitor
     */
    void refuseTooMany(Collection<QueuedRun> places, LabRun newcomer) {
        long ofVisitor = places.stream()
                .filter(place ->
                        !place.state().isOver() && place.run().visitor().equals(newcomer.visitor()))
                .count();
        if (ofVisitor >= ofAVisitor) {
            throw new Refused(
                    TOO_MANY_REQUESTS,
                    "too-many-runs",
                    "One visitor may have " + ofAVisitor + " runs that wait or go on, but you have " + ofVisitor
                            + " already.",
                    "Maybe wait until one is done, or cancel one.",
                    List.of());
        }
        long waiting = places.stream().filter(QueuedRun::waits).count();
        if (waiting >= inLine) {
            throw new Refused(
                    TOO_MANY_REQUESTS,
                    "busy",
                    "The machine is busy: " + waiting + " runs are waiting already, and that is as many as can.",
                    "Maybe try again in a minute, or with a smaller shop.",
                    List.of());
        }
    }

    /**
     * Whether a run can go on. Paused runs hold their memory, but take no place.
     *
     * @param places all runs
     * @param waiting one of them that waits or is paused
     * @return true if no other has begun, or there are places and memory left
     */
    boolean hasRoom(Collection<QueuedRun> places, QueuedRun waiting) {
        List<QueuedRun> open = places.stream()
                .filter(place -> place.isOpen() && place != waiting)
                .toList();
        long running =
                open.stream().filter(place -> place.state() == RunState.RUNNING).count();
        double taken = open.stream().mapToDouble(place -> place.run().bytes()).sum();
        return open.isEmpty() || (running < atOnce && taken + waiting.run().bytes() <= bytes);
    }

    /** {@return whether a run has been paused for so long that it may not keep others waiting} */
    boolean isPausedTooLong(QueuedRun place) {
        return place.state() == RunState.PAUSED && place.pausedNanos() > TimeUnit.SECONDS.toNanos(idleSeconds / 5);
    }
}
