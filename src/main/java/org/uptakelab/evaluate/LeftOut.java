package org.uptakelab.evaluate;

/**
 * Pairs of a user and an item in the test part that no list is held against, each counted once, under the first reason that holds.
 *
 * @param unknownUser the user bought nothing in the training part
 * @param unknownItem nobody bought the item in the training part
 * @param owned the user had bought the item before, so that no list may show it
 */
public record LeftOut(long unknownUser, long unknownItem, long owned) {
    /** Nothing left out. */
    static final LeftOut NOTHING = new LeftOut(0, 0, 0);

    /** {@return the sums of two counts} */
    LeftOut plus(LeftOut other) {
        return new LeftOut(unknownUser + other.unknownUser, unknownItem + other.unknownItem, owned + other.owned);
    }
}
