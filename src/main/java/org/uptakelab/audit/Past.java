package org.uptakelab.audit;

import java.util.Arrays;
import org.uptakelab.ledger.ItemSet;
import org.uptakelab.recommender.item.CoPurchases;

/**
 * Everything known before a period: what each user owns, and how often items were bought together by the same user and in the same
 * basket. Grows basket by basket.
 */
final class Past {
    private final ItemSet[] owned;
    private final CoPurchases byUser;
    private final CoPurchases byBasket;
    private int users;
    private int baskets;

    Past(int userCount, int itemCount) {
        owned = new ItemSet[userCount];
        Arrays.setAll(owned, user -> new ItemSet());
        byUser = new CoPurchases(itemCount);
        byBasket = new CoPurchases(itemCount);
    }

    /** Adds a basket of different items. */
    void add(int user, int[] items) {
        baskets++;
        if (owned[user].size() == 0) {
            users++;
        }
        for (int index = 0; index < items.length; index++) {
            byBasket.add(items[index], items, index);
            if (!owned[user].contains(items[index])) {
                byUser.add(items[index], owned[user].toArray(), owned[user].size());
                owned[user].add(items[index]);
            }
        }
    }

    /** What a user bought before. */
    ItemSet owned(int user) {
        return owned[user];
    }

    /** {@return whether an item was sold before} */
    boolean isKnown(int item) {
        return byUser.owners(item) > 0;
    }

    /** {@return items by the users who own them} */
    CoPurchases byUser() {
        return byUser;
    }

    /** {@return items by the baskets that hold them} */
    CoPurchases byBasket() {
        return byBasket;
    }

    /** {@return the number of users with a purchase} */
    int users() {
        return users;
    }

    /** {@return the number of baskets} */
    int baskets() {
        return baskets;
    }
}
