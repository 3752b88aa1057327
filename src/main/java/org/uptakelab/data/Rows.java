package org.uptakelab.data;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The purchases of a log while it is read: growing columns, then put in order of time and merged.
 */
final class Rows {
    private static final int FIRST_CAPACITY = 1024;

    private final Dictionary userIds = new Dictionary();
    private final Dictionary itemIds = new Dictionary();
    private int[] users = new int[FIRST_CAPACITY];
    private int[] items = new int[FIRST_CAPACITY];
    private long[] seconds = new long[FIRST_CAPACITY];
    private double[] ratings = new double[FIRST_CAPACITY];
    private int size;

    /**
     * Adds a purchase.
     *
     * @param user id of the user
     * @param item id of the item
     * @param second local time in seconds since 1970-01-01T00:00
     * @param rating the rating, NaN for none
     */
    void add(String user, String item, long second, double rating) {
        if (size == users.length) {
            int capacity = size + (size >> 1);
            users = Arrays.copyOf(users, capacity);
            items = Arrays.copyOf(items, capacity);
            seconds = Arrays.copyOf(seconds, capacity);
            ratings = Arrays.copyOf(ratings, capacity);
        }
        users[size] = userIds.code(user);
        items[size] = itemIds.code(item);
        seconds[size] = second;
        ratings[size] = rating;
        size++;
    }

    /** {@return the number of rows added} */
    int size() {
        return size;
    }

    /**
     * The log of these rows: in order of time, those of equal time as they came; of rows with equal user, minute and item the
     * first alone. Ends the use of this object.
     *
     * @return the log
     */
    PurchaseLog toLog() {
        sortByTime();
        mergeWithinMinutes();
        renumber(users, userIds.places());
        renumber(items, itemIds.places());
        return new PurchaseLog(
                userIds.sorted(),
                itemIds.sorted(),
                Arrays.copyOf(users, size),
                Arrays.copyOf(items, size),
                Arrays.copyOf(seconds, size),
                Arrays.copyOf(ratings, size));
    }

    /** Sorts stably: by place of the time among all times in the high bits, place of the row in the low ones. */
    private void sortByTime() {
        long[] times = Arrays.copyOf(seconds, size);
        Arrays.sort(times);
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            order[row] = (long) firstPlace(times, seconds[row]) << Integer.SIZE | row;
        }
        Arrays.sort(order);
        int[] sortedUsers = new int[size];
        int[] sortedItems = new int[size];
        double[] sortedRatings = new double[size];
        for (int place = 0; place < size; place++) {
            int row = (int) order[place];
            sortedUsers[place] = users[row];
            sortedItems[place] = items[row];
            sortedRatings[place] = ratings[row];
        }
        users = sortedUsers;
        items = sortedItems;
        ratings = sortedRatings;
        seconds = times;
    }

    private static int firstPlace(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void mergeWithinMinutes() {
        Set<Long> seen = new HashSet<>();
        long minute = Long.MIN_VALUE;
        int kept = 0;
        for (int row = 0; row < size; row++) {
            if (PurchaseLog.minuteOf(seconds[row]) != minute) {
                minute = PurchaseLog.minuteOf(seconds[row]);
                seen.clear();
            }
            if (seen.add((long) users[row] << Integer.SIZE | items[row])) {
                users[kept] = users[row];
                items[kept] = items[row];
                seconds[kept] = seconds[row];
                ratings[kept] = ratings[row];
                kept++;
            }
        }
        size = kept;
    }

    private void renumber(int[] codes, int[] places) {
        for (int row = 0; row < size; row++) {
            codes[row] = places[codes[row]];
        }
    }
}
