package org.uptakelab.recommender;

import org.uptakelab.ledger.ItemSet;

/**
 * Scores every item for a user. Immutable and safe for use by several threads.
 */
@FunctionalInterface
public interface Scorer {
    /**
     * Scores all items.
     *
     * @param user the visitor
     * @param owned what the visitor bought in earlier rounds
     * @param round the round of the visit
     * @param scores where the score of each item is put, one entry an item; higher is better, 0 means unscored
     */
    void score(int user, ItemSet owned, int round, double[] scores);

    /**
     * How alike two items are, for scores that are sums of similarities to owned items.
     *
     * @param item an item
     * @param other another item
     * @return their similarity, at least 0; 0 if the scores are no such sums
     */
    default double similarity(int item, int other) {
        return 0;
    }

    /**
     * Selects the items with the highest scores: score descending, then item id ascending, items with score 0 left out. A scorer
     * that can tell them without scoring all items does.
     *
     * @param request for whom and when
     * @param room room to work in, one entry an item; it may be left with anything in it
     * @param slate where the items are put, best first; its length says how many are wanted
     * @return how many were put there
     */
    default int best(SlateRequest request, double[] room, int[] slate) {
        score(request.user(), request.owned(), request.round(), room);
        for (int index = 0; index < request.excluded().size(); index++) {
            room[request.excluded().get(index)] = 0;
        }
        return TopItems.select(room, slate);
    }
}
