package org.uptakelab.evaluate;

/**
 * How much a split holds.
 *
 * @param label what the split is called
 * @param users users of the training part
 * @param items items of the training part: the candidates, before what a user owns is left out
 * @param pairs pairs of the training part
 * @param lists users with at least one item to be found: each gets a list
 * @param withoutTest users of the training part without any item to be found: no list is made for them
 * @param relevant items to be found, over all lists
 * @param leftOut the pairs of the test part that no list is held against
 */
public record SplitCount(
        String label,
        long users,
        long items,
        long pairs,
        long lists,
        long withoutTest,
        long relevant,
        LeftOut leftOut) {
    /** Counts a split. */
    static SplitCount of(Split split) {
        long lists = 0;
        long relevant = 0;
        for (int[] ofUser : split.relevant()) {
            lists += ofUser.length > 0 ? 1 : 0;
            relevant += ofUser.length;
        }
        return new SplitCount(
                split.label(),
                split.users().length,
                split.items().length,
                split.ledger().visits(),
                lists,
                split.users().length - lists,
                relevant,
                split.leftOut());
    }
}
