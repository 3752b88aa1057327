package org.uptakelab.simulation;

import org.uptakelab.ledger.ItemSet;
import org.uptakelab.ledger.Ledger;

/**
 * What extensions of the model change around the visits of a run. Every default leaves the shop as it is.
 *
 * <p>Every run has surroundings of its own: the twin, each arm, each silent training. An arm's are told the warm-up that it shares
 * with the twin anew, and those of a silent training follow the twin. So what they hold may depend on the keys and on what the
 * ledger shows, and on nothing else. {@link #begin} and {@link #settle} are called by one thread; in between the other methods are
 * called by several threads and in any order, and must give the same answer whenever they are asked.
 */
public interface Surroundings {
    /** The surroundings of the model's core. */
    Surroundings PLAIN = new Surroundings() {};

    /**
     * A round begins. Called once for every round, in their order.
     *
     * @param round the round, from 1
     * @param past the ledger of the run, of which rounds 1 … round - 1 may be looked at; it may hold later ones
     */
    default void begin(int round, Ledger past) {}

    /**
     * Whether somebody visits: it may bring who would stay away, and keep away who would come. It hangs on nothing but its parameters,
     * so that it may be asked of rounds to come.
     *
     * @param user the user
     * @param round the round
     * @param otherwise whether the user would visit without these surroundings
     * @return true if the user visits
     */
    default boolean comes(int user, int round, boolean otherwise) {
        return otherwise;
    }

    /** {@return the items that are not on sale in the round that has begun: nobody finds them, no slate shows them} */
    default ItemSet offSale() {
        return ItemSet.NONE;
    }

    /**
     * What a visitor finds without help.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @param owned what the visitor bought in earlier rounds
     * @param found what own search finds; not to be changed
     * @return different items, all on sale
     */
    default int[] finds(int user, int round, ItemSet owned, int[] found) {
        return found;
    }

    /** {@return whether slates depend on what the visitor finds, so that {@link #basis} must be asked for what they hang on} */
    default boolean slatesFollowFinds() {
        return false;
    }

    /**
     * What the slate of a visit hangs on: the recommender is given it in place of what the visitor owns. What is owned, and this,
     * is left out of the slate all the same. Asked only if {@link #slatesFollowFinds}.
     *
     * @param owned what the visitor bought in earlier rounds
     * @param found what the visitor has found
     * @return the items that the recommender is to go by
     */
    default ItemSet basis(ItemSet owned, int[] found) {
        return owned;
    }

    /**
     * Whether a visitor who is shown a slate looks at it in any case. Ranks are examined as ever.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @return true if attention is sure
     */
    default boolean looksSurely(int user, int round) {
        return false;
    }

    /**
     * What an item that was found, but not seen on the slate, loses beside it, in units of the choice noise. Where no slate is shown
     * nothing is lost.
     *
     * @param user the visitor
     * @param round the round of the visit
     * @return at least 0
     */
    default double searchCost(int user, int round) {
        return 0;
    }

    /**
     * What becomes of the wishes of a round, when all who visit have chosen. Not called where nobody chooses: for a warm-up that is
     * shared, in a silent training, and where each visit of a run is looked at by itself.
     *
     * @param round the round
     * @param wishes what the visitors of the round want to buy
     */
    default void settle(int round, Wishes wishes) {}

    /** What the visitors of a round want to buy; some of it may be refused. */
    interface Wishes {
        /** {@return the number of users, who are 0 … users - 1} */
        int users();

        /**
         * What a user wants to buy in this round.
         *
         * @param user the user
         * @return the item, or {@link Ledger#NOTHING} if the user stays away, wants nothing or was refused
         */
        int wanted(int user);

        /**
         * Refuses a user's wish: nothing is bought, and the trace records what was wanted.
         *
         * @param user a user who wants something
         */
        void refuse(int user);
    }
}
