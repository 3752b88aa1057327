package org.uptakelab.evaluate;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/**
 * One part of a log to learn from and another to be held against. Only users and items of the first part have a place here, numbered
 * from 0 in the order of the log, so that every recommender ranks the same candidates: all items that somebody had bought before,
 * except those the user owns.
 *
 * @param label what to call it, for example {@code 2011-03}
 * @param ledger what to learn from: each pair of a user and an item once, as a visit that ends in a purchase, nothing shown
 * @param users the number of each user in the log
 * @param items the number of each item in the log
 * @param owned the items each user owns
 * @param relevant for each user the items to be found, ascending: bought in the other part and not owned; none for most
 * @param leftOut the pairs of the other part that no list can be held against
 */
record Split(
        String label, Ledger ledger, int[] users, int[] items, ItemSet[] owned, int[][] relevant, LeftOut leftOut) {}
