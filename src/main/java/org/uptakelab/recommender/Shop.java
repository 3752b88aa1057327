package org.uptakelab.recommender;

import java.util.function.IntPredicate;
import org.uptakelab.catalog.Catalog;
import org.uptakelab.random.Keys;

/**
 * What every recommender may know before the first purchase.
 *
 * @param catalog the items with title and price
 * @param users number of users, at least 1
 * @param repeatPurchases whether items a user owns may be recommended
 * @param keys the luck of recommenders that draw
 * @param known the users of whom anything can be learned; who is known once stays known
 */
public record Shop(Catalog catalog, int users, boolean repeatPurchases, Keys keys, IntPredicate known) {
    /**
     * A shop that can learn from all its users.
     *
     * @param catalog the items with title and price
     * @param users number of users, at least 1
     * @param repeatPurchases whether items a user owns may be recommended
     * @param keys the luck of recommenders that draw
     */
    public Shop(Catalog catalog, int users, boolean repeatPurchases, Keys keys) {
        this(catalog, users, repeatPurchases, keys, user -> true);
    }

    /**
     * The same shop where less is known.
     *
     * @param some the users of whom anything can be learned, among those of this shop
     * @return the shop as seen with those eyes
     */
    public Shop knowing(IntPredicate some) {
        return new Shop(catalog, users, repeatPurchases, keys, user -> known.test(user) && some.test(user));
    }

    /** {@return the number of users of whom anything can be learned, whether they ever bought anything or not} */
    public int population() {
        int population = 0;
        for (int user = 0; user < users; user++) {
            population += known.test(user) ? 1 : 0;
        }
        return population;
    }
}
