package org.teavm.classlib.java.util.concurrent.locks;

/**
 * What {@link java.util.concurrent.locks.ReentrantLock} is where there is one thread: nothing. TeaVM's class library finds its
 * classes by this name, and lacks this one, which the CSV library asks for.
 */
public class TReentrantLock {
    /** An open lock. */
    public TReentrantLock() {}

    /** Locks. */
    public void lock() {}

    /** Unlocks. */
    public void unlock() {}
}
