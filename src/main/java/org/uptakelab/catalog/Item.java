package org.uptakelab.catalog;

/**
 * What everybody may know of an item. Its appeal, its awareness and its profile are truth of the hidden world and not here.
 *
 * @param id the item's number, from 0
 * @param title a name to show
 * @param price price of one piece, in currency units, greater than 0
 */
public record Item(int id, String title, double price) {}
