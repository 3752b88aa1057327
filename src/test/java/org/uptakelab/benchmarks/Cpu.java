package org.uptakelab.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The processor time that the benchmark's thread has used, which JMH reports beside the time on the clock: on a machine that
 * does other work as well, it is the fairer of the two.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long begun;
    private long units;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void begin() {
        units = 0;
        begun = THREADS.getCurrentThreadCpuTime();
    }

    /**
     * Counts work done.
     *
     * @param count units of it: visits, trainings or lists
     */
    void did(long count) {
        units += count;
    }

    /** {@return processor time a unit, in microseconds} */
    public double cpuMicros() {
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e3 / units;
    }
}
