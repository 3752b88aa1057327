package org.uptakelab.data;

import java.util.Arrays;

/**
 * The purchases of a log by basket: what one user bought in one minute. In order of time, then of users.
 */
public final class Baskets {
    private final int[] users;
    private final long[] minutes;
    private final int[] ends;
    private final int[] items;
    private int count;

    /**
     * The baskets of a log.
     *
     * @param log the log
     */
    public Baskets(PurchaseLog log) {
        users = new int[log.size()];
        minutes = new long[log.size()];
        ends = new int[log.size()];
        items = new int[log.size()];
        for (int from = 0; from < log.size(); ) {
            int to = from;
            while (to < log.size() && log.minute(to) == log.minute(from)) {
                to++;
            }
            addMinute(log, from, to);
            from = to;
        }
    }

    private void addMinute(PurchaseLog log, int from, int to) {
        long[] purchases = new long[to - from];
        for (int i = from; i < to; i++) {
            purchases[i - from] = (long) log.user(i) << Integer.SIZE | log.item(i);
        }
        Arrays.sort(purchases);
        for (int i = from; i < to; i++) {
            int user = (int) (purchases[i - from] >> Integer.SIZE);
            if (i == from || users[count - 1] != user) {
                users[count] = user;
                minutes[count] = log.minute(from);
                count++;
            }
            items[i] = (int) purchases[i - from];
            ends[count - 1] = i + 1;
        }
    }

    /** {@return the number of baskets} */
    public int count() {
        return count;
    }

    /**
     * The buyer of a basket.
     *
     * @param basket number of the basket, from 0
     * @return the user's number
     */
    public int user(int basket) {
        return users[basket];
    }

    /**
     * When a basket was bought.
     *
     * @param basket number of the basket
     * @return minutes since 1970-01-01T00:00 local time
     */
    public long minute(int basket) {
        return minutes[basket];
    }

    /**
     * What is in a basket.
     *
     * @param basket number of the basket
     * @return a copy of its different items, ascending
     */
    public int[] items(int basket) {
        return Arrays.copyOfRange(items, basket == 0 ? 0 : ends[basket - 1], ends[basket]);
    }

    /**
     * The first basket that is not before a minute.
     *
     * @param minute the minute
     * @return its number, or {@link #count()} if all are before
     */
    public int firstFrom(long minute) {
        int place = Arrays.binarySearch(minutes, 0, count, minute);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && minutes[place - 1] == minute) {
            place--;
        }
        return place;
    }
}
