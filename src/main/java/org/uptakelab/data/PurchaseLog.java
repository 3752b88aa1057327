package org.uptakelab.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Who bought what and when, as a shop's log tells it: purchases in order of time, those of equal time in the order of the file,
 * each combination of user, minute and item at most once. Users and items are numbered from 0 in ascending order of their id as
 * text ({@link String#compareTo}).
 */
public final class PurchaseLog {
    private static final int SECONDS_A_MINUTE = 60;

    private final List<String> userIds;
    private final List<String> itemIds;
    private final int[] users;
    private final int[] items;
    private final long[] seconds;
    private final double[] ratings;

    /**
     * A log; the arrays are taken over, not copied.
     *
     * @param userIds the users' ids, ascending
     * @param itemIds the items' ids, ascending
     * @param users the user of each purchase
     * @param items the item of each purchase
     * @param seconds the local time of each purchase in seconds since 1970-01-01T00:00, ascending
     * @param ratings the rating of each purchase, NaN for none
     */
    PurchaseLog(
            List<String> userIds, List<String> itemIds, int[] users, int[] items, long[] seconds, double[] ratings) {
        this.userIds = List.copyOf(userIds);
        this.itemIds = List.copyOf(itemIds);
        this.users = users;
        this.items = items;
        this.seconds = seconds;
        this.ratings = ratings;
    }

    /** {@return the number of purchases} */
    public int size() {
        return users.length;
    }

    /** {@return the number of users, each with at least one purchase} */
    public int userCount() {
        return userIds.size();
    }

    /** {@return the number of items, each bought at least once} */
    public int itemCount() {
        return itemIds.size();
    }

    /**
     * The user of a purchase.
     *
     * @param purchase index of the purchase, from 0
     * @return the user's number
     */
    public int user(int purchase) {
        return users[purchase];
    }

    /**
     * The item of a purchase.
     *
     * @param purchase index of the purchase, from 0
     * @return the item's number
     */
    public int item(int purchase) {
        return items[purchase];
    }

    /**
     * The time of a purchase, as the log tells it: local time, without a time zone.
     *
     * @param purchase index of the purchase, from 0
     * @return seconds from 1970-01-01T00:00 to that local time
     */
    public long second(int purchase) {
        return seconds[purchase];
    }

    /**
     * The minute of a purchase; a basket is what one user buys in one minute.
     *
     * @param purchase index of the purchase, from 0
     * @return minutes from 1970-01-01T00:00 to that local time, rounded down
     */
    public long minute(int purchase) {
        return minuteOf(seconds[purchase]);
    }

    /** {@return whether the purchases carry ratings: all of them do, or none} */
    public boolean hasRatings() {
        return ratings.length > 0 && !Double.isNaN(ratings[0]);
    }

    /**
     * How the user rated the item.
     *
     * @param purchase index of the purchase, from 0
     * @return the rating; NaN if the log has none
     */
    public double rating(int purchase) {
        return ratings[purchase];
    }

    /**
     * The purchases with a rating of at least a threshold, users and items without any left out.
     *
     * @param threshold the lowest rating that stays
     * @return a log of its own, its users and items numbered anew in the same order
     */
    public PurchaseLog ratedAtLeast(double threshold) {
        int[] kept = IntStream.range(0, size())
                .filter(purchase -> ratings[purchase] >= threshold)
                .toArray();
        int[] keptUsers = IntStream.of(kept).map(this::user).toArray();
        int[] keptItems = IntStream.of(kept).map(this::item).toArray();
        return new PurchaseLog(
                compact(keptUsers, userIds::get),
                compact(keptItems, itemIds::get),
                keptUsers,
                keptItems,
                IntStream.of(kept).mapToLong(this::second).toArray(),
                IntStream.of(kept).mapToDouble(this::rating).toArray());
    }

    /** Numbers the codes anew from 0, in their order, and returns the ids that are left. */
    private static List<String> compact(int[] codes, IntFunction<String> ids) {
        int[] used = IntStream.of(codes).sorted().distinct().toArray();
        for (int row = 0; row < codes.length; row++) {
            codes[row] = Arrays.binarySearch(used, codes[row]);
        }
        return IntStream.of(used).mapToObj(ids).toList();
    }

    /**
     * The id of a user, as the log has it.
     *
     * @param user the user's number
     * @return the id
     */
    public String userId(int user) {
        return userIds.get(user);
    }

    /**
     * The id of an item, as the log has it.
     *
     * @param item the item's number
     * @return the id
     */
    public String itemId(int item) {
        return itemIds.get(item);
    }

    static long minuteOf(long second) {
        return Math.floorDiv(second, SECONDS_A_MINUTE);
    }
}
