package org.uptakelab.recommender;

import org.uptakelab.ledger.ItemSet;

/**
 * Makes slates from what it has learned. Immutable and safe for use by several threads.
 */
@FunctionalInterface
public interface Recommender {
    /**
     * The slate for a visit: score descending, then item id ascending, filled up by popularity.
     *
     * @param user the visitor
     * @param owned what the visitor bought in earlier rounds
     * @param round the round of the visit, from 1
     * @param slateSize items wanted, at least 0
     * @return different items, top first, nothing owned unless the shop repeats purchases; never null, shorter than asked when
     *     fewer items are left
     */
    int[] recommend(int user, ItemSet owned, int round, int slateSize);

    /**
     * The slates of several visitors of one round: those that {@link #recommend} gives, one by one. A recommender that gains
     * from doing them together does.
     *
     * @param users the visitors
     * @param owned what each of them bought in earlier rounds, in the same order
     * @param round the round of the visits, from 1
     * @param slateSize items wanted, at least 0
     * @return a slate for each, in the same order
     */
    default int[][] recommendAll(int[] users, ItemSet[] owned, int round, int slateSize) {
        int[][] slates = new int[users.length][];
        for (int index = 0; index < users.length; index++) {
            slates[index] = recommend(users[index], owned[index], round, slateSize);
        }
        return slates;
    }

    /**
     * Whether the visitors of a round must be asked for in their order by one thread, because what makes the slates may depend on
     * the order of the questions. A recommender whose slates are functions of the question alone can be asked in any order.
     *
     * @return true if the order matters
     */
    default boolean inOrder() {
        return false;
    }

    /**
     * Why an item is on the slate that this recommender makes for a visit.
     *
     * @param user the visitor
     * @param owned what the visitor bought in earlier rounds
     * @param round the round of the visit, from 1
     * @param item an item on that slate
     * @return its score and what made it; {@link Reason#NONE} if this recommender does not tell
     */
    default Reason reason(int user, ItemSet owned, int round, int item) {
        return Reason.NONE;
    }
}
