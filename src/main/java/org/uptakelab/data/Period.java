package org.uptakelab.data;

/**
 * A stretch of time whose purchases are held against lists made from everything before it.
 *
 * @param label what to call it, for example {@code 2011-03}
 * @param fromMinute its first minute, in minutes since 1970-01-01T00:00 local time
 * @param toMinute the minute after its last
 */
public record Period(String label, long fromMinute, long toMinute) {
    /** Checks that it is not empty. */
    public Period {
        if (fromMinute >= toMinute) {
            throw new IllegalArgumentException(
                    "A period must end after minute " + fromMinute + ", but ends at " + toMinute + ".");
        }
    }
}
