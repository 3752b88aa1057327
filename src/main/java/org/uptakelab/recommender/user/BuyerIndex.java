package org.uptakelab.recommender.user;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.OwnedItems;

/**
 * Who has bought what, looked up from both sides: the items of a user and the buyers of an item, both in ascending order of
 * their ids. Immutable.
 *
 * <p>Memory: 8 bytes a purchase and 4 a user and an item.
 */
final class BuyerIndex {
    private final int[] userStarts;
    private final int[] items;
    private final int[] itemStarts;
    private final int[] buyers;
    private final int boughtItems;
    private final int largest;

    /**
     * The index of what was bought so far.
     *
     * @param owned what each user has bought
     * @param itemCount items of the catalogue
     */
    BuyerIndex(OwnedItems owned, int itemCount) {
        userStarts = new int[owned.users() + 1];
        itemStarts = new int[itemCount + 1];
        int most = 0;
        for (int user = 0; user < owned.users(); user++) {
            ItemSet set = owned.of(user);
            userStarts[user + 1] = Math.addExact(userStarts[user], set.size());
            most = Math.max(most, set.size());
            for (int index = 0; index < set.size(); index++) {
                itemStarts[set.get(index) + 1]++;
            }
        }
        largest = most;
        boughtItems = startsFromCounts(itemStarts);
        items = new int[userStarts[owned.users()]];
        buyers = new int[items.length];
        fill(owned);
    }

    /** Sums up; returns how many counts were not 0. */
    private static int startsFromCounts(int[] counts) {
        int some = 0;
        for (int index = 1; index < counts.length; index++) {
            some += counts[index] > 0 ? 1 : 0;
            counts[index] += counts[index - 1];
        }
        return some;
    }

    private void fill(OwnedItems owned) {
        int[] free = itemStarts.clone();
        int next = 0;
        for (int user = 0; user < owned.users(); user++) {
            ItemSet set = owned.of(user);
            for (int index = 0; index < set.size(); index++) {
                int item = set.get(index);
                items[next++] = item;
                buyers[free[item]++] = user;
            }
        }
    }

    /** {@return the number of users, buyers or not} */
    int users() {
        return userStarts.length - 1;
    }

    /**
     * How many different items a user has bought.
     *
     * @param user the user
     * @return the number of items
     */
    int size(int user) {
        return userStarts[user + 1] - userStarts[user];
    }

    /** {@return how many different items the user has bought who has bought most} */
    int largest() {
        return largest;
    }

    /**
     * How many items somebody has bought, those of a visitor counted too.
     *
     * @param visitors what the visitor has bought by now
     * @return the number of items
     */
    int itemsBoughtOrAmong(ItemSet visitors) {
        int count = boughtItems;
        for (int index = 0; index < visitors.size(); index++) {
            int item = visitors.get(index);
            count += itemStarts[item] == itemStarts[item + 1] ? 1 : 0;
        }
        return count;
    }

    /**
     * Counts the items that each user has in common with a visitor.
     *
     * @param visitors what the visitor has bought by now
     * @param counts one entry a user, all 0; where the number is put
     */
    void countCommon(ItemSet visitors, int[] counts) {
        for (int index = 0; index < visitors.size(); index++) {
            int item = visitors.get(index);
            int end = itemStarts[item + 1];
            for (int place = itemStarts[item]; place < end; place++) {
                counts[buyers[place]]++;
            }
        }
    }

    /**
     * Adds a weight to the score of everything a user has bought, rounding to the precision of a float.
     *
     * @param user the user
     * @param weight the weight, with the precision of a float
     * @param scores one entry an item, with the precision of a float
     */
    void addTo(int user, double weight, double[] scores) {
        int end = userStarts[user + 1];
        for (int place = userStarts[user]; place < end; place++) {
            int item = items[place];
            // As a sum of floats: of two floats, the sum as a double rounds to the same float.
            scores[item] = (float) (scores[item] + weight);
        }
    }
}
