package org.uptakelab.data;

import java.util.List;

/**
 * The purchases of a log that lie in no period and so are held against no list.
 *
 * @param before purchases before the first period: only learned from
 * @param after purchases after the last period: left out altogether
 * @param monthIncomplete whether those after the last period are left out because the log does not reach the end of their month
 */
public record Outside(long before, long after, boolean monthIncomplete) {
    /** Checks that the counts are not negative and that an incomplete month has purchases. */
    public Outside {
        if (before < 0 || after < 0 || monthIncomplete && after == 0) {
            throw new IllegalArgumentException(
                    "Purchases outside the periods must be at least 0, with an incomplete month at"
                            + " least 1 after them, but are " + before + " before and " + after + " after.");
        }
    }

    /**
     * The purchases of a log outside its periods.
     *
     * @param log the log
     * @param periods its periods, in order of time, at least one
     * @param byMonth whether they are calendar months
     * @return how many there are
     */
    public static Outside of(PurchaseLog log, List<Period> periods, boolean byMonth) {
        long from = periods.get(0).fromMinute();
        long to = periods.get(periods.size() - 1).toMinute();
        long before = 0;
        long after = 0;
        for (int purchase = 0; purchase < log.size(); purchase++) {
            before += log.minute(purchase) < from ? 1 : 0;
            after += log.minute(purchase) >= to ? 1 : 0;
        }
        return new Outside(before, after, byMonth && after > 0);
    }
}
