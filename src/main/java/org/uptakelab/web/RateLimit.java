package org.uptakelab.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of turns for each key (an address, a token): full at first, each request takes one turn, and turns come back at a
 * steady rate. The keys live in memory only; those whose bucket is full again are forgotten, and when there are too many the one that asked longest ago.
 */
public final class RateLimit {
    private static final int MOST_KEYS = 4096;
    private static final int FORGOTTEN_AT_ONCE = 8;

    private final double capacity;
    private final double perNanosecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /**
     * A limit.
     *
     * @param capacity turns in a full bucket, at least 1
     * @param perSecond turns that come back each second, more than 0
     */
    public RateLimit(double capacity, double perSecond) {
        this(capacity, perSecond, System::nanoTime);
    }

    RateLimit(double capacity, double perSecond, LongSupplier clock) {
        if (!(capacity >= 1) || !(perSecond > 0)) {
            throw new IllegalArgumentException("capacity must be at least 1 and perSecond more than 0, but they are "
                    + capacity + " and " + perSecond + ".");
        }
        this.capacity = capacity;
        this.perNanosecond = perSecond / 1e9;
        this.clock = clock;
    }

    /**
     * Takes a turn.
     *
     * @param key whose
     * @throws Refused (429) if the bucket is empty
     */
    public void take(String key) {
        if (!tryTake(key)) {
            throw new Refused(429, "too-many", "Too many requests at once. Wait a moment, then go on.");
        }
    }

    synchronized boolean tryTake(String key) {
        long now = clock.getAsLong();
        forgetFull(now);
        Bucket bucket = buckets.computeIfAbsent(key, missing -> new Bucket(capacity, now));
        bucket.turns = Math.min(capacity, bucket.turns + (now - bucket.filled) * perNanosecond);
        bucket.filled = now;
        if (bucket.turns < 1) {
            return false;
        }
        bucket.turns--;
        return true;
    }

    /** A full bucket is like none. Those that were used longest ago come first; a few each time keep up with all. */
    private void forgetFull(long now) {
        Iterator<Bucket> eldest = buckets.values().iterator();
        for (int looked = 0; looked < FORGOTTEN_AT_ONCE && eldest.hasNext(); looked++) {
            Bucket bucket = eldest.next();
            if (bucket.turns + (now - bucket.filled) * perNanosecond < capacity) {
                return;
            }
            eldest.remove();
        }
    }

    /** {@return how many keys are remembered} */
    synchronized int keys() {
        return buckets.size();
    }

    /** Forgets all keys. */
    public synchronized void forget() {
        buckets.clear();
    }

    private static final class Bucket {
        private double turns;
        private long filled;

        Bucket(double turns, long filled) {
            this.turns = turns;
            this.filled = filled;
        }
    }
}
