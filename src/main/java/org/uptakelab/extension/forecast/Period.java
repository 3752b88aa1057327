package org.uptakelab.extension.forecast;

/**
 * A forecast and what came of it. Its arrays are not to be changed.
 *
 * @param outlook what was expected when the period began
 * @param demand the units of each item that were demanded in it
 */
public record Period(Outlook outlook, int[] demand) {
    /** {@return the units of all items that were demanded} */
    public long total() {
        long sum = 0;
        for (int units : demand) {
            sum += units;
        }
        return sum;
    }
}
