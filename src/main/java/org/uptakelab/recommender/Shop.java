package org.uptakelab.recommender;

import org.uptakelab.catalog.Catalog;
import org.uptakelab.random.Keys;

/**
 * What every recommender may know before the first purchase.
 *
 * @param catalog the items with title and price
 * @param users number of users, at least 1
 * @param repeatPurchases whether items a user owns may be recommended
 * @param keys the luck of recommenders that draw
 */
public record Shop(Catalog catalog, int users, boolean repeatPurchases, Keys keys) {}
