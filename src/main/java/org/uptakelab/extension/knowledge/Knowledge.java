package org.uptakelab.extension.knowledge;

import java.util.function.IntPredicate;
import org.uptakelab.ledger.Ledger;

/**
 * Which records a shop may use: to learn from, and to tell at a visit who is there. A record is a visit with what was bought at
 * it; the answer for one never changes.
 */
@FunctionalInterface
public interface Knowledge {
    /**
     * Whether a record enters the training.
     *
     * @param user the user
     * @param item what was bought, or {@link Ledger#NOTHING}
     * @return true if the shop learns from it
     */
    boolean learns(int user, int item);

    /**
     * Whether the shop remembers a purchase when the same user comes again.
     *
     * @param user the user
     * @param item what was bought
     * @return true if it does; as a rule it remembers what it learns from
     */
    default boolean remembers(int user, int item) {
        return learns(user, item);
    }

    /**
     * Whether the user is still a customer.
     *
     * @param user the user
     * @return false if the user has left: then nobody shows suggestions, and nothing is bought here
     */
    default boolean serves(int user) {
        return true;
    }

    /**
     * Whether anything can ever be learned from a user, who then counts among those who might have bought an item and did not.
     *
     * @param user the user
     * @return false if no record of the user enters the training
     */
    default boolean knows(int user) {
        return learns(user, Ledger.NOTHING);
    }

    /**
     * A shop that knows some users, and everything of them.
     *
     * @param known the users it knows
     * @return the knowledge
     */
    static Knowledge of(IntPredicate known) {
        return (user, item) -> known.test(user);
    }

    /** {@return the knowledge of a shop that knows everything of everybody} */
    static Knowledge ofEverything() {
        return of(user -> true);
    }

    /** {@return the knowledge of a shop that learns from everybody but recognises nobody: to it every visitor is a stranger} */
    static Knowledge ofStrangers() {
        return new Knowledge() {
            @Override
            public boolean learns(int user, int item) {
                return true;
            }

            @Override
            public boolean remembers(int user, int item) {
                return false;
            }
        };
    }
}
